/**
 * Locators as codes: "Art. 42(7), 1st subpara." is `art42x7x1`, "Para. 6 a)" is `para6xa`. The index holds the codes of every clause, and a query that reads
 * as a locator is turned into one, so that all written forms meet.
 */

const UNITS: Record<string, string> = {
  art: 'art', arts: 'art', article: 'art', articles: 'art', стаття: 'art', статті: 'art', статтю: 'art', ст: 'art',
  para: 'para', paras: 'para', par: 'para', paragraph: 'para', paragraphs: 'para', пункт: 'para', пункту: 'para', п: 'para', clause: 'para',
  preamble: 'preamble', recital: 'preamble', recitals: 'preamble', преамбула: 'preamble', преамбули: 'preamble',
  pledge: 'pledge', pledges: 'pledge', promise: 'pledge', обіцянка: 'pledge',
  prop: 'prop', proposal: 'prop', proposition: 'prop', point: 'prop',
  key: 'key', recommendation: 'key', recommendations: 'key', bullet: 'key',
  sec: 'sec', section: 'sec', chapter: 'sec', part: 'sec', розділ: 'sec',
  annex: 'annex', appendix: 'annex', додаток: 'annex', item: 'item', declaration: 'declaration', closing: 'closing',
};

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Of no more than three digits: longer numbers are years. */
const NUMBER = /^\d{1,3}$/;

/** A place in a document, such as article 11, paragraph 1. */
export interface Locator {
  /** Codes to look for, the most exact first. */
  codes: string[];
}

/** Codes of a clause, from its id: `art-11-para-1` is found as `art11`, `art11para1`, `no11` and `no11x1`. */
export function locatorCodes(id: string): string[] {
  const steps = id.split('-');
  const start = steps.findIndex((step, at) => UNITS[step] === step && isLabel(steps[at + 1]));
  if (start === -1) return [];
  const named: string[] = [];
  const bare: string[] = [];
  for (const step of steps.slice(start)) {
    if (UNITS[step] === step) named.push(step);
    else if (!isLabel(step)) break;
    else {
      named.push(step);
      bare.push(step);
    }
  }
  return [...new Set([...prefixes(named).map(code), ...prefixes(bare).map((labels) => `no${labels.join('x')}`)])];
}

/**
 * Reads a locator out of the words of a query.
 * @param words the words in their order, stop words included
 * @returns the locator and the words that are no part of it, or undefined where no unit with a number stands in the query;
 * a lone number is a locator only if `bareNumber` is set
 */
export function readLocator(words: readonly string[], bareNumber: boolean): { locator: Locator; rest: string[] } | undefined {
  const used = new Set<number>();
  const steps: string[] = [];
  words.forEach((word, at) => {
    if (used.has(at)) return;
    const unit = UNITS[word];
    const after = unit && labelOf(words[at + 1]);
    const before = ORDINALS.indexOf(word) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
    if (unit && after) {
      steps.push(unit, after);
      used.add(at).add(at + 1);
      takeSubLabels(words, at + 2, steps, used);
    } else if (before && UNITS[words[at + 1] ?? '']) {
      steps.push(UNITS[words[at + 1]!]!, String(before));
      used.add(at).add(at + 1);
    }
  });
  if (!steps.length && bareNumber) {
    const at = words.findIndex((word) => NUMBER.test(word));
    if (at !== -1) {
      const labels = [words[at]!];
      used.add(at);
      takeSubLabels(words, at + 1, labels, used);
      return { locator: { codes: prefixes(labels).reverse().map((part) => `no${part.join('x')}`) }, rest: words.filter((_, index) => !used.has(index)) };
    }
  }
  if (!steps.length) return undefined;
  return { locator: { codes: prefixes(steps).reverse().map(code) }, rest: words.filter((_, index) => !used.has(index)) };
}

/** Splits what is written without a space: "BM4" and "art5" as "bm 4" and "art 5". Words that only look so (f16, g7) are left alone. */
export function splitAttached(words: readonly string[], abbreviations: ReadonlySet<string>): string[] {
  return words.flatMap((word) => {
    const [, letters, digits] = /^(\p{L}+)(\d{1,3})$/u.exec(word) ?? [];
    return letters && digits && (UNITS[letters] || abbreviations.has(letters)) ? [letters, digits] : [word];
  });
}

/** Numbers and single letters that directly follow a number belong to it: 42(7), 6 a). */
function takeSubLabels(words: readonly string[], from: number, steps: string[], used: Set<number>): void {
  for (let at = from; at < words.length && (NUMBER.test(words[at]!) || /^[a-j]$/.test(words[at]!)); at += 1) {
    steps.push(words[at]!);
    used.add(at);
  }
}

function labelOf(word: string | undefined): string | undefined {
  if (!word) return undefined;
  if (NUMBER.test(word)) return word;
  for (const list of [CARDINALS, ORDINALS, ROMAN]) if (list.includes(word)) return String(list.indexOf(word) + 1);
  return /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
}

function isLabel(step: string | undefined): boolean {
  return step !== undefined && (NUMBER.test(step) || /^[a-z]$/.test(step));
}

/** `[art, 42, 7]` → `art42x7`: an x keeps numbers apart. */
function code(steps: readonly string[]): string {
  return steps.reduce((text, step, at) => (at && isLabel(step) && isLabel(steps[at - 1]) ? `${text}x${step}` : text + step), '');
}

/** Every beginning of a list of steps that ends in a label. */
function prefixes(steps: readonly string[]): string[][] {
  return steps.flatMap((step, at) => (isLabel(step) ? [steps.slice(0, at + 1)] : []));
}

/** A locator in the written forms readers use: "paragraph 4 · para 4 · paragraph four · fourth paragraph". */
export function writtenLocators(id: string): string[] {
  const [unit, label] = id.split('-').slice(-2);
  const [first, second] = id.split('-');
  return [[unit, label], [first, second]].flatMap(([name, value]) => spelled(name, value)).filter((form, at, all) => all.indexOf(form) === at);
}

const SPOKEN: Record<string, string[]> = {
  art: ['article', 'art'], para: ['paragraph', 'para'], preamble: ['recital', 'preamble'], pledge: ['pledge'], prop: ['proposal', 'point'], key: ['recommendation', 'bullet'],
  sec: ['section', 'sec'], annex: ['annex'], item: ['item'], declaration: ['declaration'],
};

function spelled(unit: string | undefined, label: string | undefined): string[] {
  const names = SPOKEN[unit ?? ''];
  if (!names || !label || !isLabel(label)) return [];
  const at = Number(label) - 1;
  return [...names.map((name) => `${name} ${label}`), ...(CARDINALS[at] ? [`${names[0]} ${CARDINALS[at]}`, `${ORDINALS[at]} ${names[0]}`] : [])];
}
