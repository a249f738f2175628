import { FACETS, type Facet } from './facet-names.ts';
import type { Selection } from './selection.ts';

/** A search as it stands in the address of the page. */
export interface SearchState {
  query: string;
  selection: Selection;
  /** Results under their proposals rather than in one list. */
  grouped: boolean;
}

/** Reads a search from the part of the address after `?`: `q=closed+sky&topic=air-and-missile-defence&view=grouped`. A facet may be repeated or hold a list. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection: Selection = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).flatMap((value) => value.split(',')).filter(Boolean))];
    if (values.length) selection[facet] = values;
  }
  return { query: parameters.get('q')?.trim() ?? '', selection, grouped: parameters.get('view') === 'grouped' };
}

/** Writes a search as the part of an address after `?`; empty for no search. */
export function writeState({ query, selection, grouped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) for (const value of selection[facet] ?? []) parameters.append(facet, value);
  if (grouped) parameters.set('view', 'grouped');
  return parameters.toString();
}

/** The selection with a value added, or taken out where it was chosen. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection[facet] ?? [];
  return { ...selection, [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] };
}
