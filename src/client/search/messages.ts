/** What was found, in a sentence or two. */
export function summaryOf({ query, count, complete, relaxed, unknown, filtered }: {
  query: string;
  count: number;
  /** How many have all the words. */
  complete: number;
  relaxed: boolean;
  /** Words that stand nowhere. */
  unknown: readonly string[];
  filtered: boolean;
}): string {
  const within = filtered ? ' within your choice' : '';
  const results = `${count.toLocaleString('en-GB')} ${count === 1 ? 'result' : 'results'}`;
  const nowhere = unknown.length ? ` Found nowhere: ${unknown.map((word) => `“${word}”`).join(', ')}.` : '';
  if (!count) return `Nothing found${query && ` for “${query}”`}${within}.`;
  if (!query) return `${results}${within}.`;
  if (relaxed) return `Showing clauses that match most of your words: ${results}${within}.${nowhere}`;
  const most = complete < count ? ` ${complete === 1 ? 'One has' : `${complete} have`} all the words, the others most of them.` : '';
  return `${results} for “${query}”${within}.${most}${nowhere}`;
}
