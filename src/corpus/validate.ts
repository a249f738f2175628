import type { z } from 'astro/zod';
import type { ContentFile, Path } from './read.ts';
import { suggest, type Problem } from './problem.ts';
import { formatPath, slipsIn } from './slips.ts';

/**
 * Validates the data of a file against its schema.
 * @returns the typed data, or undefined with every problem found
 */
export function validate<S extends z.ZodType>(source: ContentFile, schema: S): { data: z.output<S> | undefined; problems: Problem[] } {
  if (source.data === undefined) return { data: undefined, problems: [] };
  if (source.data === null) return { data: undefined, problems: [{ file: source.file, line: 1, path: '', message: 'is empty', hint: emptyHint(schema) }] };
  const slips = slipsIn(source.data, [], source);
  if (slips.length) return { data: undefined, problems: slips };
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, schema)) };
}

function emptyHint(schema: z.ZodType): string {
  return schema._zod.def.type === 'array' ? 'Write "[]" for a list without entries.' : 'Write its fields; recipes are in content/README.md.';
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, source: ContentFile, schema: z.ZodType): Problem[] {
  const path = issue.path as Path;
  const at = (where: Path, message: string, hint: string): Problem => ({ file: source.file, line: source.lineOf(where), path: formatPath(where), message, hint });
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, path);
    return issue.keys.map((key) => at([...path, key], `"${key}" is not a field here`, suggest(key, allowed)));
  }
  if (issue.input === undefined && issue.code !== 'custom') {
    return [at(path, 'is missing', describe(schema, path) || shapeOf(schema, path))];
  }
  const hint = hintOf(issue, schema, path);
  const [, what, remedy] = (!hint && REMEDY.exec(messageOf(issue))) || [];
  return [what && remedy ? at(path, what, `${remedy[0]!.toUpperCase()}${remedy.slice(1)}.`) : at(path, messageOf(issue), hint || shapeOf(schema, path))];
}

/** Messages of the schema that say themselves what to do, after a colon. */
const REMEDY = /^(.*?): ((?:write|use|it must|quote) .*)$/s;

const NAMES: Record<string, string> = { string: 'text', array: 'a list', object: 'a mapping of fields', record: 'a mapping of fields', number: 'a number', int: 'a whole number', boolean: 'true or false' };

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message)) {
    return `should be ${NAMES[issue.expected] ?? issue.expected}, but is ${kindOf(issue.input)}`;
  }
  if (issue.code === 'invalid_union' && /^Invalid input/.test(issue.message)) {
    const issues = issue.errors.flat().filter((inner) => inner.code !== 'invalid_type');
    return issues[0] ? messageOf(issues[0]) : `should not be ${kindOf(issue.input)}`;
  }
  if (issue.code === 'invalid_value' && /^Invalid/.test(issue.message)) return typeof issue.input === 'string' ? `"${shorten(issue.input)}" is not allowed` : `should not be ${kindOf(issue.input)}`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message)) return `is too small: at least ${issue.minimum}`;
  if (issue.code === 'too_big' && /^Too big/.test(issue.message)) return `is too large: at most ${issue.maximum}`;
  if (issue.code === 'invalid_key') return 'has a field name that is not an identifier';
  const shown = typeof issue.input === 'string' && issue.input.length <= 60 ? `"${issue.input}" ` : '';
  return shown + issue.message;
}

function hintOf(issue: Issue, schema: z.ZodType, path: Path): string {
  if (issue.code === 'invalid_value') return suggest(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String));
  return describe(schema, path);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of fields';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? `the text "${shorten(value)}"` : 'something else';
}

/** What the schema says of the field at a path. */
function describe(schema: z.ZodType, path: Path): string {
  for (const candidate of schemasAt(schema, path)) {
    if (candidate.description) return candidate.description;
  }
  return '';
}

const SHAPES: Record<string, string> = { array: 'Write a list: each entry on a line of its own after "- ".', string: 'Write a text; put it in quotation marks where it looks like a number or holds ": " or brackets.', number: 'Write a number.', boolean: 'Write true or false.' };

/** What kind of value stands at a path, where the schema has no sentence for it. */
function shapeOf(schema: z.ZodType, path: Path): string {
  const fields = fieldsAt(schema, path);
  if (fields.length) return `Its fields: ${fields.join(', ')}.`;
  const types = schemasAt(schema, path).map((candidate) => SHAPES[unwrap(candidate)._zod.def.type]);
  return types.find(Boolean) ?? 'Compare with the recipe in content/README.md.';
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return schemasAt(schema, path).flatMap((candidate) => {
    const inner = unwrap(candidate);
    return inner._zod.def.type === 'object' ? Object.keys((inner as unknown as z.ZodObject).shape) : [];
  });
}

/** Every schema that may apply at a path (a union has several). */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let candidates: z.ZodType[] = [schema];
  for (const step of path) candidates = candidates.flatMap((candidate) => stepInto(candidate, step));
  return candidates.flatMap((candidate) => [candidate, ...alternatives(unwrap(candidate))]);
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType[] {
  const inner = unwrap(schema);
  const def = inner._zod.def as unknown as { type: string; element?: z.ZodType; valueType?: z.ZodType; items?: z.ZodType[] };
  if (def.type === 'object') {
    const field = (inner as unknown as z.ZodObject).shape[String(step)] as z.ZodType | undefined;
    return field ? [field] : [];
  }
  if (def.type === 'array' && def.element) return [def.element];
  if (def.type === 'record' && def.valueType) return [def.valueType];
  if (def.type === 'tuple') return def.items ?? [];
  return alternatives(inner).flatMap((option) => stepInto(option, step));
}

function alternatives(schema: z.ZodType): z.ZodType[] {
  const def = schema._zod.def as unknown as { type: string; options?: z.ZodType[] };
  return def.type === 'union' ? (def.options ?? []) : [];
}

/** The schema below optional, default and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
  const def = schema._zod.def as unknown as { innerType?: z.ZodType };
  return def.innerType ? unwrap(def.innerType) : schema;
}
