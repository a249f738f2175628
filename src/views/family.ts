import type { Dimension } from '../schema/vocabulary.ts';
import { positionValueLabel } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { bilateralProposals } from '../corpus/query.ts';
import { proposalLink, type ProposalLink } from './common.ts';

/** How the bilateral agreements answer one question, value by value. */
export interface FamilySpread {
  total: number;
  values: { id: string; label: string; count: number; proposals: ProposalLink[] }[];
}

/** Counts each value among the bilateral agreements, most frequent first; an agreement with two values counts under both. */
export function familySpread(corpus: Corpus, dimension: Dimension): FamilySpread {
  const family = bilateralProposals(corpus);
  const holders = new Map<string, typeof family>();
  for (const proposal of family) {
    for (const value of proposal.positions[dimension.id]?.values ?? []) holders.set(value, [...(holders.get(value) ?? []), proposal]);
  }
  const values = [...holders].map(([id, proposals]) => ({
    id,
    label: positionValueLabel(corpus, dimension.id, id),
    count: proposals.length,
    proposals: proposals.map((proposal) => proposalLink(corpus, proposal)),
  }));
  return { total: family.length, values: values.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)) };
}
