/** Words of a text: letters and digits, in lower case, without diacritics. */
export function wordsOf(text: string): string[] {
  return [...text.toLowerCase().normalize('NFKD').matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}

/** Words that lawyers look at, each with the forms that count for it. */
export const LOOKED_AT = {
  guarantee: /^guarantee(s|d|ing)?$/,
  assurance: /^assurances?$/,
  commit: /^(commit(s|ted|ting)?|commitments?)$/,
  pledge: /^pledge(s|d)?$/,
  shall: /^shall$/,
  will: /^will$/,
  intend: /^intend(s|ed|ing)?$/,
  should: /^should$/,
  may: /^may$/,
  parties: /^part(y|ies)$/,
  participants: /^participants?$/,
  sides: /^sides?$/,
} as const;

export type LookedAt = keyof typeof LOOKED_AT;

/** How often each of the looked-at words stands in a text. */
export function countLookedAt(words: readonly string[]): Record<LookedAt, number> {
  const counts = Object.fromEntries(Object.keys(LOOKED_AT).map((name) => [name, 0])) as Record<LookedAt, number>;
  for (const word of words) {
    for (const [name, form] of Object.entries(LOOKED_AT)) if (form.test(word)) counts[name as LookedAt]++;
  }
  return counts;
}

/** Length of the word sequences that are compared. */
export const SEQUENCE = 5;

/** All sequences of five words in a text, each once. */
export function sequencesOf(words: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at + SEQUENCE <= words.length; at++) out.add(words.slice(at, at + SEQUENCE).join(' '));
  return out;
}

/** Share of the first set that the second one has too, from 0 to 1. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (!part.size) return 0;
  let shared = 0;
  for (const sequence of part) if (whole.has(sequence)) shared++;
  return shared / part.size;
}
