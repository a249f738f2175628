import type { Catalogue, Row } from './catalogue.ts';
import type { Facet, FacetLabel, FacetValues } from './facet-names.ts';

/** Facets that differ from clause to clause. */
export const CLAUSE_FACETS = ['topic', 'obligation', 'strength', 'party'] as const;
type ClauseFacet = (typeof CLAUSE_FACETS)[number];

/**
 * The facets of every record. It stands beside Pagefind's own filters because Pagefind counts them in a time that grows with the square of the records,
 * and not at all for a search that was relaxed. The page loads it after the first results.
 */
export interface FacetTable {
  labels: Record<'obligation' | 'party', FacetLabel[]>;
  /** Of every record in the order of the index, its values as places in the list of labels: `0,2 1  4`. */
  columns: Record<ClauseFacet, string>;
  /** Of every record, the number of the group of near-identical clauses it belongs to, or nothing. */
  kin: string;
}

/** Writes the table of records that stand in the order of the index; the catalogue has the other labels. */
export function encodeFacets(records: readonly { facets: FacetValues }[], labels: Record<ClauseFacet, FacetLabel[]>, kin: readonly (number | undefined)[]): FacetTable {
  const column = (facet: ClauseFacet) => {
    const places = new Map(labels[facet].map(({ id }, at) => [id, at]));
    return records.map(({ facets }) => facets[facet].map((id) => places.get(id)).join(',')).join(' ');
  };
  const columns = Object.fromEntries(CLAUSE_FACETS.map((facet) => [facet, column(facet)])) as FacetTable['columns'];
  return { labels: { obligation: labels.obligation, party: labels.party }, columns, kin: kin.map((group) => group ?? '').join(' ') };
}

/** The table as it is asked. */
export interface Facets {
  labels: Record<Facet, FacetLabel[]>;
  valuesOf(row: Row): FacetValues;
  /** Number of the group of near-identical clauses, undefined for a clause unlike any other. */
  kinOf(row: Row): number | undefined;
}

export function decodeFacets(table: FacetTable, { proposals, families, topics, strengths }: Catalogue): Facets {
  const clauseLabels = { topic: topics, strength: strengths, ...table.labels };
  const columns = Object.fromEntries(CLAUSE_FACETS.map((facet) => {
    const labels = clauseLabels[facet];
    return [facet, table.columns[facet].split(' ').map((cell) => (cell ? cell.split(',').map((place) => labels[Number(place)]!.id) : []))];
  })) as Record<ClauseFacet, string[][]>;
  const kin = table.kin.split(' ');
  const years = [...new Set(proposals.map(({ year }) => year))].filter(Boolean).sort().reverse();
  return {
    labels: { proposal: proposals, family: families, ...clauseLabels, year: years.map((year) => ({ id: year, label: year })) },
    valuesOf({ at, proposal }) {
      const of = proposal === undefined ? undefined : proposals[proposal];
      return {
        proposal: of ? [of.id] : [], family: of ? [of.family] : [], year: of ? [of.year] : [],
        topic: columns.topic[at]!, obligation: columns.obligation[at]!, strength: columns.strength[at]!, party: columns.party[at]!,
      };
    },
    kinOf: ({ at }) => (kin[at] ? Number(kin[at]) : undefined),
  };
}
