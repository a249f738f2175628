import { RANKING, rarity } from './rank.ts';

/** Records that have a word: how well, from 0 to 1, and at which places of the text. */
export type RecordMatches = Map<string, { strength: number; places: readonly number[] }>;

/** A record that has some of the words of a query. */
export interface Match {
  id: string;
  /** Rarity-weighted sum of how well it has the words, times the share covered. */
  score: number;
  /** Share of the query's terms it has, by weight. */
  coverage: number;
  /** True where it has every word that any record has. */
  complete: boolean;
  places: readonly number[];
}

/** A word of a query, or what else it asks for: the records that have it, and what it weighs. */
export interface Term {
  weight: number;
  records: RecordMatches;
  isWord: boolean;
}

/** A word weighs as much as it is rare. */
export function termOf(records: RecordMatches, total: number): Term {
  return { weight: records.size ? rarity(records.size, total) ** RANKING.rarity : 0, records, isWord: true };
}

/**
 * Ranks records by how many terms of a query they have, by weight. Terms that no record has are left out of account.
 * @returns every record that has any of the terms, in no order
 */
export function matchTerms(terms: readonly Term[]): Match[] {
  const sums = new Map<string, { score: number; covered: number; words: number; places: number[] }>();
  for (const { weight, records, isWord } of terms) {
    for (const [id, { strength, places }] of records) {
      const sum = sums.get(id) ?? { score: 0, covered: 0, words: 0, places: [] };
      sum.score += weight * strength;
      sum.covered += weight;
      if (isWord) sum.words += 1;
      sum.places.push(...places);
      sums.set(id, sum);
    }
  }
  const all = weightOf(terms);
  const allWords = terms.filter(({ isWord, records }) => isWord && records.size > 0).length;
  return [...sums].map(([id, { score, covered, words, places }]) => {
    const coverage = Math.min(1, covered / all);
    return { id, score: score * coverage ** RANKING.coverage, coverage, complete: words === allWords, places };
  });
}

/** Weight of all terms together. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** What a record must cover of the query to be worth showing: a good part of what the best one covers, and more where there is one with all the words. */
export function leastCoverage(matches: readonly { coverage: number; complete: boolean }[]): number {
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return best * (matches.some(({ complete }) => complete) ? RANKING.leastBesideComplete : RANKING.leastCoverage);
}
