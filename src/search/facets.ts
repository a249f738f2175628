import { partyName } from '../corpus/labels.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { compare } from '../corpus/problem.ts';
import type { Facet, FacetLabel, FacetValues } from './facet-names.ts';

export const NO_FACETS: FacetValues = { proposal: [], family: [], topic: [], obligation: [], strength: [], party: [], year: [] };

/** Parties of a clause, groups together with their members. */
export function partiesOf(corpus: Corpus, clause: Clause): string[] {
  const named = [...clause.from, ...clause.to];
  return [...new Set([...named, ...named.flatMap((id) => corpus.parties.get(id)?.members ?? [])])];
}

export function clauseFacets(corpus: Corpus, clause: Clause): FacetValues {
  return {
    ...proposalFacets(clause.proposal),
    topic: clause.topics,
    obligation: clause.obligation,
    strength: clause.strength === undefined ? [] : [String(clause.strength)],
    party: partiesOf(corpus, clause),
  };
}

/** Facets of the article on a proposal: where it belongs, but not what single clauses do. */
export function proposalFacets(proposal: Proposal): FacetValues {
  return { ...NO_FACETS, proposal: [proposal.id], family: [proposal.family], year: [yearOf(proposal)] };
}

export function yearOf(proposal: Proposal): string {
  return proposal.date.slice(0, 4);
}

/** Every value of the facets of single clauses, in the order of the vocabulary; parties by name. */
export function clauseFacetLabels(corpus: Corpus): Record<Exclude<Facet, 'proposal' | 'family' | 'year'>, FacetLabel[]> {
  const { vocabulary } = corpus;
  const pick = ({ id, label }: FacetLabel) => ({ id, label });
  const parties = new Set([...corpus.clauses.values()].flatMap((clause) => partiesOf(corpus, clause)));
  return {
    topic: vocabulary.topics.map(pick),
    obligation: vocabulary.terms.obligations.map(pick),
    strength: vocabulary.strengths.map(({ rung, label }) => ({ id: String(rung), label: `${rung} of 7, ${label}` })),
    party: [...parties]
      .map((id) => ({ id, label: partyName(corpus, id).replace(/^the /, '') }))
      .sort((a, b) => compare(a.label, b.label)),
  };
}
