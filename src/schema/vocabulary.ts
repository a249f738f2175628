import { z } from 'astro/zod';
import { identifier, label, prose } from './primitives.ts';

/** One value of a vocabulary: a label, one sentence of definition, and where the idea comes from. */
export const term = z.strictObject({
  id: identifier,
  label,
  definition: prose,
  variable: prose.optional().describe('Scholarly variable it comes from.'),
  aliases: z.array(label).default([]).describe('Lay words that should find it in search.'),
});
export const termFile = z.array(term).min(1);

/** A rung of the ladder of strength. */
export const rung = z.strictObject({ rung: z.int().min(0).max(7), label, verbs: label, definition: prose });
export const rungFile = z.array(rung);

/** A subject that clauses share. */
export const topic = z.strictObject({
  id: identifier,
  label,
  group: label,
  definition: prose,
  aliases: z.array(label).default([]),
});
export const topicFile = z.array(topic).min(1);

/** One question asked of every proposal. */
export const dimension = z.strictObject({
  id: identifier,
  label: label.describe('Two or three words for the row of the matrix.'),
  question: label,
  group: label,
  definition: prose.describe('What the question asks and how it is answered.'),
  variable: prose.optional().describe('Scholarly variable it comes from.'),
  values: z.array(z.strictObject({ id: identifier, label, definition: prose })).default([]),
  accepts: z.array(z.enum(['durations', 'parties', 'triggers'])).default([]).describe('Other values allowed: ISO 8601 durations, party ids, trigger ids.'),
  aliases: z.array(label).default([]),
});
export const dimensionFile = z.array(dimension).min(1);

export type Term = z.infer<typeof term>;
export type Rung = z.infer<typeof rung>;
export type Topic = z.infer<typeof topic>;
export type Dimension = z.infer<typeof dimension>;
