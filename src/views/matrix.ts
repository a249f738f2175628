import type { Corpus } from '../corpus/model.ts';
import { bilateralProposals, comparedProposals, dimensionsByGroup } from '../corpus/query.ts';
import { urlOf } from '../corpus/urls.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';
import { familySpread, type FamilySpread } from './family.ts';
import { positionView, type PositionView } from './position.ts';

export interface MatrixRow extends LinkView {
  id: string;
  question: string;
  cells: (PositionView & { proposal: string })[];
  family: FamilySpread | undefined;
  /** True where every proposal gives the same values. */
  uniform: boolean;
}

/** Dimensions by proposals. */
export interface MatrixView {
  proposals: ProposalLink[];
  family: number;
  groups: { group: string; rows: MatrixRow[] }[];
}

export function matrixView(corpus: Corpus): MatrixView {
  const proposals = comparedProposals(corpus);
  const family = bilateralProposals(corpus).length;
  return {
    proposals: proposals.map((proposal) => proposalLink(corpus, proposal)),
    family,
    groups: dimensionsByGroup(corpus).map(({ group, dimensions }) => ({
      group,
      rows: dimensions.map((dimension) => ({
        id: dimension.id,
        label: dimension.label,
        question: dimension.question,
        url: urlOf('question', dimension.id),
        cells: proposals.map((proposal) => ({ ...positionView(corpus, dimension, proposal.positions[dimension.id]!), proposal: proposal.id })),
        family: family ? familySpread(corpus, dimension) : undefined,
        uniform: new Set(proposals.map((proposal) => [...proposal.positions[dimension.id]!.values].sort().join())).size === 1,
      })),
    })),
  };
}
