import { rowsById, type Catalogue, type Row } from './catalogue.ts';
import { WordLookup, type Index, type IndexData, type IndexResult } from './lookup.ts';
import { namedProposals, namesOf, proposalsCalled, type Names } from './names.ts';
import { readQuery, type Query } from './query.ts';
import { RANKING, rarity } from './rank.ts';
import { lookupForm } from './words.ts';
import { matchTerms, termOf, weightOf, type RecordMatches, type Term } from './relax.ts';

/** A record found. */
export interface Hit {
  id: string;
  row: Row;
  score: number;
  /** Share of the query's terms that it has, by weight. */
  coverage: number;
  /** True where it has every word of the query that any record has. */
  complete: boolean;
  /** Words of the text to mark, by their place. */
  places: readonly number[];
  bilateral: boolean;
  data(): Promise<IndexData>;
}

/** Everything that matches a query in any way, best first. */
export interface Found {
  hits: Hit[];
  /** Words of the query that no record has. */
  unknown: string[];
  /** True where the query is a locator: what it names stands first. */
  exact: boolean;
  /** True where the query names a bilateral agreement. */
  namesBilateral: boolean;
}

/** Finds records by a query. */
export class Finder {
  readonly catalogue: Catalogue;
  readonly #names: Names;
  readonly #words: WordLookup;
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #data: ReadonlyMap<string, IndexResult>;

  /** @param all every record of the index, in its order */
  private constructor(index: Index, catalogue: Catalogue, all: readonly IndexResult[]) {
    this.catalogue = catalogue;
    this.#names = namesOf(catalogue);
    this.#words = new WordLookup(index, all.length, catalogue.common);
    this.#rows = rowsById(catalogue, all.map(({ id }) => id));
    this.#data = new Map(all.map((result) => [result.id, result]));
  }

  /** @throws {Error} where the index cannot be read, or is not of the catalogue's build */
  static async open(index: Index, catalogue: Catalogue): Promise<Finder> {
    const { results } = await index.search(null);
    return new Finder(index, catalogue, results);
  }

  /** Every clause, and every article on a proposal, in document order: what a search by facets alone starts from. */
  all(): Found {
    const hits = [...this.#rows].filter(([, { proposal }]) => proposal !== undefined).map(([id]) => this.#hit(id));
    return { hits, unknown: [], exact: false, namesBilateral: false };
  }

  async find(text: string): Promise<Found> {
    const query = readQuery(text, this.#names);
    const telling = query.words.filter((word) => !this.#words.isCommon(word) || proposalsCalled(word, this.#names).length > 0);
    const words = telling.length ? telling : query.words;
    const [matches, phrase, place] = await Promise.all([
      Promise.all(words.map((word) => this.#matches(word, telling.length > 0))),
      query.phrase ? this.#words.phrase(query.phrase) : [],
      this.#place(query),
    ]);
    const naming = namedProposals(query.words, this.#names);
    const partners = this.#partners(query.words);
    const ranked = this.#rank(matches, new Set(phrase), naming, partners);
    const first = place.map((id) => ({ ...(ranked.find((hit) => hit.id === id) ?? this.#hit(id)), coverage: 1, complete: true }));
    return {
      hits: [...first, ...ranked.filter(({ id }) => !place.includes(id))],
      unknown: words.filter((_, at) => !matches[at]!.size),
      exact: place.length > 0,
      namesBilateral: partners.size > 0 || this.catalogue.proposals.some(({ family }, at) => family === 'bilateral' && naming[at]! >= RANKING.clearlyNamed),
    };
  }

  #rank(words: readonly RecordMatches[], phrase: ReadonlySet<string>, naming: readonly number[], partners: ReadonlySet<number>): Hit[] {
    const terms = [...words.map((records) => termOf(records, this.#rows.size)), ...this.#namingTerms(naming)];
    const weight = weightOf(terms);
    return matchTerms(terms)
      .map((match) => {
        const hit = { ...this.#hit(match.id), ...match };
        const { kind, proposal } = hit.row;
        const named = proposal === undefined ? 0 : naming[proposal]!;
        const asPhrase = phrase.has(match.id) ? weight * RANKING.phrase : 0;
        const behind = hit.bilateral && named < RANKING.clearlyNamed && !partners.has(proposal!) ? RANKING.bilateral : 1;
        return { ...hit, score: (match.score + asPhrase) * RANKING.kinds[kind] * behind };
      })
      .sort((a, b) => b.score - a.score || a.row.at - b.row.at);
  }

  /** The proposals that the query names, as a term: their records have it. */
  #namingTerms(naming: readonly number[]): Term[] {
    const clearest = Math.max(0, ...naming);
    if (!clearest) return [];
    const records: RecordMatches = new Map();
    for (const [id, { proposal }] of this.#rows) {
      const named = proposal === undefined ? 0 : naming[proposal]!;
      if (named >= clearest * RANKING.namedAsWell) records.set(id, { strength: RANKING.proposalName * named / clearest, places: [] });
    }
    return [{ weight: RANKING.named * clearest * rarity(1, naming.length), records, isWord: false }];
  }

  /** Records at the place that the query is the locator of, in document order. */
  async #place({ locator }: Query): Promise<string[]> {
    for (const code of locator?.codes ?? []) {
      const found = (await this.#words.phrase(code)).filter((id) => {
        const { kind, proposal } = this.#rows.get(id)!;
        return kind === 'clause' && locator!.proposals.includes(proposal!);
      });
      if (found.length) return found.sort((a, b) => this.#rows.get(a)!.at - this.#rows.get(b)!.at);
    }
    return [];
  }

  /** Places of the agreements whose partner stands in the query. */
  #partners(words: readonly string[]): Set<number> {
    const asked = new Set(words.map(lookupForm));
    return new Set(this.catalogue.proposals.flatMap(({ partner }, at) => (partner.some((name) => asked.has(name)) ? [at] : [])));
  }

  #hit(id: string): Hit {
    const row = this.#rows.get(id)!;
    const bilateral = row.proposal !== undefined && this.catalogue.proposals[row.proposal]!.family === 'bilateral';
    return { id, row, score: 0, coverage: 1, complete: true, places: [], bilateral, data: () => this.#data.get(id)!.data() };
  }

  /** What the index and the names of the proposals know of a word. */
  async #matches(word: string, skipCommon: boolean): Promise<RecordMatches> {
    const records = skipCommon && this.#words.isCommon(word) ? (new Map() as RecordMatches) : await this.#words.word(word);
    const called = new Set(proposalsCalled(word, this.#names));
    if (!called.size) return records;
    const all: RecordMatches = new Map(records);
    for (const [id, { proposal }] of this.#rows) {
      const own = records.get(id);
      if (called.has(proposal!) && (own?.strength ?? 0) < RANKING.proposalName) all.set(id, { strength: RANKING.proposalName, places: own?.places ?? [] });
    }
    return all;
  }
}
