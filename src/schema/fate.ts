import { z } from 'astro/zod';
import { clauseReference, identifier, label, prose } from './primitives.ts';

/** What a later text made of an element of an earlier one. */
export const VERDICTS = ['kept', 'weakened', 'dropped', 'not-seen'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Agreements counted by their positions, so that the number follows the content. */
const measure = z.strictObject({
  question: identifier.describe('Dimension whose positions are counted.'),
  values: z.array(z.string()).min(1).describe('An agreement counts when its position has one of these values.'),
  label: label.describe('What is counted, after the number: "name 24 hours".'),
});

/** The fate of an element in one later text. */
const fate = z.strictObject({
  in: identifier.describe('Id of the later proposal, or "bilateral" for the agreements as a family.'),
  verdict: z.enum(VERDICTS, { error: 'is not a verdict: kept, weakened, dropped or not-seen' })
    .describe('kept: the same, and no less. weakened: less exact, a weaker verb, or under narrower conditions. dropped: the text was read in full and has nothing of it. not-seen: nothing of it in the parts that were read.'),
  text: prose.describe('What became of it, one or two sentences, ours.'),
  clauses: z.array(clauseReference).default([]).describe('Clauses of the later text that it rests on.'),
  counts: z.array(measure).default([]).describe('For "bilateral": figures counted from the positions of the agreements.'),
});

/** One element of the earlier text. */
const element = z.strictObject({
  id: identifier.describe('Permanent id of the row.'),
  label: label.describe('The element in a few words.'),
  clauses: z.array(clauseReference).min(1, { error: 'needs at least one clause of the earlier text' }).describe('Clauses of the earlier text that hold it.'),
  then: z.array(fate).min(1).describe('What each later text made of it, one entry for each, in order of date.'),
});

/** `content/fates.yaml`: what later texts made of the elements of one earlier text. */
export const fateFile = z.strictObject({
  article: identifier.describe('Essay on whose page the table stands.'),
  of: identifier.describe('Id of the earlier proposal.'),
  elements: z.array(element).min(1),
});
export type FateData = z.infer<typeof fateFile>;
export type ElementFate = z.infer<typeof fate>;
