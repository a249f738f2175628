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
    const again = repeated(value);
    if (again === undefined) return inner;
    const where = [...path, again];
    return [...inner, { file: source.file, line: source.lineOf(where), path: formatPath(where), message: 'stands in its list twice', hint: 'Remove one of the two.' }];
  }
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => slipsIn(inner, [...path, key], source));
  return [];
}

/** Place of the first entry that the list has already; numbers may repeat, as in a place on the map, and entries with an id have a check of their own. */
function repeated(list: readonly unknown[]): number | undefined {
  const entries = list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  const at = list.findIndex((item, place) => typeof item !== 'number' && !hasId(item) && entries.indexOf(entries[place]!) < place);
  return at === -1 ? undefined : at;
}

function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'id' in item;
}

/** `clauses[3].topics[0]` */
export function formatPath(path: Path): string {
  return path.reduce<string>((out, step) => (typeof step === 'number' ? `${out}[${step}]` : out ? `${out}.${String(step)}` : String(step)), '');
}
