import { z } from 'astro/zod';
import { absoluteUrl } from '../corpus/urls.ts';
import { party } from '../schema/party.ts';
import { PERMANENT_KINDS } from '../schema/permalink.ts';
import { isoDate } from '../schema/primitives.ts';
import { dimension, rung, term, topic } from '../schema/vocabulary.ts';
import { clauseRecord, proposalRecord } from './records.ts';

const about = z.strictObject({
  title: z.string().describe('Name of the site.'),
  url: z.url().describe('Address of the site.'),
  version: z.string().describe('Release of the project.'),
  date: isoDate.describe('Newest date in the content; not the day of the build.'),
  licence: z.strictObject({ name: z.string(), url: z.url() }).describe('Licence of restatements, codings and data.'),
  citeAs: z.string().describe('How to cite this file.'),
});

const address = z.url().describe('Address of the schema of this file.');

const permalinkRecord = z.strictObject({
  kind: z.enum(PERMANENT_KINDS).describe('What it names.'),
  id: z.string().describe('The id as published; clauses as "<proposal>/<clause>".'),
  url: z.string().optional().describe('Its address now, relative to the host; none where it was withdrawn.'),
  since: z.string().describe('First release that had it.'),
  movedTo: z.string().optional().describe('The id it has now, if it was renamed.'),
  withdrawn: z.string().optional().describe('Why it was taken out, if it was.'),
});

/** The shape of every JSON file of our own, built on the schemas that validate the content. */
const FILES = {
  clause: z.strictObject({ $schema: address, about, clause: clauseRecord }).describe('One clause.'),
  clauses: z.strictObject({ $schema: address, about, clauses: z.array(clauseRecord) }).describe('All clauses.'),
  proposal: z.strictObject({ $schema: address, about, proposal: proposalRecord, clauses: z.array(clauseRecord) }).describe('One proposal with its clauses.'),
  proposals: z.strictObject({ $schema: address, about, proposals: z.array(proposalRecord) }).describe('All proposals; clauses by name.'),
  vocabulary: z.strictObject({
    $schema: address,
    about,
    dimensions: z.array(dimension).describe('The questions asked of every proposal, with their values.'),
    topics: z.array(topic),
    strengths: z.array(rung).describe('The ladder of operative verbs.'),
    terms: z.record(z.string(), z.array(term)).describe('Closed lists of values, by name.'),
    parties: z.array(party).describe('States, bodies and groups, by id.'),
  }).describe('The codebook.'),
  permalinks: z.strictObject({ $schema: address, about, permalinks: z.record(z.string(), permalinkRecord).describe('By address, without "proposals/" and the last slash.') })
    .describe('Every identifier ever published.'),
};

export type SchemaName = keyof typeof FILES;
export type FileOf<N extends SchemaName> = z.infer<(typeof FILES)[N]>;

export const SCHEMA_NAMES = Object.keys(FILES) as SchemaName[];

/** Where the schema of a file is published. */
export function schemaUrl(name: SchemaName): string {
  return absoluteUrl(`data/schemas/${name}.json`);
}

/** JSON Schema (2020-12) of a file. */
export function jsonSchemaOf(name: SchemaName): object {
  const { $schema, ...schema } = z.toJSONSchema(FILES[name]);
  return { $schema, $id: schemaUrl(name), title: name, ...schema };
}
