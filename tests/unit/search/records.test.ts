import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import type { Clause } from '../../../src/corpus/model.ts';
import { commonWords } from '../../../src/search/common-words.ts';
import { everydayWords } from '../../../src/search/everyday-words.ts';
import { kinOfClauses } from '../../../src/search/kin.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { writeSearchIndex } from '../../../src/search/write-index.ts';
import { SMALL } from '../../support/content.ts';

const corpus = loadCorpus(SMALL);
const records = searchRecords(corpus);
const recordOf = (url: string) => records.find((record) => record.url === url)!;

describe('records', () => {
  test('there is one for every clause, proposal, question, term, essay and guide page, each with an address of its own', () => {
    expect(records).toHaveLength(corpus.clauses.size + corpus.proposals.length + corpus.vocabulary.dimensions.length + corpus.glossary.length + corpus.articles.length + corpus.guide.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('a clause is found by heading, text, aliases, quoted words, locator, proposal, parties and topic', () => {
    const { meta, content } = recordOf('/proposals/old-memorandum/para-1/');
    expect(content).toBe('Russia restates that it will not use force against Ukraine.');
    expect(meta).toMatchObject({ title: 'No force', locator: 'para. 1', who: expect.stringContaining('→') as string, aliases: 'invasion · peace', wording: 'reaffirm their obligation' });
    expect(meta.places).toContain('para1');
    expect(meta.places).toContain('first paragraph');
    expect(meta.names).toContain('Old Memorandum');
    expect(meta.names).toContain('OM');
    expect(meta.parties).toContain('Russia');
    expect(meta.subject).toContain('aggression');
  });

  test('aliases stand in no text that is shown', () => {
    const { meta, content } = recordOf('/proposals/old-memorandum/para-1/');
    expect(`${content} ${meta.title} ${meta.locator} ${meta.who}`).not.toContain('invasion');
  });

  test('a clause has its facets', () => {
    expect(recordOf('/proposals/old-memorandum/para-1/').facets).toMatchObject({ proposal: ['old-memorandum'], family: ['core'], topic: ['non-aggression'], obligation: ['non-aggression'], strength: ['4'], party: ['russia', 'ukraine'], year: ['1994'] });
  });

  test('an article holds its words and none of its citations', () => {
    const { content } = recordOf('/proposals/old-memorandum/');
    expect(content).toContain('It was signed in 1994.');
    expect(content).not.toMatch(/source:|clause:/);
  });

  test('only words in very many records are common', () => {
    expect(commonWords(records)).toEqual([]);
    const many = Array.from({ length: 1500 }, (_, at) => ({ ...records[0]!, content: at < 1300 ? 'everywhere of' : 'of', meta: {} }));
    expect(commonWords(many)).toEqual(['everywhere']);
  });
});

test('everyday words are added for the words of a clause, and those it has itself are not', () => {
  const words = everydayWords('Either side may withdraw after consultations.');
  expect(words).toEqual(expect.arrayContaining(['quit', 'leave', 'talks']));
  expect(words).not.toContain('withdraw');
  expect(everydayWords('Nothing of the kind.')).toEqual([]);
});

test('near-identical clauses of different agreements are kin, different numbers are not', () => {
  const model = corpus.clauses.get('old-memorandum/para-2')!;
  const agreement = (id: string, heading: string): Clause => ({ ...model, ref: `${id}/para-1`, heading, proposal: { ...model.proposal, id, family: 'bilateral' } });
  const clauses = [agreement('a', 'Six months’ notice'), agreement('b', 'Six months’ notice'), agreement('c', 'Three months’ notice'), agreement('d', 'Notice')];
  const kin = kinOfClauses({ ...corpus, clauses: new Map(clauses.map((clause) => [clause.ref, clause])) });
  expect(clauses.map((clause) => kin.get(clause))).toEqual([0, 0, undefined, 0]);
});

test('the index is the same whenever it is written, and holds nothing that the site does not use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    expect(await writeSearchIndex(corpus, join(folder, 'a'))).toBe(records.length);
    await writeSearchIndex(corpus, join(folder, 'b'));
    const files = (name: string) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.')).sort();
    expect(files('a')).toEqual(files('b'));
    for (const file of files('a')) expect(readFileSync(join(folder, 'a', file)).equals(readFileSync(join(folder, 'b', file))), file).toBe(true);
    expect(files('a').filter((file) => !file.includes('/'))).toEqual([
      'catalogue.json', 'facets.json', 'pagefind-entry.json', expect.stringMatching(/^pagefind\.en_\w+\.pf_meta$/), 'pagefind.js', 'wasm.en.pagefind',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
