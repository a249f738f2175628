import type { Proposal } from '../corpus/model.ts';

/** What readers call a proposal: short title, abbreviation, lay names, year, place. */
export function proposalNames(proposal: Proposal): string[] {
  return [proposal.shortTitle, proposal.abbreviation, ...proposal.aliases, proposal.date.slice(0, 4), proposal.place ?? ''];
}
