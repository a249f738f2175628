import type { Corpus, Proposal } from '../corpus/model.ts';
import { bilateralProposals } from '../corpus/query.ts';
import { compare } from '../corpus/problem.ts';
import { clauseLink, proposalLink, type ClauseLink, type ProposalLink } from './common.ts';

/** How one agreement answers a new attack: who may ask for talks, on what ground, within what time, with whom, and what follows. */
export interface ConsultationVariant {
  proposal: ProposalLink;
  hours: number | undefined;
  triggers: string;
  /** True where more than an armed attack is ground enough. */
  wider: boolean;
  request: string;
  forum: string;
  aim: string;
  clause: ClauseLink | undefined;
  response: { verb: string; measures: string[]; qualifiers: string[]; clause: ClauseLink | undefined } | undefined;
}

const GROUNDS = { attack: 'attack', escalation: 'escalation', threat: 'threat' } as const;

/** The consultation and response clauses of all agreements, by date. */
export function consultationVariants(corpus: Corpus): ConsultationVariant[] {
  return [...bilateralProposals(corpus)]
    .filter(({ register }) => register)
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map((proposal) => {
      const { consultation, response } = proposal.register!;
      return {
        proposal: proposalLink(corpus, proposal),
        hours: consultation?.hours,
        triggers: (consultation?.triggers ?? []).map((trigger) => GROUNDS[trigger]).join(', '),
        wider: (consultation?.triggers.length ?? 0) > 1,
        request: consultation?.request ?? '',
        forum: consultation?.forum ?? '',
        aim: consultation?.aim ?? '',
        clause: firstOfKind(proposal, 'consultation'),
        response: response && { verb: response.verb, measures: response.measures, qualifiers: response.qualifiers, clause: firstOfKind(proposal, 'response') },
      };
    });
}

function firstOfKind(proposal: Proposal, kind: string): ClauseLink | undefined {
  const clause = proposal.clauses.find((candidate) => candidate.kind === kind);
  return clause && clauseLink(clause);
}
