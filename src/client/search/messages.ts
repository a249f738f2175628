/** What was found, in a sentence or two. */
export function summaryOf({ query, count, relaxed, unknown, filtered }: {
  query: string;
  count: number;
  relaxed: boolean;
  /** Words that stand nowhere. */
  unknown: readonly string[];
  filtered: boolean;
}): string {
  const within = filtered ? ' within your choice' : '';
  const results = `${count.toLocaleString('en-GB')} ${count === 1 ? 'result' : 'results'}`;
  const nowhere = unknown.length ? ` Found nowhere: ${unknown.map((word) => `“${word}”`).join(', ')}.` : '';
  if (!count) return `Nothing found for “${query}”${within}.${nowhere}`;
  if (!query) return `${results}${within}.`;
  return relaxed ? `Showing clauses that match most of your words: ${results}${within}.${nowhere}` : `${results} for “${query}”${within}.${nowhere}`;
}
