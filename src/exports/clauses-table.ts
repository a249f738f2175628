import type { Clause, Corpus } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import { plainField } from './plain.ts';
import { citations, list, LOOSE_DATE, REQUIRED, sums, type Table } from './tables.ts';

/** Every clause with its coding, one row each, in document order. */
export function clausesTable(corpus: Corpus): Table<Clause> {
  const codes = (ids: (string | undefined)[]) => [...new Set(ids)].filter((id) => id !== undefined);
  const all = [...corpus.clauses.values()];
  return {
    name: 'clauses',
    title: 'Clauses',
    description: 'Every clause with its restatement and coding. Codes are defined in vocabulary.json.',
    primaryKey: ['ref'],
    foreignKeys: [{ fields: 'proposal', reference: { resource: 'proposals', fields: 'id' } }],
    rows: all,
    columns: [
      { name: 'ref', type: 'string', description: 'Name of the clause: "<proposal>/<clause>".', constraints: { required: true, unique: true }, value: ({ ref }) => ref },
      { name: 'proposal', type: 'string', description: 'Id of the proposal.', constraints: REQUIRED, value: ({ proposal }) => proposal.id },
      { name: 'position', type: 'integer', description: 'Place in the document, counted from 1.', constraints: { required: true, minimum: 1 }, value: (clause) => clause.proposal.clauses.indexOf(clause) + 1 },
      { name: 'date', type: 'string', description: 'Date of the instrument.', constraints: { pattern: LOOSE_DATE }, value: ({ proposal }) => proposal.date },
      { name: 'part', type: 'string', description: 'Title of the part it stands in.', value: ({ partTitle }) => partTitle },
      { name: 'locator', type: 'string', description: 'Locator as the document has it.', constraints: REQUIRED, value: ({ locator }) => locator },
      { name: 'heading', type: 'string', description: 'A short heading of ours.', constraints: REQUIRED, value: ({ heading }) => heading },
      { name: 'text', type: 'string', description: 'Restatement in our own words.', constraints: REQUIRED, value: ({ text }) => plainField(corpus, text) },
      { name: 'wording', type: 'string', description: 'Operative terms quoted from the text, joined by "; ".', value: ({ wording }) => list((wording ?? []).map((term) => (typeof term === 'string' ? term : term.term))) },
      { name: 'from', type: 'string', description: 'Who is bound or speaks: party ids, joined by "; ".', value: ({ from }) => list(from) },
      { name: 'to', type: 'string', description: 'Toward whom: party ids, joined by "; ".', value: ({ to }) => list(to) },
      { name: 'obligation', type: 'string', description: 'Main type of obligation.', constraints: { required: true, enum: codes(all.map((clause) => clause.obligation[0])) }, value: ({ obligation }) => obligation[0] },
      { name: 'other_obligations', type: 'string', description: 'Other types of obligation, joined by "; ".', value: ({ obligation }) => list(obligation.slice(1)) },
      { name: 'direction', type: 'string', description: 'Do, refrain, procedure or statement.', constraints: { required: true, enum: ['positive', 'negative', 'procedural', 'declaratory'] }, value: ({ direction }) => direction },
      { name: 'verb', type: 'string', description: 'The operative verb phrase.', value: ({ verb }) => verb },
      { name: 'strength', type: 'integer', description: 'Rung of the operative verb, 0 to 7: an order, not a distance.', constraints: { minimum: 0, maximum: 7 }, value: ({ strength }) => strength },
      { name: 'proposed', type: 'boolean', description: 'True where the text only recommends.', constraints: REQUIRED, value: ({ proposed }) => proposed ?? false },
      { name: 'precision', type: 'string', description: 'How exactly the conduct is described.', constraints: REQUIRED, value: ({ precision }) => precision },
      { name: 'trigger', type: 'string', description: 'What sets it in motion, joined by "; ".', value: ({ trigger }) => list(trigger) },
      { name: 'clock', type: 'string', description: 'When it must be done: ISO 8601 duration, or immediate, swift, unspecified.', value: ({ clock }) => clock },
      { name: 'sums', type: 'string', description: 'Money named in the clause, joined by "; ".', value: (clause) => sums(clause.sums ?? []) },
      { name: 'topic', type: 'string', description: 'Primary topic.', constraints: REQUIRED, value: ({ topics }) => topics[0] },
      { name: 'other_topics', type: 'string', description: 'Other topics, joined by "; ".', value: ({ topics }) => list(topics.slice(1)) },
      { name: 'grade', type: 'string', description: 'How well the content is known: A, B or C.', constraints: { required: true, enum: ['A', 'B', 'C'] }, value: ({ evidence }) => evidence.grade },
      { name: 'sources', type: 'string', description: 'Sources with pinpoints, joined by "; "; ids in sources.json.', constraints: REQUIRED, value: ({ evidence }) => citations(evidence.sources) },
      { name: 'counterparts', type: 'string', description: 'Clauses of other proposals that do the same work, joined by "; ".', value: ({ counterparts }) => list(counterparts) },
      { name: 'note', type: 'string', description: 'What is disputed about it.', value: ({ note }) => note && plainField(corpus, note) },
      { name: 'reviewed', type: 'string', description: 'Last checked against its sources.', constraints: { pattern: LOOSE_DATE }, value: ({ proposal }) => proposal.reviewed },
      { name: 'url', type: 'string', description: 'Permanent address.', constraints: REQUIRED, value: ({ ref }) => absoluteUrl(pathOf('clause', ref)) },
    ],
  };
}
