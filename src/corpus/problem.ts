import { closest, distance } from 'fastest-levenshtein';

/** Something an author must mend: where it is, what is wrong, and what to do. */
export interface Problem {
  /** Path of the file, relative to the content folder's parent. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** Path of the value inside the file, such as `clauses[3].topics[0]`; empty for the file as a whole. */
  path: string;
  message: string;
  /** What is allowed, or what was probably meant. */
  hint: string;
}

/** Writes a problem as one line: `file:line  path  what is wrong  what to do`. */
export function formatProblem({ file, line, path, message, hint }: Problem): string {
  return [`${file}:${line}`, path, message, hint].filter(Boolean).join('  ');
}

/** All problems in the order of files and lines, then a closing count. */
export function formatReport(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(formatProblem);
  const files = new Set(problems.map((problem) => problem.file)).size;
  lines.push('', `${count(problems.length, 'problem')} in ${count(files, 'file')}. The kinds of problem and their remedies: CONTRIBUTING.md, "When content is refused".`);
  return lines.join('\n');
}

/** Problems by file, line and path, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path) || compare(a.message, b.message));
}

/** `1 problem`, `2 problems`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Order of two strings by code point, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown when the content cannot be built; its message is the whole report. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatReport(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const LISTED_AT_MOST = 12;

/**
 * The sentence that follows "is unknown": the nearest name if one is near, else the names there are.
 * @param word what was written
 * @param allowed what there is
 * @param where where new ones are added, for the end of the sentence
 */
export function suggest(word: string, allowed: readonly string[], where = ''): string {
  const tail = where ? ` ${where}` : '';
  if (!allowed.length) return `There are none yet.${tail}`;
  const nearest = closest(word, [...allowed]);
  if (distance(word, nearest) <= Math.max(2, Math.ceil(word.length / 3))) return `Did you mean "${nearest}"?${tail}`;
  const listed = [...allowed].sort(compare);
  const more = listed.length > LISTED_AT_MOST ? ` and ${listed.length - LISTED_AT_MOST} more` : '';
  return `There are: ${listed.slice(0, LISTED_AT_MOST).join(', ')}${more}.${tail}`;
}
