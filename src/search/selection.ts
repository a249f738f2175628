import { FACETS, type Facet, type FacetValues } from './facet-names.ts';

/** The values chosen, by facet. */
export type Selection = Partial<Record<Facet, readonly string[]>>;

export function isEmpty(selection: Selection): boolean {
  return FACETS.every((facet) => !selection[facet]?.length);
}

/**
 * True for a record that has, in every facet in which something is chosen, one of the values chosen: values of one facet widen, facets narrow.
 * @param except a facet that is left out of account
 */
export function passes(values: FacetValues, selection: Selection, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || !selection[facet]?.length || selection[facet].some((value) => values[facet].includes(value)));
}

/**
 * How many records each value of each facet has, or would have if it were chosen: records that pass all other facets.
 */
export function countValues(records: readonly FacetValues[], selection: Selection): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  for (const values of records) {
    for (const facet of FACETS) {
      if (!passes(values, selection, facet)) continue;
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
