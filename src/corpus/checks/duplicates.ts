import type { Loaded } from '../load.ts';
import type { Check } from './scribe.ts';
import { Scribe } from './scribe.ts';
import type { Problem } from '../problem.ts';

/** No id stands twice in one file; ids are permanent addresses. */
export const noDuplicateIds: Check = ({ content }) => {
  const lists: Loaded<readonly { id: string }[]>[] = [content.sources, content.parties, content.events, content.changes, content.dimensions, content.topics, ...Object.values(content.terms)];
  return [
    ...lists.flatMap((loaded) => duplicatesIn(loaded, loaded.data ?? [], [])),
    ...content.proposals.flatMap(({ clauses }) => [
      ...duplicatesIn(clauses, clauses.data?.clauses ?? [], ['clauses']),
      ...duplicatesIn(clauses, clauses.data?.parts ?? [], ['parts']),
    ]),
    ...duplicatesIn(content.fates, content.fates.data?.elements ?? [], ['elements']),
    ...duplicatesIn(content.strengths, (content.strengths.data ?? []).map(({ rung }) => ({ id: String(rung) })), [], 'rung'),
    ...content.dimensions.data?.flatMap((dimension, index) => duplicatesIn(content.dimensions, dimension.values, [index, 'values'])) ?? [],
  ];
};

function duplicatesIn(loaded: Loaded<unknown>, entries: readonly { id: string }[], prefix: (string | number)[], field = 'id'): Problem[] {
  const scribe = new Scribe(loaded);
  const first = new Map<string, number>();
  entries.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return;
    }
    const line = loaded.source.lineOf([...prefix, earlier, field]);
    scribe.at([...prefix, index, field], `${field} "${id}" stands twice.`, `It is already used on line ${line}: give this entry ${field === 'id' ? 'an id' : `a ${field}`} of its own.`);
  });
  return scribe.problems;
}
