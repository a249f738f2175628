import type { Clause, Corpus, Proposal } from '../corpus/model.ts';

/** Static paths of the files that stand beside every page of a proposal. */
export function proposalPaths(corpus: Corpus): { params: { proposal: string }; props: { proposal: Proposal } }[] {
  return corpus.proposals.map((proposal) => ({ params: { proposal: proposal.id }, props: { proposal } }));
}

/** Static paths of the files that stand beside every page of a clause. */
export function clausePaths(corpus: Corpus): { params: { proposal: string; clause: string }; props: { clause: Clause } }[] {
  return [...corpus.clauses.values()].map((clause) => ({ params: { proposal: clause.proposal.id, clause: clause.id }, props: { clause } }));
}
