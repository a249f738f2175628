import type { FacetLabel } from './facet-names.ts';
import type { Kind } from './record.ts';

/**
 * What the search page knows before it looks anything up: which records there are, in the order of the index, and what their proposals are called.
 * Kept small, since every first query waits for it.
 */
export interface Catalogue {
  /** The first records: proposal by proposal its clauses, then its article. */
  proposals: CatalogueProposal[];
  /** The records after them. */
  pages: { kind: Kind; count: number }[];
  families: FacetLabel[];
  topics: FacetLabel[];
  strengths: FacetLabel[];
  /** Words that stand in so many records that looking them up is not worth its cost. */
  common: string[];
  /** Ids of some records by their place, to tell an index of another build. */
  checks: Record<number, string>;
}

export interface CatalogueProposal extends FacetLabel {
  /** Name in a list of its kind: the partner of an agreement. */
  short: string;
  abbreviation: string;
  family: string;
  year: string;
  /** Names without their stop words. */
  names: string[];
  /** Names of Ukraine's partner in an agreement, as stems. */
  partner: string[];
  clauses: number;
}

/** A record, as far as the catalogue knows it. */
export interface Row {
  /** Place in the index. */
  at: number;
  kind: Kind;
  /** Place of its proposal in the catalogue. */
  proposal: number | undefined;
}

/** All records in the order of the index. */
export function rowsOf({ proposals, pages }: Pick<Catalogue, 'proposals' | 'pages'>): Row[] {
  const kinds: Omit<Row, 'at'>[] = [
    ...proposals.flatMap(({ clauses }, proposal) => [
      ...Array.from({ length: clauses }, () => ({ kind: 'clause' as const, proposal })),
      { kind: 'article' as const, proposal },
    ]),
    ...pages.flatMap(({ kind, count }) => Array.from({ length: count }, () => ({ kind, proposal: undefined }))),
  ];
  return kinds.map((row, at) => ({ at, ...row }));
}

/**
 * Pairs Pagefind's ids with the rows: Pagefind gives all records in the order in which they were added.
 * @param ids ids of all records, as Pagefind gives them
 * @throws {Error} where catalogue and index are not of one build
 */
export function rowsById(catalogue: Catalogue, ids: readonly string[]): Map<string, Row> {
  const rows = rowsOf(catalogue);
  const same = ids.length === rows.length && Object.entries(catalogue.checks).every(([at, id]) => ids[Number(at)] === id);
  if (!same) throw new Error('The search index and its catalogue are of different builds.');
  return new Map(ids.map((id, at) => [id, rows[at]!]));
}
