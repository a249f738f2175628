import { z } from 'astro/zod';
import { identifier, prose } from './primitives.ts';

/** One use of a source: which one, and where in it. */
export const citation = z.strictObject({
  source: identifier.describe('Id of an entry in content/sources.yaml.'),
  at: z.string().trim().min(1).optional().describe('Pinpoint within the source: paragraph, page, section.'),
});
export type Citation = z.infer<typeof citation>;

/** How well the content of a clause is known, and from what. The rule is content/guide/method.mdx. */
export const evidence = z.strictObject({
  grade: z.enum(['A', 'B', 'C'], { error: 'is not a grade: A (read in the full text), B or C' })
    .describe('A: read in the full text. B: read in part, quoted by a reliable outlet, or two independent summaries. C: one summary.'),
  sources: z.array(citation).min(1, { error: 'needs at least one source' }).describe('What the restatement rests on, official text first.'),
  note: prose.optional().describe('What a reader must know about the reading: language, copy, place not verified.'),
});
export type Evidence = z.infer<typeof evidence>;
