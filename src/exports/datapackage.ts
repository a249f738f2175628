import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/model.ts';
import { absoluteUrl } from '../corpus/urls.ts';
import { SITE } from '../site.ts';
import { clausesTable } from './clauses-table.ts';
import { csvOf } from './csv.ts';
import { proposalsTable } from './proposals-table.ts';
import { about } from './release.ts';
import { positionsTable, type Table } from './tables.ts';

/**
 * The description of the data as a Frictionless Data Package (specs.frictionlessdata.io, v1, which readers of v2 accept): three typed tables that refer to each other,
 * and the JSON files beside them.
 */
export function dataPackage(corpus: Corpus): object {
  const { title, version, date, licence, citeAs } = about(corpus);
  return {
    profile: 'data-package',
    name: 'ukraine-security-guarantees',
    id: absoluteUrl('data/datapackage.json'),
    title: `${title}: data`,
    description: `${SITE.description} How to cite: ${citeAs}`,
    homepage: absoluteUrl('data/'),
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', path: licence.url, title: 'Creative Commons Attribution 4.0' }],
    keywords: ['Ukraine', 'security guarantees', 'treaties', 'international agreements'],
    contributors: [{ title, path: absoluteUrl(''), role: 'author' }],
    resources: [
      tableResource(proposalsTable(corpus)),
      tableResource(clausesTable(corpus)),
      tableResource(positionsTable(corpus)),
      jsonResource('proposals-json', 'proposals.json', 'Every proposal with all its fields.'),
      jsonResource('clauses-json', 'clauses.json', 'Every clause with all its fields.'),
      jsonResource('vocabulary', 'vocabulary.json', 'The codebook: questions, topics, parties and all values with their definitions.'),
      jsonResource('sources', 'sources.json', 'The bibliography in CSL-JSON.'),
    ],
  };
}

function tableResource<Row>(table: Table<Row>): object {
  const csv = csvOf(table);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      fields: table.columns.map(({ name, type, description, constraints }) => ({ name, type, description, ...(constraints ? { constraints } : {}) })),
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length ? { foreignKeys: table.foreignKeys } : {}),
      missingValues: [''],
    },
  };
}

function jsonResource(name: string, path: string, description: string): object {
  return { name, path, description, format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
}
