import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { identifier, isoDate, label, languageTag, prose } from './primitives.ts';

/** Frontmatter of `content/glossary/<term>.mdx`. */
export const glossaryTerm = z.strictObject({
  term: label,
  short: prose.describe('One sentence that defines the term.'),
  languages: z.array(z.strictObject({ lang: languageTag, term: label, note: prose.optional() })).default([]),
  aliases: z.array(label).default([]),
  see: z.array(identifier).default([]).describe('Other glossary terms.'),
  sources: z.array(citation).default([]),
});
export type GlossaryTermData = z.infer<typeof glossaryTerm>;

/** Frontmatter of `content/guide/<page>.mdx` and `content/articles/<page>.mdx`. */
export const guidePage = z.strictObject({
  title: label,
  summary: prose,
  aliases: z.array(label).default([]),
  reviewed: isoDate,
});
export type GuidePageData = z.infer<typeof guidePage>;

/** A dated event for the timeline. */
export const event = z.strictObject({
  id: identifier,
  date: isoDate,
  title: label,
  text: prose,
  proposals: z.array(identifier).default([]),
  sources: z.array(citation).min(1),
});
export type EventData = z.infer<typeof event>;
export const eventFile = z.array(event);
