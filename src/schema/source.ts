import { z } from 'astro/zod';
import { identifier, isoDate, label, languageTag, prose, webAddress } from './primitives.ts';

const name = z.union([
  z.strictObject({ family: label, given: label.optional() }),
  z.strictObject({ literal: label }),
]);

/** One entry of the bibliography: CSL fields, plus tier and how it was read. */
export const source = z.strictObject({
  id: identifier,
  type: z.enum(['article-journal', 'article-magazine', 'article-newspaper', 'book', 'chapter', 'document', 'hearing', 'legislation', 'post-weblog', 'report', 'speech', 'treaty', 'webpage']).describe('CSL type.'),
  title: z.string().trim().min(1).describe('Title; in square brackets where it is descriptive.'),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: isoDate.optional(),
  url: webAddress.optional(),
  language: languageTag,
  tier: z.enum(['official-text', 'official-statement', 'archive', 'analysis', 'press', 'relay']).describe('Kind of source, best first.'),
  read: z.enum(['full', 'excerpt', 'not-opened']).describe('How much of it was read.'),
  note: prose.optional(),
});
export type SourceData = z.infer<typeof source>;
export const sourceFile = z.array(source);
