import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { clauseReference, prose } from './primitives.ts';

/** The values that every dimension allows besides its own. */
export const OPEN_VALUES = ['silent', 'inconclusive', 'not-applicable'] as const;

/** What one proposal says on one dimension. */
export const position = z.strictObject({
  values: z.array(z.string()).min(1, { error: 'needs at least one value, or "silent"' }).describe('Values of the dimension, or silent, inconclusive, not-applicable.'),
  summary: prose.describe('One sentence of ours that answers the question.'),
  clauses: z.array(clauseReference).default([]).describe('Clauses it rests on, most important first.'),
  sources: z.array(citation).default([]).describe('Sources it rests on beside the clauses.'),
  note: prose.optional().describe('Disputes and variants.'),
});
export type Position = z.infer<typeof position>;
