import { z } from 'astro/zod';

/** Kinds of thing whose addresses are promised to last. */
export const PERMANENT_KINDS = ['proposal', 'clause', 'question', 'topic', 'term'] as const;
export type PermanentKind = (typeof PERMANENT_KINDS)[number];

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, { error: 'is not an id: write "para-4", or "<proposal>/<clause>" for a clause' });

/** One entry of `content/permalinks.yaml`: an id that was published, and what became of it. */
export const permalink = z.strictObject({
  kind: z.enum(PERMANENT_KINDS).describe('What it names: proposal, clause, question, topic or term.'),
  id: name.describe('The id as published; clauses as "<proposal>/<clause>".'),
  since: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'is not a release such as "0.1.0"' }).describe('First release that had it.'),
  movedTo: name.optional().describe('The id it has now, if it was renamed.'),
  withdrawn: z.string().trim().min(1).optional().describe('Why it was taken out, if it was; the id is not used again.'),
});
export const permalinkFile = z.array(permalink);
export type Permalink = z.infer<typeof permalink>;
