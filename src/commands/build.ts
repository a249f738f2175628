import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { contentDir, ContentError, getCorpus, type Corpus } from '../corpus/index.ts';
import { formatCount } from '../corpus/format.ts';
import { itemFiles } from '../exports/item-files.ts';
import { writeSearchIndex } from '../search/write-index.ts';

const WRITTEN_AT_ONCE = 64;
const target = resolve(process.env.OUT_DIR || 'dist');
const draft = join(dirname(target), `.${process.pid}.building`);

try {
  const corpus = getCorpus();
  console.log(`Content in ${contentDir()}: ${formatCount(corpus.proposals.length, 'proposal')}, ${formatCount(corpus.clauses.size, 'clause')}.`);
  await buildPages(corpus);
  replace(target, draft);
  console.log(`Built ${target}.`);
} catch (error) {
  for (const left of [draft, `${draft}.pagefind`]) rmSync(left, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  console.error(existsSync(target) ? `Nothing was built; the earlier build in ${target} stands.` : 'Nothing was built.');
  process.exit(1);
}

/** Renders every page into a draft folder and indexes it, so that a failure leaves the last good build alone. */
async function buildPages(corpus: Corpus): Promise<void> {
  const index = `${draft}.pagefind`;
  const [records] = await Promise.all([writeSearchIndex(corpus, index), build({ outDir: draft, logLevel: process.env.ASTRO_LOG === 'info' ? 'info' : 'warn' })]);
  renameSync(index, join(draft, 'pagefind'));
  await writeItemFiles(corpus);
  console.log(`Indexed ${formatCount(records, 'search record')}.`);
}

/** Writes the data and citation files beside the pages, some at a time: waiting for the disk is most of the work. */
async function writeItemFiles(corpus: Corpus): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const { path, text } of itemFiles(corpus)) {
    batch.push(writeFile(join(draft, path), text));
    if (batch.length < WRITTEN_AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

function replace(folder: string, by: string): void {
  const old = `${folder}.${process.pid}.old`;
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(by, folder);
  rmSync(old, { recursive: true, force: true });
}
