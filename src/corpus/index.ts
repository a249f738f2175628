import { checkContent } from './checks/index.ts';
import { linkCorpus } from './link.ts';
import { loadContent } from './load.ts';
import type { Corpus } from './model.ts';
import { ContentError, sortProblems, type Problem } from './problem.ts';

export type * from './model.ts';
export { ContentError } from './problem.ts';

/** The content folder of this build. */
export function contentDir(): string {
  return process.env.CONTENT_DIR || 'content';
}

/** Loads, links and checks a content folder; never throws for bad content. */
export function examine(folder = contentDir()): { corpus: Corpus; problems: Problem[] } {
  const content = loadContent(folder);
  const corpus = linkCorpus(content);
  return { corpus, problems: sortProblems([...content.problems, ...checkContent(content, corpus)]) };
}

/**
 * The corpus of a content folder.
 * @throws {ContentError} with all problems at once
 */
export function loadCorpus(folder = contentDir()): Corpus {
  const { corpus, problems } = examine(folder);
  if (problems.length) throw new ContentError(problems);
  return corpus;
}

/** One corpus for the whole process: the build and the pages it renders are separate modules, and reading the content twice would cost seconds. */
const store = globalThis as typeof globalThis & { corporaOfThisProcess?: Map<string, Corpus> };
const loaded = (store.corporaOfThisProcess ??= new Map<string, Corpus>());

/** The corpus of this build, loaded once. */
export function getCorpus(folder = contentDir()): Corpus {
  const known = loaded.get(folder);
  if (known) return known;
  const corpus = loadCorpus(folder);
  loaded.set(folder, corpus);
  return corpus;
}
