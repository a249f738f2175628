import type { Clause, Corpus } from '../corpus/model.ts';
import { renderPlain } from '../prose/inline.ts';
import { isStopWord, wordsOf } from './words.ts';

/** Clauses that do the same work say the same where this share of their words, weighted by rarity, is common; others need more. */
const NEAR_IDENTICAL = { sameKind: 0.3, sameSubject: 0.5 };
/** Letters by which words are compared: "consult", "consults" and "consultation" are one. */
const STEM = 6;

/**
 * Groups near-identical clauses of the bilateral agreements: of one kind (or, where no kind is given, of one topic and obligation), and of much the same words.
 * @returns the number of its group for every clause that has kin
 */
export function kinOfClauses(corpus: Corpus): Map<Clause, number> {
  const clauses = [...corpus.clauses.values()].filter(({ proposal }) => proposal.family === 'bilateral');
  const words = new Map(clauses.map((clause) => [clause, stems(`${clause.heading} ${clause.heading} ${renderPlain(clause.text, corpus)}`)]));
  const found = new Map<string, number>();
  for (const set of words.values()) for (const word of set) found.set(word, (found.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + clauses.length / found.get(word)!);
  const groups = new Map<string, { leader: Clause; members: Clause[] }[]>();
  for (const clause of clauses) {
    const subject = clause.kind ?? `${clause.topics[0]} ${clause.obligation[0]}`;
    const enough = clause.kind ? NEAR_IDENTICAL.sameKind : NEAR_IDENTICAL.sameSubject;
    const known = groups.get(subject) ?? [];
    groups.set(subject, known);
    const near = known.find(({ leader, members }) => members.at(-1)!.proposal !== clause.proposal && sameNumbers(leader, clause) && likeness(words.get(leader)!, words.get(clause)!, weight) >= enough);
    if (near) near.members.push(clause);
    else known.push({ leader: clause, members: [clause] });
  }
  const kin = [...groups.values()].flat().filter(({ members }) => members.length > 1);
  return new Map(kin.flatMap(({ members }, number) => members.map((clause) => [clause, number] as const)));
}

const NUMBER = /\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/gi;

/** False where the headings name different numbers: three months' notice is not six. */
function sameNumbers(a: Clause, b: Clause): boolean {
  const [one, other] = [a, b].map(({ heading }) => (heading.toLowerCase().match(NUMBER) ?? []).join());
  return !one || !other || one === other;
}

function stems(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => !isStopWord(word)).map((word) => word.slice(0, STEM)));
}

/** Weight of the words that two clauses share, against that of all their words, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const shared = sum([...a].filter((word) => b.has(word)));
  return (2 * shared) / (sum(a) + sum(b));
}
