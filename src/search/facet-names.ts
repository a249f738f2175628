/** What results can be narrowed by, in the order in which the search page offers it. */
export const FACETS = ['proposal', 'family', 'topic', 'obligation', 'strength', 'party', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** Values of a record by facet. */
export type FacetValues = Record<Facet, readonly string[]>;

/** A value of a facet with the name it is shown by. */
export interface FacetLabel {
  id: string;
  label: string;
}
