import { z } from 'astro/zod';
import { identifier, isoDate, label, prose } from './primitives.ts';

/** A page named by what it is about: the reference of prose, such as `clause:budapest-memorandum/para-4`. */
export const pageReference = z.string().regex(/^(clause|proposal|question|topic|term|article):[a-z0-9-]+(\/[a-z0-9-]+)?$/, {
  error: 'is not a page: write "clause:<proposal>/<clause>", "proposal:<id>", "question:<id>", "topic:<id>", "term:<id>" or "article:<id>"',
});

/** One entry of `content/changes.yaml`: a change to the content that readers should learn of. It becomes an entry of the feed. */
export const change = z.strictObject({
  id: identifier.describe('Permanent id of the entry, such as "budapest-para-6-grade".'),
  date: isoDate.refine((value) => value.length === 10, { error: 'needs the day: write "2026-11-22"' }).describe('The day of the change.'),
  title: label.describe('What changed, in a few words.'),
  text: prose.describe('What changed and why; inline Markdown.'),
  before: prose.optional().describe('What stood there before, where something was replaced.'),
  after: prose.optional().describe('What stands there now.'),
  pages: z.array(pageReference).min(1, { error: 'needs at least one page' }).describe('Pages that changed, most important first.'),
});
export const changeFile = z.array(change);
export type ChangeData = z.infer<typeof change>;
