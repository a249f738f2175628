import { HIDDEN_HINT, hiddenCharacter } from './hidden.ts';
import type { Problem } from './problem.ts';
import type { ContentFile, Path } from './read.ts';

/**
 * What is wrong with data whatever its schema: hidden characters (YAML can write them as "\0") and entries of a list that say the same twice.
 * @param value the data at `path` of the file
 */
export function slipsIn(value: unknown, path: Path, source: ContentFile): Problem[] {
  const problem = (message: string, hint: string): Problem => ({ file: source.file, line: source.lineOf(path), path: formatPath(path), message, hint });
  if (typeof value === 'string') {
    const hidden = hiddenCharacter(value);
    return hidden ? [problem(`holds the hidden character ${hidden.name}`, HIDDEN_HINT)] : [];
  }
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, at) => slipsIn(item, [...path, at], source));
    return repeats(value) ? [...inner, problem('has the same entry twice', 'Remove one of the two.')] : inner;
  }
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => slipsIn(inner, [...path, key], source));
  return [];
}

/** True where a list says the same twice; numbers may repeat, as in a place on the map. */
function repeats(list: readonly unknown[]): boolean {
  const entries = list.filter((item) => typeof item !== 'number').map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  return new Set(entries).size < entries.length;
}

/** `clauses[3].topics[0]` */
export function formatPath(path: Path): string {
  return path.reduce<string>((out, step) => (typeof step === 'number' ? `${out}[${step}]` : out ? `${out}.${String(step)}` : String(step)), '');
}
