import { z } from 'astro/zod';
import { evidence } from './citation.ts';
import { clauseReference, identifier, isoDuration, label, languageTag, prose } from './primitives.ts';
import { sum } from './sums.ts';

const MAX_QUOTED_WORDS = 6;

const quotedTerm = z.string().trim().min(1).refine((text) => text.split(/\s+/).length <= MAX_QUOTED_WORDS, {
  error: `is longer than ${MAX_QUOTED_WORDS} words: quote the operative term only`,
});

/** An operative term in the words of the text itself; a plain string is English. */
export const wording = z.union([
  quotedTerm,
  z.strictObject({
    term: quotedTerm.describe('At most six words, exactly as printed.'),
    lang: languageTag.describe('Language of the text quoted.'),
    source: identifier.optional().describe('Where these words were read, if not in the first source of the evidence.'),
  }),
]);

/** When something must be done: an ISO 8601 duration, or the kind of haste the text asks for. */
export const clock = z.union([isoDuration, z.enum(['immediate', 'swift', 'unspecified'])], {
  error: 'is neither a duration ("PT24H") nor one of: immediate, swift, unspecified',
});

/** The smallest unit of a proposal that can be cited on its own. */
export const clause = z.strictObject({
  id: identifier.describe('Permanent id, from the numbering of the document: "para-4", "preamble-2", "key-3".'),
  locator: label.describe('The locator as the document has it: "Para. 4", "Art. II, 4th para."'),
  heading: label.describe('A short heading of ours.'),
  part: identifier.describe('Id of the part of the document it stands in.'),
  text: prose.describe('Restatement in our own words, one to three sentences, inline Markdown.'),
  wording: z.array(wording).optional().describe('Operative terms quoted from the text, at most six words each.'),
  from: z.array(identifier).default([]).describe('Who is bound or speaks: party ids.'),
  to: z.array(identifier).default([]).describe('Toward whom: party ids.'),
  kind: identifier.optional().describe('What work it does in the common pattern of the agreements, from vocabulary/kinds.yaml; clauses of one kind are counterparts of each other.'),
  obligation: z.array(identifier).min(1, { error: 'needs at least one obligation type' }).describe('Types of obligation, main one first.'),
  direction: z.enum(['positive', 'negative', 'procedural', 'declaratory'], { error: 'is not a direction: positive, negative, procedural or declaratory' })
    .describe('Positive: do something. Negative: refrain. Procedural: how things are done. Declaratory: a statement.'),
  verb: label.optional().describe('The operative verb phrase, quoted or close to it.'),
  strength: z.int({ error: 'is not a whole number from 0 to 7' }).min(0).max(7).optional().describe('Rung of the operative verb, 0 to 7; leave out where there is no operative verb.'),
  proposed: z.boolean().optional().describe('True where the text only recommends: the rung is the one it proposes.'),
  precision: z.enum(['quantified-dated', 'quantified', 'named-capability', 'generic', 'self-judging'], {
    error: 'is not a precision: quantified-dated, quantified, named-capability, generic or self-judging',
  }).describe('How exactly the conduct is described.'),
  trigger: z.array(identifier).default([]).describe('What sets it in motion; leave out for recitals and formal clauses.'),
  clock: clock.optional().describe('When it must be done; leave out where no action is asked for.'),
  sums: z.array(sum).optional().describe('Money named in the clause.'),
  topics: z.array(identifier).min(1, { error: 'needs at least one topic' }).max(4, { error: 'has more than four topics: one primary and up to three others' })
    .describe('Primary topic first, then up to three others.'),
  aliases: z.array(label).default([]).describe('Words a reader may type that are not in the text; they match in search and are never shown.'),
  evidence: evidence.describe('How well the content is known, and from what.'),
  counterparts: z.array(clauseReference).default([]).describe('Clauses of other proposals that do the same work; say it on one side only, the other follows.'),
  note: prose.optional().describe('What is disputed about it, or how published versions differ.'),
});
export type ClauseData = z.infer<typeof clause>;

/** A part of the document, in its own order. */
export const part = z.strictObject({
  id: identifier.describe('Id of the part, unique in the document.'),
  title: label.describe('Its title as printed, or ours.'),
  ours: z.boolean().optional().describe('True where the title is the site’s own because the document prints none or it was not seen.'),
});

/** `clauses.yaml`: the clauses of one document in their own order, with the parts they stand in. */
export const clauseFile = z.strictObject({
  parts: z.array(part).min(1).describe('Parts of the document in order.'),
  clauses: z.array(clause).describe('Clauses in document order.'),
});
export type ClauseFile = z.infer<typeof clauseFile>;
