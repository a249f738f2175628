import { z } from 'astro/zod';
import { clauseReference, identifier, isoDate } from './primitives.ts';

const share = z.number().min(0).max(1);

/** `content/wording.json`: figures on the wording of the agreements, made by `npm run wording` from texts that stay outside the project. */
export const wordingFile = z.strictObject({
  date: isoDate.describe('Day on which the figures were made.'),
  texts: z.array(z.strictObject({
    proposal: identifier,
    words: z.int().min(1).describe('Words of the whole text.'),
    counts: z.record(z.string(), z.int().min(0)).describe('How often each looked-at word stands in it, in all its forms.'),
    common: share.describe('Share of its sequences of five words that stand in another text too.'),
    nearest: z.array(z.strictObject({ proposal: identifier, share })).describe('Texts that have most of its sequences.'),
  })),
  clauses: z.array(z.strictObject({
    clause: clauseReference,
    common: share.describe('Share of its sequences of five words that stand in another text too.'),
    relatives: z.array(z.strictObject({ clause: clauseReference, share })).describe('Clauses of other texts that have most of its sequences.'),
  })),
});
export type WordingData = z.infer<typeof wordingFile>;
