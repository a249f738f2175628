/** How two positions on one dimension stand to each other. */
export type Agreement = 'same' | 'overlap' | 'differ' | 'one-silent' | 'both-silent' | 'open';

/** How an agreement is named beside two positions. */
export const AGREEMENT_LABELS: Record<Agreement, string> = {
  same: 'same', overlap: 'in part the same', differ: 'differs', 'one-silent': 'one is silent', 'both-silent': 'both silent', open: 'cannot be compared',
};

/** Compares two positions by their values; `open` where one could not be determined. Runs in the browser too. */
export function agreementOf(a: { values: readonly string[] }, b: { values: readonly string[] }): Agreement {
  const silent = [a, b].filter(({ values }) => values.includes('silent')).length;
  if (silent) return silent === 2 ? 'both-silent' : 'one-silent';
  if (a.values.includes('inconclusive') || b.values.includes('inconclusive')) return 'open';
  const shared = a.values.filter((value) => b.values.includes(value)).length;
  if (shared === a.values.length && shared === b.values.length) return 'same';
  return shared ? 'overlap' : 'differ';
}
