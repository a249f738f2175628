import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { narrow } from '../../src/search/results.ts';
import { DIST, pageHtml } from '../support/site.ts';
import { firstAddresses, loadPagefind, openIndex, type OpenIndex, type Pagefind } from '../support/search-index.ts';

interface Wanted {
  query: string;
  /** Any of these is right. */
  want: string[];
}

const corpus = loadCorpus();
/** What readers type and the clause they want: those given with the task, and those of our own, written from the restatements without a look at the aliases. */
const SUITES: [string, Wanted[]][] = ['queries', 'further-queries'].map((name) => [name, JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as Wanted[]]);
const FLOOR = { reciprocalRank: 0.85, firstFive: 0.95 };
const LOOKED_AT = 20;
/** Pages of plain Pagefind whose passages are looked at: each is a whole text. */
const PAGES_LOOKED_AT = 5;

const PLAIN = '.cache/test/plain-pagefind';

let index: OpenIndex;
beforeAll(async () => { index = await openIndex(join(DIST, 'pagefind')); });
afterAll(() => index.close());

describe.each(SUITES)('%s', (name, suite) => {
  test('wants clauses that exist', () => {
    expect(suite.filter(({ want }) => !want.some((ref) => corpus.clauses.has(ref)))).toEqual([]);
  });

  test('finds them above the floor', async () => {
    const ranks = await ranksOf(suite, find);
    const measured = measure(ranks);
    console.log(`${name}: ${inWords(measured)}\n${suite.flatMap(({ query }, at) => (ranks[at] === 1 ? [] : [`  ${ranks[at] || 'none'}  ${query}`])).join('\n')}`);
    expect(measured.reciprocalRank).toBeGreaterThanOrEqual(FLOOR.reciprocalRank);
    expect(measured.firstFive).toBeGreaterThanOrEqual(FLOOR.firstFive);
  });
});

test('Pagefind alone, on the same pages and as it comes, finds less', async () => {
  const [, suite] = SUITES[0]!;
  await indexPlainly(PLAIN);
  const { pagefind, close: stop } = await loadPagefind(PLAIN);
  const [clauses, texts] = [measure(await ranksOf(suite, (query) => plainClauses(pagefind, query))), measure(await ranksOf(suite.map(toTexts), (query) => plainTexts(pagefind, query)))];
  await stop();
  console.log(`Pagefind alone, one page a text: ${inWords(clauses)}; the right text, not the clause: ${inWords(texts)}`);
  const own = measure(await ranksOf(suite, find));
  expect(own.reciprocalRank).toBeGreaterThan(clauses.reciprocalRank);
  expect(own.reciprocalRank).toBeGreaterThan(texts.reciprocalRank);
});

describe('locators come first', () => {
  test.each([
    ['BM 4', 'budapest-memorandum/para-4'],
    ['budapest 6', 'budapest-memorandum/para-6'],
    ['Budapest Memorandum paragraph three', 'budapest-memorandum/para-3'],
    ['budapest fourth paragraph', 'budapest-memorandum/para-4'],
    ['NATO article 5', 'north-atlantic-treaty/art-5-para-1'],
    ['art. 5 NATO', 'north-atlantic-treaty/art-5-para-1'],
    ['pledge 3', 'ukraine-compact/pledge-3'],
    ['third pledge', 'ukraine-compact/pledge-3'],
    ['US agreement article XI', 'us-agreement/art-11-para-1'],
    ['article 42(7)', 'eu-mutual-defence/teu-art-42-7-1'],
    ['Будапештський меморандум пункт 4', 'budapest-memorandum/para-4'],
  ])('%s', async (query, ref) => {
    expect((await find(query))[0]).toBe(ref);
  });
});

describe('the bilateral agreements', () => {
  test('stand behind the other proposals', async () => {
    const { hits } = narrow(await index.finder.find('consultation within 24 hours'), {}, undefined);
    const first = hits.findIndex(({ bilateral }) => bilateral);
    expect(first).toBeGreaterThan(0);
    expect(hits.slice(first).every(({ bilateral }) => bilateral)).toBe(true);
  });

  test('come forward where the query names a partner', async () => {
    expect((await find('Denmark consultation within 24 hours'))[0]).toMatch(/^denmark-agreement\//);
  });

  test('come forward where the family is chosen', async () => {
    const { hits } = narrow(await index.finder.find('consultation'), { family: ['bilateral'] }, index.facets);
    expect(hits.length).toBeGreaterThan(5);
    expect(hits.every(({ bilateral }) => bilateral)).toBe(true);
  });
});

test('the word of a question does no harm', async () => {
  expect((await find('what is a closed sky'))[0]).toBe((await find('closed sky'))[0]);
});

test('words that stand nowhere are named and left out', async () => {
  const found = await index.finder.find('closed sky xyzzyplugh');
  expect(found.unknown).toEqual(['xyzzyplugh']);
  expect((await firstAddresses(found.hits, 1))[0]).toBe('kyiv-security-compact/closed-sky-agreement');
});

async function find(query: string): Promise<string[]> {
  return firstAddresses(narrow(await index.finder.find(query), {}, undefined).hits, LOOKED_AT);
}

async function ranksOf(suite: readonly Wanted[], look: (query: string) => Promise<string[]>): Promise<number[]> {
  const ranks = [];
  for (const { query, want } of suite) ranks.push((await look(query)).findIndex((address) => want.includes(address)) + 1);
  return ranks;
}

function measure(ranks: readonly number[]): { reciprocalRank: number; first: number; firstFive: number } {
  const share = (good: (rank: number) => boolean) => ranks.filter(good).length / ranks.length;
  return {
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
    first: share((rank) => rank === 1),
    firstFive: share((rank) => rank >= 1 && rank <= 5),
  };
}

function inWords({ reciprocalRank, first, firstFive }: ReturnType<typeof measure>): string {
  return `mean reciprocal rank ${reciprocalRank.toFixed(3)}, first ${(first * 100).toFixed(0)} %, in the first five ${(firstFive * 100).toFixed(0)} %`;
}

/** Pagefind as it comes: every proposal's page indexed whole, default settings. */
async function indexPlainly(folder: string): Promise<void> {
  const { index: plain } = await createIndex();
  for (const { id } of corpus.proposals) await plain!.addHTMLFile({ url: `/proposals/${id}/`, content: pageHtml(DIST, `/proposals/${id}/`) });
  const { files } = await plain!.getFiles();
  await close();
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Clauses in the order of the pages found, and of the passages found in them. */
async function plainClauses(pagefind: Pagefind, query: string): Promise<string[]> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, PAGES_LOOKED_AT).map((result) => result.data() as Promise<unknown> as Promise<{ sub_results: { url: string }[] }>));
  return pages.flatMap(({ sub_results: passages }) => passages.map(({ url }) => url.replace(/^\/proposals\/([^/]+)\/#(.+)$/, '$1/$2'))).slice(0, LOOKED_AT);
}

async function plainTexts(pagefind: Pagefind, query: string): Promise<string[]> {
  const { results } = await pagefind.search(query);
  return firstAddresses(results, LOOKED_AT);
}

function toTexts({ query, want }: Wanted): Wanted {
  return { query, want: want.map((ref) => ref.split('/')[0]!) };
}
