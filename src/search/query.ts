import { readLocator, splitAttached, type Locator } from './locator.ts';
import { proposalsCalled, type Names } from './names.ts';
import { isStopWord, wordsOf } from './words.ts';

/** A query as it is looked up. */
export interface Query {
  /** Words with a subject, each once, in their order. */
  words: string[];
  /**
   * A place in a document, where the query is nothing but that and names of proposals: the places of those in the catalogue (all, where none is named).
   */
  locator: (Locator & { proposals: number[] }) | undefined;
  /** The query as a phrase, where it may be one. */
  phrase: string | undefined;
}

const LONGEST_PHRASE = 6;

/** Reads a query: words without those that carry no subject, a locator if it is one, a phrase if it may be one. */
export function readQuery(text: string, names: Names): Query {
  const all = splitAttached(wordsOf(text), names.abbreviations);
  const words = [...new Set(withSubject(all))];
  // Where nothing has a subject, the words are all there is.
  return { words: words.length ? words : [...new Set(all)], locator: locatorIn(all, names), phrase: phraseIn(all) };
}

function locatorIn(all: readonly string[], names: Names): Query['locator'] {
  const everything = names.words.map((_, at) => at);
  const called = (words: readonly string[]) => words.map((word) => new Set(proposalsCalled(word, names))).reduce((left, places) => left.filter((at) => places.has(at)), everything);
  const letters = withSubject(all).filter((word) => !/^\d+$/.test(word));
  const found = readLocator(all, letters.length > 0 && called(letters).length > 0);
  const proposals = found ? called(withSubject(found.rest)) : [];
  return found && proposals.length ? { ...found.locator, proposals } : undefined;
}

/** A few words of which each has a subject, or a saying of which hardly any has ("as long as it takes"): looked up as a phrase, stop words cost much. */
function phraseIn(all: readonly string[]): string | undefined {
  const subjects = withSubject(all).length;
  const mayBe = all.length > 1 && all.length <= LONGEST_PHRASE && (subjects === all.length || subjects <= 1);
  return mayBe ? all.join(' ') : undefined;
}

function withSubject(words: readonly string[]): string[] {
  return words.filter((word) => !isStopWord(word));
}
