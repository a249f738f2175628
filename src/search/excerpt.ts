/** A piece of an excerpt, marked where it matches. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const LONGEST = 44;
const LEAD = 8;

/**
 * The part of a text that shows its matches, with the matching words marked. A text of one or two sentences is given whole.
 * @param content the text
 * @param places words that match, counted over whitespace from 0
 */
export function excerptOf(content: string, places: readonly number[]): ExcerptPart[] {
  const words = content.split(/\s+/);
  const marked = new Set(places);
  const start = words.length <= LONGEST ? 0 : densestStart(words.length, [...marked].sort((a, b) => a - b));
  const shown = words.slice(start, start + LONGEST);
  const parts: ExcerptPart[] = [];
  const push = (text: string, isMarked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === isMarked) last.text += text;
    else if (text) parts.push({ text, marked: isMarked });
  };
  if (start > 0) push('… ', false);
  shown.forEach((word, at) => {
    const [, before, middle, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)!;
    const isMarked = marked.has(start + at) && middle !== '';
    push(isMarked ? before! : word, false);
    if (isMarked) {
      push(middle!, true);
      push(after!, false);
    }
    if (at < shown.length - 1) push(' ', false);
  });
  if (start + LONGEST < words.length) push(' …', false);
  return parts;
}

/** Where to begin so that as many matches as possible are seen, with a few words before the first. */
function densestStart(length: number, places: readonly number[]): number {
  let best = { first: 0, count: 0 };
  for (const first of places) {
    const count = places.filter((place) => place >= first && place < first + LONGEST - LEAD).length;
    if (count > best.count) best = { first, count };
  }
  return Math.max(0, Math.min(best.first - LEAD, length - LONGEST));
}
