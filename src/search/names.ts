import type { Catalogue } from './catalogue.ts';
import { rarity } from './rank.ts';
import { lookupForm } from './words.ts';

/** The proposals a query may name. Slavic words stand in it by their stems. */
export interface Names {
  /** Phrases by which each proposal is called, as words. */
  phrases: string[][][];
  /** The words of these phrases. */
  words: ReadonlySet<string>[];
  abbreviations: ReadonlySet<string>;
  /** How much each of these words tells proposals apart. */
  rarity: ReadonlyMap<string, number>;
}

export function namesOf({ proposals }: Pick<Catalogue, 'proposals'>): Names {
  const phrases = proposals.map(({ names }) => names.map((phrase) => phrase.split(' ').map(lookupForm)));
  const words = phrases.map((list) => new Set(list.flat()));
  const all = new Set(words.flatMap((set) => [...set]));
  return {
    phrases,
    words,
    abbreviations: new Set(proposals.map(({ abbreviation }) => abbreviation.toLowerCase())),
    rarity: new Map([...all].map((word) => [word, rarity(words.filter((set) => set.has(word)).length, words.length)])),
  };
}

/** Places of the proposals that have a word in one of their names. */
export function proposalsCalled(word: string, names: Names): number[] {
  const form = lookupForm(word);
  return names.words.flatMap((words, at) => (words.has(form) ? [at] : []));
}

/**
 * How clearly a query names each proposal, from 0 to 1: the best of its names, by the share of that name that stands in the query and by how much the
 * words of the query that it holds tell proposals apart.
 */
export function namedProposals(query: readonly string[], names: Names): number[] {
  const asked = new Set(query.map(lookupForm));
  const most = rarity(1, names.words.length);
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + names.rarity.get(word)!, 0);
  return names.phrases.map((phrases) => Math.max(0, ...phrases.map((phrase) => {
    const said = weigh(phrase.filter((word) => asked.has(word)));
    return Math.min(1, said / most) * (said / weigh(phrase));
  })));
}
