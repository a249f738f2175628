import { formatSum } from '../corpus/format.ts';
import { partyName, positionValueLabel } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import type { Citation } from '../schema/citation.ts';
import type { Sum } from '../schema/sums.ts';
import { plainField } from './plain.ts';

export type Cell = string | number | boolean | undefined;

/** A column of a table: its description for the data package, and its value for each row. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
  value: (row: Row) => Cell;
}

export interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

/** A table of the data package, with what it takes to write and describe it. */
export interface Table<Row> {
  name: string;
  title: string;
  description: string;
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  columns: Column<Row>[];
  rows: Row[];
}

/** Dates that may be known to the month or year only; a table's "date" must have its day. */
export const LOOSE_DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

export const REQUIRED = { required: true } as const;

/** Lists stand in one cell, joined by a semicolon. */
export function list(items: readonly string[]): string {
  return items.join('; ');
}

/** `wh-2024-ukraine-compact (para. 3); …` */
export function citations(sources: readonly Citation[]): string {
  return list(sources.map(({ source, at }) => (at ? `${source} (${at})` : source)));
}

/** `pledged EUR 1.8 billion (2024): military aid; …` */
export function sums(entries: readonly Sum[]): string {
  return list(entries.map(({ kind, qualifier, amount, currency, period, purpose }) =>
    `${[kind, qualifier, formatSum(amount, currency)].filter(Boolean).join(' ')}${period ? ` (${period})` : ''}: ${purpose}`));
}

interface PositionRow {
  proposal: Corpus['proposals'][number];
  dimension: Corpus['vocabulary']['dimensions'][number];
  position: Corpus['proposals'][number]['positions'][string];
}

/** What every proposal says on every question, one row for each answer. */
export function positionsTable(corpus: Corpus): Table<PositionRow> {
  return {
    name: 'positions',
    title: 'Positions',
    description: 'What every proposal says on every question. "silent" says that the text was read and says nothing; it is not "no".',
    primaryKey: ['proposal', 'dimension'],
    foreignKeys: [{ fields: 'proposal', reference: { resource: 'proposals', fields: 'id' } }],
    rows: corpus.proposals.flatMap((proposal) =>
      corpus.vocabulary.dimensions.flatMap((dimension) => (proposal.positions[dimension.id] ? [{ proposal, dimension, position: proposal.positions[dimension.id]! }] : []))),
    columns: [
      { name: 'proposal', type: 'string', description: 'Id of the proposal.', constraints: REQUIRED, value: ({ proposal }) => proposal.id },
      { name: 'dimension', type: 'string', description: 'Id of the question, defined in vocabulary.json.', constraints: REQUIRED, value: ({ dimension }) => dimension.id },
      { name: 'question', type: 'string', description: 'The question in words.', value: ({ dimension }) => dimension.question },
      { name: 'values', type: 'string', description: 'Values, joined by "; ".', constraints: REQUIRED, value: ({ position }) => list(position.values) },
      { name: 'labels', type: 'string', description: 'Labels of the values, joined by "; ".', value: ({ position, dimension }) => list(position.values.map((value) => positionValueLabel(corpus, dimension.id, value))) },
      { name: 'summary', type: 'string', description: 'The answer in one sentence of ours.', constraints: REQUIRED, value: ({ position }) => plainField(corpus, position.summary) },
      { name: 'clauses', type: 'string', description: 'Clauses it rests on, joined by "; ".', value: ({ position }) => list(position.clauses) },
      { name: 'sources', type: 'string', description: 'Sources it rests on beside the clauses, with pinpoints, joined by "; ".', value: ({ position }) => citations(position.sources) },
      { name: 'note', type: 'string', description: 'Disputes and variants.', value: ({ position }) => position.note && plainField(corpus, position.note) },
      { name: 'url', type: 'string', description: 'Page of the question.', value: ({ dimension }) => absoluteUrl(pathOf('question', dimension.id)) },
    ],
  };
}

/** Names of the parties in some roles, joined by a semicolon. */
export function partiesIn(corpus: Corpus, proposal: Corpus['proposals'][number], roles: readonly string[]): string {
  return list(proposal.parties.filter(({ role }) => roles.includes(role)).map(({ party }) => partyName(corpus, party)));
}
