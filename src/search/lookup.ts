import { rarity, strengthOfMatch } from './rank.ts';
import type { RecordMatches } from './relax.ts';
import { isSlavic, lookupForm, spellingsOf } from './words.ts';

/** A result of Pagefind, as far as it is used here. */
export interface IndexResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<IndexData>;
}

/** The stored text of a record. */
export interface IndexData {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Pagefind, as far as it is used here. */
export interface Index {
  search(term: string | null): Promise<{ results: IndexResult[] }>;
  preload(term: string): Promise<void>;
}

const SHORTEST_BEGINNING = 3;
/** An ending that no word has. */
const NO_ENDING = 'qqx';
/** What stands last in the order of the index behind any beginning. */
const LAST_LETTERS = { latin: 'zzz', slavic: 'яяя' };

/** Looks up single words in the index, each once. */
export class WordLookup {
  readonly #index: Index;
  readonly #total: number;
  readonly #common: ReadonlySet<string>;
  readonly #known = new Map<string, Promise<IndexResult[]>>();

  /**
   * @param total number of records in the index
   * @param common words that are not looked up
   */
  constructor(index: Index, total: number, common: readonly string[]) {
    this.#index = index;
    this.#total = total;
    this.#common = new Set(common);
  }

  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** Records that have these words one after the other in one field. */
  async phrase(words: string): Promise<string[]> {
    return (await this.#lookup(`"${words}"`)).map(({ id }) => id);
  }

  /** Records that have a word in any spelling, and how well. */
  async word(word: string): Promise<RecordMatches> {
    const matches: RecordMatches = new Map();
    for (const spelling of await Promise.all(spellingsOf(word).map((form) => this.#spelling(form)))) {
      for (const [id, match] of spelling) if ((matches.get(id)?.strength ?? 0) < match.strength) matches.set(id, match);
    }
    return matches;
  }

  /** Records that have the word itself; where there are none, or the word is a stem, those that have words beginning with it. */
  async #spelling(word: string): Promise<RecordMatches> {
    const form = lookupForm(word);
    const exact = new Set(await this.phrase(form));
    const byBeginning = isSlavic(form) || !exact.size;
    if (byBeginning && !(await this.#beginsWords(form)) && !exact.size) return new Map();
    const results = await this.#lookup(form);
    const inIndex = rarity(results.length, this.#total);
    return new Map(results.flatMap(({ id, score, words }) => {
      const strength = strengthOfMatch(score, inIndex);
      return strength > 0 && (byBeginning || exact.has(id)) ? [[id, { strength, places: words }] as const] : [];
    }));
  }

  /**
   * True where words of the index begin with this one. Pagefind answers a word that none begins with by the longest one that it begins with itself
   * ("putin": "put"), and gives the same answer to the word with any ending.
   */
  async #beginsWords(word: string): Promise<boolean> {
    if (word.length < SHORTEST_BEGINNING) return false;
    // Words that begin alike may lie in two files of the index, and a search loads only that of the first.
    await this.#index.preload(word + (isSlavic(word) ? LAST_LETTERS.slavic : LAST_LETTERS.latin));
    const [own, other] = await Promise.all([this.#lookup(word), this.#lookup(word + NO_ENDING)]);
    const others = new Set(other.map(({ id }) => id));
    return own.length !== others.size || own.some(({ id }) => !others.has(id));
  }

  #lookup(term: string): Promise<IndexResult[]> {
    const known = this.#known.get(term) ?? this.#index.search(term).then(({ results }) => results);
    this.#known.set(term, known);
    return known;
  }
}
