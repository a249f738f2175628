import type { FacetValues } from './facet-names.ts';

/** What a record leads to. */
export const KINDS = ['clause', 'article', 'question', 'term', 'essay', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** One entry of the search index. */
export interface SearchRecord {
  kind: Kind;
  /** Address from the root of the site, without the base path: the index is the same wherever the site stands. */
  url: string;
  /** Text that is shown in excerpts. */
  content: string;
  /** Shown with a result (`title`, `locator`, `who`, `clock`), or only matched (all other fields). */
  meta: Record<string, string>;
  facets: FacetValues;
  /** Evidence grade, clauses only. */
  grade?: string;
}

/** Joins words and phrases for a field that is matched and never shown, each once. */
export function joined(phrases: readonly (string | undefined)[]): string {
  return [...new Set(phrases.filter(Boolean))].join(' · ');
}

/** The fields that have something in them. */
export function filled(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value));
}
