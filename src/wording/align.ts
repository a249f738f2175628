import { wordsOf } from './words.ts';

/** What of a clause helps to find its passage: its restatement, its quoted words, the number in its locator. */
export interface Sought {
  ref: string;
  text: string;
  quoted: readonly string[];
  number: string | undefined;
}

const STEM = 5;
const NUMBER_WEIGHT = 12;
const QUOTED_WEIGHT = 4;
const SKIPPED = -1;

/** Sentences, items and numbered beginnings of a text, in order. */
export function passagesOf(text: string): string[] {
  const joined = text.replace(/[­]/g, '').replace(/(\w)-\n\s*(\w)/g, '$1$2');
  const blocks = joined.split(/\n\s*\n|\n(?=\s*(?:\(?[a-z0-9]{1,3}[.)]|[•–-])\s)/);
  return blocks.flatMap((block) => block.replace(/\s+/g, ' ').trim().split(/(?<=[.;:])\s+(?=[A-Z(‘“"])/)).filter((passage) => wordsOf(passage).length > 0);
}

/**
 * Finds for every clause the passage of the text it restates: the order of both is the same, so the best division of the text into runs
 * of passages, one run a clause, is found by dynamic programming over shared words, quoted words and paragraph numbers.
 * @returns words of each clause's passages, by its name
 */
export function alignClauses(clauses: readonly Sought[], text: string): Map<string, string[]> {
  const passages = passagesOf(text);
  const likeness = likenessOf(clauses, passages);
  const choice = bestDivision(clauses.length, passages.length, likeness);
  const out = new Map<string, string[]>(clauses.map(({ ref }) => [ref, []]));
  choice.forEach((clause, at) => { if (clause >= 0) out.get(clauses[clause]!.ref)!.push(...wordsOf(passages[at]!)); });
  return out;
}

/** Score of passage and clause, from shared rare words, quoted words and the number of the paragraph. */
function likenessOf(clauses: readonly Sought[], passages: readonly string[]): (clause: number, passage: number) => number {
  const stems = passages.map((passage) => new Set(wordsOf(passage).map((word) => word.slice(0, STEM))));
  const frequency = new Map<string, number>();
  for (const set of stems) for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log((passages.length + 1) / (frequency.get(stem) ?? passages.length));
  const sought = clauses.map(({ text }) => [...new Set(wordsOf(text).map((word) => word.slice(0, STEM)))].filter((stem) => frequency.has(stem)));
  const plain = passages.map((passage) => wordsOf(passage).join(' '));
  return (clause, passage) => {
    const { number, quoted } = clauses[clause]!;
    let score = 0;
    for (const stem of sought[clause]!) if (stems[passage]!.has(stem)) score += rarity(stem);
    for (const term of quoted) if (plain[passage]!.includes(wordsOf(term).join(' '))) score += QUOTED_WEIGHT;
    if (number && new RegExp(`^\\(?${number}[.)]?(\\s|$)`).test(passages[passage]!)) score += NUMBER_WEIGHT;
    return score - 1; // a passage that shares nothing costs a little, so that headings do not pull
  };
}

/** For each passage the clause it belongs to; clauses keep their order, each has one run of passages or none. */
function bestDivision(clauses: number, passages: number, likeness: (clause: number, passage: number) => number): number[] {
  const best = Array.from({ length: passages + 1 }, () => new Float64Array(clauses + 1).fill(-Infinity));
  const from = Array.from({ length: passages + 1 }, () => new Int32Array(clauses + 1));
  best[0]![0] = 0;
  for (let passage = 1; passage <= passages; passage++) {
    let reach = best[passage - 1]![0]!;
    let reached = 0;
    best[passage]![0] = reach; // headings before the first clause belong to none
    for (let clause = 1; clause <= clauses; clause++) {
      const stay = best[passage - 1]![clause]!;
      const move = reach;
      const gain = likeness(clause - 1, passage - 1);
      best[passage]![clause] = Math.max(stay, move) + gain;
      from[passage]![clause] = stay >= move ? clause : reached;
      const next = best[passage - 1]![clause]!;
      if (next >= reach + SKIPPED) { reach = next; reached = clause; } else reach += SKIPPED;
    }
  }
  const choice = new Array<number>(passages).fill(-1);
  let clause = best[passages]!.reduce((top, score, at, all) => (score > all[top]! ? at : top), 0);
  for (let passage = passages; passage > 0 && clause > 0; passage--) {
    choice[passage - 1] = clause - 1;
    clause = from[passage]![clause]!;
  }
  return choice;
}
