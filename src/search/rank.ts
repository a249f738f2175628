import type { Kind } from './record.ts';

/**
 * How results are ranked, all in one place. A record's score is the sum, over the words of the query, of the word's rarity times how well the record
 * has it; then times the share of the query that it covers, what its kind counts, and how clearly the query names its proposal.
 * The numbers were set by the suites in tests/search, where they lie on a plateau: halving or doubling any one of them changes little.
 */
export const RANKING = {
  /**
   * Weight of a match in a field against one in the text (about 1). Headings and the authors' aliases say what a clause is about; topics, questions and
   * parties are shared by many clauses and tell few apart; notes speak about a clause and often name what it is not.
   */
  fields: { title: 3, aliases: 2.5, wording: 1.5, locator: 1, who: 1, places: 1, clock: 1, subject: 0.7, everyday: 0.3, names: 0.5, questions: 0.4, note: 0.4, themes: 0.3, parties: 0.3 },
  /** Power of a word's rarity: below 1, a rare word that is beside the subject ("quit", "tanks") cannot outweigh all others. */
  rarity: 0.5,
  /** How much a word must match for half of its weight: with a smaller number every match would count alike. */
  saturation: 2,
  /** How well a record has a word that calls its proposal. */
  proposalName: 0.4,
  /** Power of the share covered: a record with most of the words outranks one that has few of them well. */
  coverage: 1,
  /** Records that cover less than this share of what the best one covers are left out. */
  leastCoverage: 0.45,
  /** The same where some record has all the words: with two words, one alone is then not enough. */
  leastBesideComplete: 0.6,
  /** Share of the query's weight that a record gains where it has the whole query as a phrase. */
  phrase: 0.5,
  /** What it weighs that a query names a proposal, against a word that only one proposal has in its names. */
  named: 0.4,
  /** Proposals named nearly as clearly as the one named most clearly count as named too. */
  namedAsWell: 0.8,
  /** What other pages count against clauses, which readers come for. */
  kinds: { clause: 1, article: 0.55, question: 0.65, term: 0.65, essay: 0.45, guide: 0.4 } satisfies Record<Kind, number>,
  /** Agreements repeat each other and the rest: they stand behind other proposals that match as well, unless the query names one. */
  bilateral: 0.75,
  /** From here on a query names a proposal. */
  clearlyNamed: 0.5,
} as const;

/** Rarity of a word that stands in `found` of `total` records (the usual inverse document frequency). */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/**
 * How well a record has a word, between 0 and 1, from Pagefind's score for it: each further match adds less.
 * @param rarityInIndex the rarity by which Pagefind multiplied its score
 */
export function strengthOfMatch(score: number, rarityInIndex: number): number {
  const matched = score / rarityInIndex;
  return matched / (matched + RANKING.saturation);
}
