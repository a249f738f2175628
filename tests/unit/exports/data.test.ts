import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { examine, loadCorpus, type Corpus } from '../../../src/corpus/index.ts';
import { clausesTable } from '../../../src/exports/clauses-table.ts';
import { csvOf } from '../../../src/exports/csv.ts';
import { dataPackage } from '../../../src/exports/datapackage.ts';
import { clauseFile, clausesFile, permalinksFile, proposalFile, proposalsFile, vocabularyFile } from '../../../src/exports/json.ts';
import { proposalsTable } from '../../../src/exports/proposals-table.ts';
import { contentDate } from '../../../src/exports/release.ts';
import { jsonSchemaOf, type SchemaName } from '../../../src/exports/schemas.ts';
import { positionsTable } from '../../../src/exports/tables.ts';
import { SMALL } from '../../support/content.ts';

const FILES: Record<SchemaName, (corpus: Corpus) => unknown[]> = {
  clause: (corpus) => [...corpus.clauses.values()].map((clause) => clauseFile(corpus, clause)),
  clauses: (corpus) => [clausesFile(corpus)],
  proposal: (corpus) => corpus.proposals.map((proposal) => proposalFile(corpus, proposal)),
  proposals: (corpus) => [proposalsFile(corpus)],
  vocabulary: (corpus) => [vocabularyFile(corpus)],
  permalinks: (corpus) => [permalinksFile(corpus)],
};

function errorsOf(name: SchemaName, files: unknown[]): unknown[] {
  const validate = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(jsonSchemaOf(name));
  return files.flatMap((file) => (validate(JSON.parse(JSON.stringify(file))) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)));
}

/** Writes a data package as it is published, with edits, and reads it with the Frictionless library. */
async function readPackage(corpus: Corpus, edit?: (files: Record<string, string>) => void) {
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify(dataPackage(corpus)),
    'proposals.csv': csvOf(proposalsTable(corpus)), 'clauses.csv': csvOf(clausesTable(corpus)), 'positions.csv': csvOf(positionsTable(corpus)),
  };
  edit?.(files);
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const described = await Package.load(join(folder, 'datapackage.json'));
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const resource of described.resources.filter(({ tabular }) => tabular)) {
      tables[resource.name] = await resource.read({ keyed: true });
      await resource.checkRelations();
    }
    return { errors: described.errors.map(({ message }) => message), tables };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each([['the small site', SMALL], ['the site', 'content']])('the data of %s', (_, folder) => {
  const { corpus } = examine(folder);

  test.each(Object.keys(FILES) as SchemaName[])('%s files keep to their JSON Schema', (name) => {
    expect(errorsOf(name, FILES[name](corpus))).toEqual([]);
  });

  test('the data package is valid: types, constraints, primary and foreign keys', async () => {
    const { errors, tables } = await readPackage(corpus);
    expect(errors).toEqual([]);
    expect(tables.proposals).toHaveLength(corpus.proposals.length);
    expect(tables.clauses).toHaveLength(corpus.clauses.size);
    expect(tables.positions).toHaveLength(corpus.proposals.reduce((sum, { positions }) => sum + Object.keys(positions).length, 0));
  });
});

describe('the small site', () => {
  const corpus = loadCorpus(SMALL);

  test('a clause as data', () => {
    expect(clauseFile(corpus, corpus.clauses.get('new-compact/pledge-1')!)).toMatchSnapshot();
  });

  test('a schema refuses what it does not know', () => {
    const [file] = FILES.clauses(corpus) as [{ clauses: object[] }];
    expect(errorsOf('clauses', [{ ...file, clauses: [{ ...file.clauses[0], surprise: 1 }] }])).toEqual(['/clauses/0 must NOT have additional properties']);
  });

  test('the data package refuses a row that refers to nothing', async () => {
    await expect(readPackage(corpus, (files) => { files['clauses.csv'] = files['clauses.csv']!.replaceAll('/para-1,old-memorandum,', '/para-1,older-memorandum,'); }))
      .rejects.toThrow(/Foreign key/);
  });

  test('the data package refuses a cell of another type', async () => {
    await expect(readPackage(corpus, (files) => { files['clauses.csv'] = files['clauses.csv']!.replace(',old-memorandum,1,', ',old-memorandum,first,'); }))
      .rejects.toThrow(/type and format mismatch/);
  });

  test('cells come back as they were, with commas, quotes, line ends and other scripts', async () => {
    const changed = loadCorpus(SMALL);
    const cells = { text: 'One, “two” and "three"; гарантії.', heading: 'first\nsecond' };
    Object.assign(changed.clauses.get('old-memorandum/para-1')!, cells);
    const { tables } = await readPackage(changed);
    expect(tables.clauses![0]).toMatchObject(cells);
  });

  test('tables are RFC 4180: one header, lines ending in CR LF, as many cells in each', () => {
    const csv = csvOf(proposalsTable(corpus));
    expect(csv).toMatch(/^id,title,[^\r\n]*\r\n(?:[^\r\n]*\r\n)*$/);
  });
});

test('the date of the content is the newest in it, of a review or a change', () => {
  const corpus = loadCorpus(SMALL);
  expect(contentDate({ ...corpus, changes: [{ ...corpus.changes[0]!, date: '2027-01-02' }] })).toBe('2027-01-02');
});
