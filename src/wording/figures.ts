import { compare } from '../corpus/problem.ts';
import type { Clause, Proposal } from '../corpus/model.ts';
import type { WordingData } from '../schema/wording.ts';
import { alignClauses, type Sought } from './align.ts';
import { countLookedAt, sequencesOf, shareOf, wordsOf } from './words.ts';

/** An agreement and its official text in English. */
export interface Text {
  proposal: Proposal;
  text: string;
}

const RELATIVES = 3;
/** Below this share of common sequences a clause is no relative. */
const LEAST_SHARE = 0.15;
const SHORTEST = 12;

/**
 * Figures on the wording of texts: how often the looked-at words stand in each, how much of each stands in another too, and for each clause
 * the clauses of other texts whose sequences of five words it shares most.
 */
export function wordingFigures(texts: readonly Text[], date: string): WordingData {
  const read = texts.map(({ proposal, text }) => ({ proposal, words: wordsOf(text), aligned: alignClauses(proposal.clauses.map(soughtIn), text) }));
  const sequences = new Map(read.map(({ proposal, words }) => [proposal.id, sequencesOf(words)]));
  const clauses = read.flatMap(({ proposal, aligned }) => proposal.clauses.map((clause) => ({ ref: clause.ref, proposal: proposal.id, sequences: sequencesOf(aligned.get(clause.ref) ?? []) })));
  return {
    date,
    texts: read.map(({ proposal, words }) => {
      const own = sequences.get(proposal.id)!;
      const others = [...sequences].filter(([id]) => id !== proposal.id);
      return {
        proposal: proposal.id,
        words: words.length,
        counts: countLookedAt(words),
        common: round(shareOf(own, new Set(others.flatMap(([, set]) => [...set])))),
        nearest: others.map(([id, set]) => ({ proposal: id, share: round(shareOf(own, set)) })).sort((a, b) => b.share - a.share || compare(a.proposal, b.proposal)).slice(0, RELATIVES),
      };
    }),
    clauses: clauses.filter((clause) => clause.sequences.size >= SHORTEST).map((clause) => figuresOf(clause, clauses, sequences)),
  };
}

interface Spot {
  ref: string;
  proposal: string;
  sequences: Set<string>;
}

function figuresOf(clause: Spot, all: readonly Spot[], texts: ReadonlyMap<string, Set<string>>): WordingData['clauses'][number] {
  let common = 0;
  for (const sequence of clause.sequences) if ([...texts].some(([id, set]) => id !== clause.proposal && set.has(sequence))) common++;
  const relatives = all
    .filter(({ proposal }) => proposal !== clause.proposal)
    .map(({ ref, sequences }) => ({ clause: ref, share: round(shareOf(clause.sequences, sequences)) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || compare(a.clause, b.clause))
    .slice(0, RELATIVES);
  return { clause: clause.ref, common: round(common / clause.sequences.size), relatives };
}

function soughtIn(clause: Clause): Sought {
  const quoted = [...(clause.verb ? clause.verb.split(/[;,…]/) : []), ...(clause.wording ?? []).map((wording) => (typeof wording === 'string' ? wording : wording.term))];
  const number = /(?:para\.?|art\.?|no\.?)\s*(\d+)/i.exec(clause.locator)?.[1] ?? /^(\d+)\.?$/.exec(clause.locator)?.[1];
  return { ref: clause.ref, text: `${clause.heading} ${clause.text}`, quoted, number };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
