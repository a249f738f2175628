import { RANKING, rarity } from './rank.ts';

/** Records that have a word: how well, from 0 to 1, and at which places of the text. */
export type RecordMatches = Map<string, { strength: number; places: readonly number[] }>;

/** A record that has some of the words of a query. */
export interface Match {
  id: string;
  /** Rarity-weighted sum of how well it has the words, times the share covered. */
  score: number;
  /** Share of the known words it has, weighted by rarity: 1 for all. */
  coverage: number;
  places: readonly number[];
}

/**
 * Ranks records by how many of a query's words they have, weighted by rarity. Words that no record has are left out of account.
 * @param words for each word, the records that have it
 * @param total number of records in the index
 * @returns every record that has any of the words, in no order
 */
export function matchWords(words: readonly RecordMatches[], total: number): Match[] {
  const known = words.filter(({ size }) => size > 0);
  const sums = new Map<string, { score: number; covered: number; places: number[] }>();
  for (const records of known) {
    const weight = rarity(records.size, total);
    for (const [id, { strength, places }] of records) {
      const sum = sums.get(id) ?? { score: 0, covered: 0, places: [] };
      sum.score += weight * strength;
      sum.covered += weight;
      sum.places.push(...places);
      sums.set(id, sum);
    }
  }
  const all = weightOf(known, total);
  return [...sums].map(([id, { score, covered, places }]) => {
    const coverage = Math.min(1, covered / all);
    return { id, score: score * coverage ** RANKING.coverage, coverage, places };
  });
}

/** Weight of all words of a query together. */
export function weightOf(words: readonly RecordMatches[], total: number): number {
  return words.reduce((sum, { size }) => sum + (size ? rarity(size, total) : 0), 0);
}

/** What a record must cover of the query to be worth showing: a good part of what the best one covers. */
export function leastCoverage(matches: readonly { coverage: number }[]): number {
  return RANKING.leastCoverage * matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
}

/** True where a record has every word. */
export function hasAll({ coverage }: { coverage: number }): boolean {
  return coverage > 0.999;
}
