import { z } from 'astro/zod';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import { clause, part } from '../schema/clause.ts';
import { clauseReference, identifier, isoDate, languageTag } from '../schema/primitives.ts';
import { proposal } from '../schema/proposal.ts';
import { plainField } from './plain.ts';

const wordingRecord = z.strictObject({
  term: z.string().describe('At most six words, as printed.'),
  lang: languageTag.describe('Language of the text quoted.'),
  source: identifier.optional().describe('Where these words were read, if not in the first source of the evidence.'),
});

/** A clause as published: the fields of the content, prose without markup, and its place. */
export const clauseRecord = clause.extend({
  ref: clauseReference.describe('Name of the clause everywhere: "<proposal>/<clause>".'),
  url: z.url().describe('Permanent address.'),
  proposal: identifier.describe('Id of the proposal.'),
  position: z.int().min(1).describe('Place in the document, counted from 1.'),
  part: part.describe('Part of the document it stands in.'),
  wording: z.array(wordingRecord).describe('Operative terms quoted from the text.'),
  date: isoDate.describe('Date of the instrument.'),
  reviewed: isoDate.describe('Date on which the record was last checked against its sources.'),
});
export type ClauseRecord = z.infer<typeof clauseRecord>;

/** A proposal as published: the fields of the content, prose without markup, its address and its clauses by name. */
export const proposalRecord = proposal.extend({
  id: identifier.describe('Id of the proposal.'),
  url: z.url().describe('Permanent address.'),
  date: isoDate.describe('Date by which it is listed: signed, else presented, else in force.'),
  clauses: z.array(clauseReference).describe('Its clauses in document order.'),
});
export type ProposalRecord = z.infer<typeof proposalRecord>;

export function clauseRecordOf(corpus: Corpus, data: Clause): ClauseRecord {
  const { ref, proposal: owner } = data;
  const plain = (text: string) => plainField(corpus, text);
  return withoutGaps({
    ref,
    url: absoluteUrl(pathOf('clause', ref)),
    proposal: owner.id,
    position: owner.clauses.indexOf(data) + 1,
    ...without(data, 'ref', 'proposal', 'partTitle', 'partIsOurs', 'previous', 'next'),
    part: { id: data.part, title: data.partTitle, ours: data.partIsOurs },
    text: plain(data.text),
    wording: (data.wording ?? []).map((wording) => (typeof wording === 'string' ? { term: wording, lang: 'en' } : wording)),
    evidence: withoutGaps({ ...data.evidence, note: data.evidence.note && plain(data.evidence.note) }),
    note: data.note && plain(data.note),
    date: owner.date,
    reviewed: owner.reviewed,
  });
}

export function proposalRecordOf(corpus: Corpus, data: Proposal): ProposalRecord {
  const plain = (text: string) => plainField(corpus, text);
  const plainOr = (text: string | undefined) => text && plain(text);
  return withoutGaps({
    id: data.id,
    url: absoluteUrl(pathOf('proposal', data.id)),
    ...without(data, 'id', 'parts', 'article'),
    status: withoutGaps({ ...data.status, text: plainOr(data.status.text) }),
    parties: data.parties.map((party) => withoutGaps({ ...party, capacity: plainOr(party.capacity) })),
    legalNature: data.legalNature.map((claim) => ({ ...claim, text: plain(claim.text) })),
    texts: data.texts.map((text) => withoutGaps({ ...text, note: plainOr(text.note) })),
    summary: plain(data.summary),
    positions: Object.fromEntries(Object.entries(data.positions).map(([id, position]) => [id, withoutGaps({ ...position, summary: plain(position.summary), note: plainOr(position.note) })])),
    relations: data.relations.map((relation) => ({ ...relation, text: plain(relation.text) })),
    register: data.register && { ...data.register, distinctive: data.register.distinctive.map(plain) },
    clauses: data.clauses.map(({ ref }) => ref),
  });
}

function without<T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

/** Leaves out fields that have no value: JSON has none, and the schemas are strict. */
function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
