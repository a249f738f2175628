import type { Loaded, LoadedContent } from '../load.ts';
import type { Corpus } from '../model.ts';
import { suggest, type Problem } from '../problem.ts';
import type { Path } from '../read.ts';
import { formatPath } from '../slips.ts';

/** What every check is given: the files as loaded (for lines) and the corpus as linked (for what exists). */
export interface CheckInput {
  content: LoadedContent;
  corpus: Corpus;
  known: Known;
}

export type Check = (input: CheckInput) => Problem[];

/** Ids that exist, by what they name, with the place where new ones are added. */
export interface Known {
  clause: Names;
  proposal: Names;
  question: Names;
  topic: Names;
  term: Names;
  source: Names;
  article: Names;
  party: Names;
  obligation: Names;
  trigger: Names;
  kind: Names;
  form: Names;
}

export interface Names {
  ids: ReadonlySet<string>;
  noun: string;
  where: string;
}

/** Collects the names that references may use. Proposals count by their folder, so that one bad file does not make all references to it dangle. */
export function knownNames(content: LoadedContent, corpus: Corpus): Known {
  const names = (ids: Iterable<string>, noun: string, where: string): Names => ({ ids: new Set(ids), noun, where });
  const { vocabulary } = corpus;
  const folder = content.folder;
  return {
    clause: names(corpus.clauses.keys(), 'clause', `Clauses are in ${folder}/proposals/<proposal>/clauses.yaml.`),
    proposal: names(content.proposals.map(({ id }) => id), 'proposal', `Proposals are the folders in ${folder}/proposals.`),
    question: names(vocabulary.dimensions.map(({ id }) => id), 'dimension', `Dimensions are in ${folder}/vocabulary/dimensions.yaml.`),
    topic: names(vocabulary.topics.map(({ id }) => id), 'topic', `Topics are in ${folder}/vocabulary/topics.yaml.`),
    term: names(content.glossary.map(({ id }) => id), 'glossary term', `Terms are the files in ${folder}/glossary.`),
    source: names(corpus.sources.keys(), 'source', `Sources are in ${folder}/sources.yaml.`),
    article: names([...content.articles, ...content.guide].map(({ id }) => id), 'article', `Articles are the files in ${folder}/articles and ${folder}/guide.`),
    party: names(corpus.parties.keys(), 'party', `Parties are in ${folder}/parties.yaml.`),
    obligation: names(vocabulary.terms.obligations.map(({ id }) => id), 'obligation type', `Obligation types are in ${folder}/vocabulary/obligations.yaml.`),
    trigger: names(vocabulary.terms.triggers.map(({ id }) => id), 'trigger', `Triggers are in ${folder}/vocabulary/triggers.yaml.`),
    kind: names(vocabulary.terms.kinds.map(({ id }) => id), 'kind', `Kinds are in ${folder}/vocabulary/kinds.yaml.`),
    form: names(vocabulary.terms.forms.map(({ id }) => id), 'form', `Forms are in ${folder}/vocabulary/forms.yaml.`),
  };
}

/** Writes problems about one file. */
export class Scribe {
  readonly problems: Problem[] = [];
  private readonly loaded: Pick<Loaded<unknown>, 'source'>;

  constructor(loaded: Pick<Loaded<unknown>, 'source'>) {
    this.loaded = loaded;
  }

  /** A problem with the value at a path. */
  at(path: Path, message: string, hint: string): void {
    const { source } = this.loaded;
    this.problems.push({ file: source.file, line: source.lineOf(path), path: formatPath(path), message, hint });
  }

  /** A problem on a line of the body of an MDX file (line counted within the body). */
  inBody(line: number, message: string, hint: string): void {
    const { source } = this.loaded;
    this.problems.push({ file: source.file, line: source.bodyLine + line - 1, path: '', message, hint });
  }

  /** A problem where an id is not among the known ones. */
  knows(path: Path, id: string, names: Names): void {
    if (!names.ids.has(id)) this.at(path, `${names.noun} "${id}" is unknown.`, suggestName(id, names));
  }
}

/** What to write instead of an unknown name. A clause is looked for in its own proposal first. */
export function suggestName(id: string, names: Names): string {
  const [proposal, clause] = id.split('/');
  const siblings = clause ? [...names.ids].filter((known) => known.startsWith(`${proposal}/`)) : [];
  return suggest(id, siblings.length ? siblings : [...names.ids], names.where);
}
