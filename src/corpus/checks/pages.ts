import type { Check } from './scribe.ts';
import { Scribe } from './scribe.ts';

/** Names in glossary terms, events and parties exist. */
export const pageReferencesExist: Check = ({ content, known }) => [
  ...content.glossary.flatMap((page) => {
    const scribe = new Scribe(page);
    page.data?.see.forEach((id, at) => scribe.knows(['see', at], id, known.term));
    page.data?.sources.forEach(({ source }, at) => scribe.knows(['sources', at, 'source'], source, known.source));
    return scribe.problems;
  }),
  ...eventProblems({ content, known }),
  ...partyProblems({ content, known }),
];

function eventProblems({ content, known }: Pick<Parameters<Check>[0], 'content' | 'known'>) {
  const scribe = new Scribe(content.events);
  content.events.data?.forEach((event, index) => {
    event.proposals.forEach((id, at) => scribe.knows([index, 'proposals', at], id, known.proposal));
    event.sources.forEach(({ source }, at) => scribe.knows([index, 'sources', at, 'source'], source, known.source));
  });
  return scribe.problems;
}

function partyProblems({ content, known }: Pick<Parameters<Check>[0], 'content' | 'known'>) {
  const scribe = new Scribe(content.parties);
  const tiles = new Map<string, string>();
  content.parties.data?.forEach((party, index) => {
    party.members?.forEach((id, at) => scribe.knows([index, 'members', at], id, known.party));
    if (!party.tile) return;
    const other = tiles.get(party.tile.join());
    if (other) scribe.at([index, 'tile'], `lies on the tile of "${other}".`, 'Give every party a column and row of its own.');
    tiles.set(party.tile.join(), party.id);
  });
  return scribe.problems;
}
