import { SCHEMA_NAMES } from './schemas.ts';

/** A file to download, with one line on what it holds. */
export interface Download {
  path: string;
  format: string;
  text: string;
}

/** Every file of the data as a whole, by group. */
export const DOWNLOADS: readonly { title: string; files: readonly Download[] }[] = [
  {
    title: 'Tables',
    files: [
      { path: 'data/clauses.csv', format: 'CSV', text: 'one row for each clause, with restatement, codes, grade and sources' },
      { path: 'data/proposals.csv', format: 'CSV', text: 'one row for each instrument, with form, dates, parties, status and claims on its legal nature' },
      { path: 'data/positions.csv', format: 'CSV', text: 'one row for each answer of an instrument to a question' },
      { path: 'data/datapackage.json', format: 'Data Package', text: 'the columns of the tables, their types, and how the tables refer to each other' },
    ],
  },
  {
    title: 'Everything, with all fields',
    files: [
      { path: 'data/clauses.json', format: 'JSON', text: 'every clause' },
      { path: 'data/proposals.json', format: 'JSON', text: 'every instrument with its positions, claims, parties, texts and relations' },
      { path: 'data/vocabulary.json', format: 'JSON', text: 'the codebook: questions, topics, parties and every value with its definition' },
      { path: 'data/sources.json', format: 'CSL-JSON', text: 'the bibliography, for reference managers and citation processors' },
      { path: 'permalinks.json', format: 'JSON', text: 'every identifier ever published, with its address and first release' },
    ],
  },
  {
    title: 'Schemas of the JSON files',
    files: SCHEMA_NAMES.map((name) => ({ path: `data/schemas/${name}.json`, format: 'JSON Schema', text: `the shape of ${shapedBy(name)}` })),
  },
  {
    title: 'To follow',
    files: [{ path: 'feed.xml', format: 'Atom', text: 'changes to the content, with their reasons' }],
  },
];

/** What a schema describes, in words. */
function shapedBy(name: string): string {
  if (name === 'clause') return 'the JSON file of a clause';
  if (name === 'proposal') return 'the JSON file of an instrument';
  return name === 'permalinks' ? 'permalinks.json' : `data/${name}.json`;
}
