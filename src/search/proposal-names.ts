import type { Proposal } from '../corpus/model.ts';

/** Everything a proposal is called: titles, abbreviation, lay names, year, place. */
export function proposalNames(proposal: Proposal): string[] {
  return [
    proposal.shortTitle,
    proposal.abbreviation,
    ...proposal.aliases,
    ...proposal.titles.map(({ title }) => title),
    proposal.title,
    proposal.date.slice(0, 4),
    proposal.place ?? '',
  ];
}
