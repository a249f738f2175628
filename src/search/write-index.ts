import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Corpus } from '../corpus/model.ts';
import { buildCatalogue, buildFacets } from './build-catalogue.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

/** All text goes into one index: Pagefind keeps one per language, and a query would see only one of them. */
const LANGUAGE = 'en';

/**
 * Postings in one file of the index. Pagefind's own measure, 20,000, makes files of which a query of eight words needs almost all. With 3,000 clauses the
 * list of files and those that a first query needs are smallest together at about 1,000. The variable is Pagefind's only way to set it and is named
 * unstable: without it the index works and is heavier.
 */
const CHUNK_SIZE = '1000';

/** Interfaces of Pagefind that the site does not use. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui)\.(js|css)|pagefind-highlight\.js|pagefind-worker\.js|wasm\.unknown\.pagefind)$/;

/**
 * Writes the search index of a corpus: Pagefind's files, and beside them `catalogue.json` and `facets.json`, which the search page reads.
 * @param corpus everything that can be found
 * @param folder folder of the index, `pagefind/` of the built site; what stood there is replaced
 * @returns how many records were indexed
 * @throws {Error} with what Pagefind reported, and nothing left running
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<number> {
  const records = searchRecords(corpus);
  const files = await indexRecords(records);
  const ids = idsByUrl(files);
  const catalogue = buildCatalogue(corpus, records, ({ url }) => ids.get(url));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) write(join(folder, path), content);
  write(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
  write(join(folder, 'facets.json'), JSON.stringify(buildFacets(corpus, records)));
  return records.length;
}

async function indexRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    report('make the search index', errors);
    if (!index) throw new Error('Pagefind gave no index.');
    await Promise.all(records.map((record) => add(index, record)));
    const written = await index.getFiles();
    report('write the search index', written.errors);
    return written.files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { kind, url, content, meta, facets, grade }: SearchRecord): Promise<void> {
  const filters: Record<string, string[]> = { kind: [kind] };
  for (const [facet, values] of Object.entries(facets)) if (values.length) filters[facet] = [...values];
  if (grade) filters.grade = [grade];
  const { errors } = await index.addCustomRecord({ url, content, meta, filters, language: LANGUAGE });
  report(`index ${url}`, errors);
}

/** Pagefind names a record by a hash of it; which is whose is read from the files it wrote. */
function idsByUrl(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, id);
  }
  return ids;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function report(task: string, errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind could not ${task}: ${errors.join('; ')}`);
}
