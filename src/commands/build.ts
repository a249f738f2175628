import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { contentDir, ContentError, getCorpus, type Corpus } from '../corpus/index.ts';
import { formatCount } from '../corpus/format.ts';
import { writeSearchIndex } from '../search/write-index.ts';

const target = resolve(process.env.OUT_DIR || 'dist');
const draft = join(dirname(target), `.${process.pid}.building`);

try {
  const corpus = getCorpus();
  console.log(`Content in ${contentDir()}: ${formatCount(corpus.proposals.length, 'proposal')}, ${formatCount(corpus.clauses.size, 'clause')}.`);
  await buildPages(corpus);
  replace(target, draft);
  console.log(`Built ${target}.`);
} catch (error) {
  rmSync(draft, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  console.error(existsSync(target) ? `Nothing was built; the earlier build in ${target} stands.` : 'Nothing was built.');
  process.exit(1);
}

/** Renders every page into a draft folder and indexes it, so that a failure leaves the last good build alone. */
async function buildPages(corpus: Corpus): Promise<void> {
  await build({ outDir: draft, logLevel: process.env.ASTRO_LOG === 'info' ? 'info' : 'warn' });
  const records = await writeSearchIndex(corpus, join(draft, 'pagefind'));
  console.log(`Indexed ${formatCount(records, 'search record')}.`);
}

function replace(folder: string, by: string): void {
  const old = `${folder}.${process.pid}.old`;
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(by, folder);
  rmSync(old, { recursive: true, force: true });
}
