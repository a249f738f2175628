/**
 * Measures search at 1,000, 3,000 and 10,000 clauses made of the site's own: size of the index, bytes up to the first results, and time of warm queries
 * with Pagefind's worker off: its files are loaded, but no finder has looked the words up before. Fails where a limit is broken.
 */
import { readFileSync, rmSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { examine } from '../../src/corpus/index.ts';
import type { Clause, Corpus, Proposal } from '../../src/corpus/model.ts';
import type { Finder } from '../../src/search/find.ts';
import { narrow } from '../../src/search/results.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { openIndex } from '../support/search-index.ts';

const SIZES = [1000, 3000, 10_000];
const LIMIT_MS: Record<number, number> = { 3000: 100, 10_000: 200 };
const CLAUSES_IN_A_TEXT = 100;
const SHOWN = 10;
const ROUNDS = 5;

const { corpus } = examine();
const queries = (JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as { query: string }[]).map(({ query }) => query);
let broken = false;

for (const size of SIZES) {
  const folder = `.cache/bench/search-${size}`;
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  const records = await writeSearchIndex(enlarged(corpus, size), folder);
  const seconds = (performance.now() - started) / 1000;
  const { finder, fresh, served, close } = await openIndex(folder);
  const start = sum(served) + ['pagefind.js', 'catalogue.json'].reduce((bytes, file) => bytes + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const before = sum(served);
  await ask(finder, queries[0]!);
  const first = sum(served) - before;
  for (const query of queries) await ask(finder, query);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const unused = await fresh();
    const times: number[] = [];
    for (const query of queries) times.push(await timed(() => ask(unused, query)));
    rounds.push(times);
  }
  const warm = queries.map((_, at) => median(rounds.map((times) => times[at]!)));
  const slowest = Math.max(...warm);
  broken ||= slowest > (LIMIT_MS[size] ?? Infinity);
  console.log([
    `${size} clauses, ${records} records, indexed in ${seconds.toFixed(1)} s`,
    `  files ${kilobytes(sizeOf(folder))}; first query: ${kilobytes(start)} to be ready, ${kilobytes(first)} for the words and ${SHOWN} results`,
    `  warm queries: median ${median(warm).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms${LIMIT_MS[size] ? ` (limit ${LIMIT_MS[size]} ms)` : ''}`,
  ].join('\n'));
  await close();
}
process.exitCode = broken ? 1 : 0;

/** A query as the page runs it, its results loaded. */
async function ask(finder: Finder, query: string): Promise<void> {
  const { hits } = narrow(await finder.find(query), {}, undefined);
  await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
}

/** A corpus of as many clauses: the site's own over and over, in texts of a hundred, each with words of its own. */
function enlarged(source: Corpus, size: number): Corpus {
  const originals = [...source.clauses.values()];
  const proposals = Array.from({ length: size / CLAUSES_IN_A_TEXT }, (_, number): Proposal => {
    const model = source.proposals[number % source.proposals.length]!;
    const proposal: Proposal = { ...model, id: `text-${number}`, shortTitle: `${model.shortTitle} ${number}`, abbreviation: `T${number}`, clauses: [] };
    proposal.clauses = Array.from({ length: CLAUSES_IN_A_TEXT }, (_unused, at): Clause => {
      const place = number * CLAUSES_IN_A_TEXT + at;
      const clause = originals[place % originals.length]!;
      return { ...clause, ref: `text-${number}/${clause.id}-${at}`, id: `${clause.id}-${at}`, proposal, heading: `${clause.heading} ${syllables(place)}`, text: `${clause.text} ${syllables(place * 7)} ${syllables(place % 997)}` };
    });
    return proposal;
  });
  return { ...source, proposals, clauses: new Map(proposals.flatMap(({ clauses }) => clauses.map((clause) => [clause.ref, clause] as const))) };
}

/** A made-up word for a number. */
function syllables(number: number): string {
  return [...number.toString(16)].map((digit) => `${'bdfghklmnprstvwz'[parseInt(digit, 16)]}${'aeiou'[parseInt(digit, 16) % 5]}`).join('');
}

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function sum(served: ReadonlyMap<string, number>): number {
  return [...served.values()].reduce((total, bytes) => total + bytes, 0);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((bytes, name) => bytes + (statSync(join(folder, name)).isFile() ? statSync(join(folder, name)).size : 0), 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`;
}
