import type { SearchRecord } from './record.ts';
import { isStopWord, wordsOf } from './words.ts';

/**
 * Pagefind's time for a word grows with the square of the records that have it. A word in more records than this, and in more than this share of
 * them, is not worth it: it tells few of them apart.
 */
const COMMON_RECORDS = 1200;
const COMMON_SHARE = 0.08;

/** Words that stand in so many records that a search by them finds everything, most frequent first. */
export function commonWords(records: readonly SearchRecord[]): string[] {
  const limit = Math.max(COMMON_RECORDS, records.length * COMMON_SHARE);
  const counts = new Map<string, number>();
  for (const { content, meta } of records) {
    for (const word of new Set(wordsOf(`${content} ${Object.values(meta).join(' ')}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count > limit && word.length > 1 && !isStopWord(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}
