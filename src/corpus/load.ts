import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { changeFile, type ChangeData } from '../schema/change.ts';
import { clauseFile, type ClauseFile } from '../schema/clause.ts';
import { fateFile, type FateData } from '../schema/fate.ts';
import { eventFile, glossaryTerm, guidePage, type EventData, type GlossaryTermData, type GuidePageData } from '../schema/page.ts';
import { partyFile, type PartyData } from '../schema/party.ts';
import { permalinkFile, type Permalink } from '../schema/permalink.ts';
import { IDENTIFIER } from '../schema/primitives.ts';
import { proposal, type ProposalData } from '../schema/proposal.ts';
import { sourceFile, type SourceData } from '../schema/source.ts';
import { wordingFile, type WordingData } from '../schema/wording.ts';
import { dimensionFile, rungFile, termFile, topicFile, type Dimension, type Rung, type Term, type Topic } from '../schema/vocabulary.ts';
import { TERM_LISTS, type TermList } from './model.ts';
import { compare, type Problem } from './problem.ts';
import { readJson, readMdx, readYaml, type ContentFile } from './read.ts';
import { validate } from './validate.ts';

/** A file with its validated data; `data` is undefined where the file has problems. */
export interface Loaded<T> {
  id: string;
  absolute: string;
  source: ContentFile;
  data: T | undefined;
}

/** The content folder as read and validated, file by file, not yet linked. */
export interface LoadedContent {
  folder: string;
  proposals: { id: string; index: Loaded<ProposalData>; clauses: Loaded<ClauseFile> }[];
  glossary: Loaded<GlossaryTermData>[];
  guide: Loaded<GuidePageData>[];
  articles: Loaded<GuidePageData>[];
  dimensions: Loaded<Dimension[]>;
  topics: Loaded<Topic[]>;
  strengths: Loaded<Rung[]>;
  terms: Record<TermList, Loaded<Term[]>>;
  parties: Loaded<PartyData[]>;
  sources: Loaded<SourceData[]>;
  events: Loaded<EventData[]>;
  changes: Loaded<ChangeData[]>;
  fates: Loaded<FateData>;
  permalinks: Loaded<Permalink[]>;
  wording: Loaded<WordingData>;
  problems: Problem[];
}

/** Files that a content folder may do without: the change log, the table of fates, the ledger of ids, the figures on wording. */
const MAY_BE_ABSENT = new Set(['changes.yaml', 'fates.yaml', 'permalinks.yaml', 'wording.json']);

/**
 * Reads and validates every file of a content folder.
 * @param contentDir the folder, absolute or relative to the working directory
 */
export function loadContent(contentDir: string): LoadedContent {
  const root = resolve(contentDir);
  const shown = basename(root);
  const problems: Problem[] = [];

  function load<S extends z.ZodType>(name: string, schema: S): Loaded<z.output<S>> {
    const absolute = join(root, name);
    const file = `${shown}/${name}`;
    const id = basename(name).replace(/\.(mdx|yaml|json)$/, '');
    if (!existsSync(absolute)) {
      if (!MAY_BE_ABSENT.has(name)) problems.push({ file, line: 1, path: '', message: 'does not exist', hint: 'Make the file; recipes are in content/README.md.' });
      const source: ContentFile = { file, data: undefined, body: '', bodyLine: 1, lineOf: () => 1, problems: [] };
      return { id, absolute, source, data: undefined };
    }
    const read = name.endsWith('.mdx') ? readMdx : name.endsWith('.json') ? readJson : readYaml;
    const source = read(absolute, file);
    const { data, problems: invalid } = validate(source, schema);
    problems.push(...source.problems, ...invalid);
    return { id, absolute, source, data };
  }

  function loadFolder<S extends z.ZodType>(name: string, schema: S): Loaded<z.output<S>>[] {
    return entries(join(root, name), '.mdx').map((entry) => load(`${name}/${entry}`, schema));
  }

  /** Names in a folder in a fixed order, with a problem for every name that cannot be an id. */
  function entries(folder: string, ending: string): string[] {
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((entry) => entry.endsWith(ending) && !entry.startsWith('.')).sort(compare).filter((entry) => {
      const id = entry.slice(0, entry.length - ending.length);
      if (IDENTIFIER.test(id)) return true;
      problems.push({ file: `${shown}/${basename(folder)}/${entry}`, line: 1, path: '', message: 'has a name that cannot be an id', hint: 'Use lower-case letters, digits and single hyphens: the name becomes a permanent address.' });
      return false;
    });
  }

  return {
    folder: shown,
    proposals: entries(join(root, 'proposals'), '').map((id) => ({
      id,
      index: load(`proposals/${id}/index.mdx`, proposal),
      clauses: load(`proposals/${id}/clauses.yaml`, clauseFile),
    })),
    glossary: loadFolder('glossary', glossaryTerm),
    guide: loadFolder('guide', guidePage),
    articles: loadFolder('articles', guidePage),
    dimensions: load('vocabulary/dimensions.yaml', dimensionFile),
    topics: load('vocabulary/topics.yaml', topicFile),
    strengths: load('vocabulary/strengths.yaml', rungFile),
    terms: Object.fromEntries(TERM_LISTS.map((list) => [list, load(`vocabulary/${list}.yaml`, termFile)])) as LoadedContent['terms'],
    parties: load('parties.yaml', partyFile),
    sources: load('sources.yaml', sourceFile),
    events: load('events.yaml', eventFile),
    changes: load('changes.yaml', changeFile),
    fates: load('fates.yaml', fateFile),
    permalinks: load('permalinks.yaml', permalinkFile),
    wording: load('wording.json', wordingFile),
    problems,
  };
}
