import type { Facets } from './facet-table.ts';
import type { Found, Hit } from './find.ts';
import { leastCoverage } from './relax.ts';
import { isEmpty, passes, type Selection } from './selection.ts';

/** Results as they are shown. */
export interface Results {
  hits: Hit[];
  /** True where no clause has all the words: those that have most of them are shown. */
  relaxed: boolean;
  /** What matches as well as these, whatever is selected: what facets are counted over. */
  countable: Hit[];
}

/**
 * The results worth showing of what was found.
 * @param found what matches the query in any way, best first
 * @param facets needed where anything is selected
 */
export function narrow(
  found: Found,
  selection: Selection,
  facets: Pick<Facets, 'valuesOf'> | undefined,
): Results {
  const passing = isEmpty(selection) ? found.hits : found.hits.filter(({ row }) => passes(facets!.valuesOf(row), selection));
  const least = leastCoverage(passing);
  const hits = passing.filter(({ coverage }) => coverage >= least);
  const asked = found.namesBilateral || selection.family?.includes('bilateral') || Boolean(selection.proposal?.length);
  return {
    hits: asked || found.exact ? hits : bilateralBehind(hits),
    countable: found.hits.filter(({ coverage }) => coverage >= least),
    relaxed: hits.length > 0 && (found.unknown.length > 0 || !hits.some(({ row, complete }) => row.kind === 'clause' && complete)),
  };
}

/** A bilateral clause that matches so much better than all others is not put behind them. */
const MUCH_BETTER = 1.6;

/** Puts the bilateral agreements behind the other proposals, except where those match far less. */
function bilateralBehind(hits: readonly Hit[]): Hit[] {
  const best = (bilateral: boolean) => hits.filter((hit) => hit.bilateral === bilateral && hit.row.kind === 'clause').reduce((most, { score }) => Math.max(most, score), 0);
  const [own, others] = [best(true), best(false)];
  if (own > others * MUCH_BETTER) return [...hits];
  return [...hits.filter(({ bilateral }) => !bilateral), ...hits.filter(({ bilateral }) => bilateral)];
}

/** One line of the results: a hit, with the near-identical clauses of other agreements behind it. */
export interface Entry {
  hit: Hit;
  kin: Hit[];
}

/** Gathers near-identical clauses of the agreements under the best of them; without facets every hit stands alone. */
export function gatherKin(hits: readonly Hit[], facets: Pick<Facets, 'kinOf'> | undefined): Entry[] {
  const entries: Entry[] = [];
  const leaders = new Map<number, Entry>();
  for (const hit of hits) {
    const kin = hit.bilateral ? facets?.kinOf(hit.row) : undefined;
    const leader = kin === undefined ? undefined : leaders.get(kin);
    if (leader) {
      leader.kin.push(hit);
      continue;
    }
    const entry = { hit, kin: [] };
    entries.push(entry);
    if (kin !== undefined) leaders.set(kin, entry);
  }
  return entries;
}
