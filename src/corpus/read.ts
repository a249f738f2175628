import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load as loadPlainYaml, type YAMLException } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import { HIDDEN_HINT, hiddenCharacter } from './hidden.ts';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A file of content that was read: its data, and where each value stands in it. */
export interface ContentFile {
  /** Path as shown to authors. */
  file: string;
  /** The YAML data, or the frontmatter of an MDX file; null where there is none, undefined where it could not be read. */
  data: unknown;
  /** The text after the frontmatter (MDX only). */
  body: string;
  /** Line on which `body` begins, counted from 1. */
  bodyLine: number;
  /** Line of the value at a path, or of its nearest ancestor. */
  lineOf: (path: Path) => number;
  problems: Problem[];
}

/** Reads a YAML file. */
export function readYaml(absolute: string, file: string): ContentFile {
  const { text, problems } = readText(absolute, file);
  if (problems.length) return unreadable(file, problems);
  const yaml = parseYaml(text, file, 1);
  return { file, data: yaml.data, body: '', bodyLine: 1, lineOf: yaml.lineOf, problems: yaml.problems };
}

/** Reads a JSON file, which only programs write: its values have no lines of their own. */
export function readJson(absolute: string, file: string): ContentFile {
  const { text, problems } = readText(absolute, file);
  if (problems.length) return unreadable(file, problems);
  try {
    return { file, data: JSON.parse(text) as unknown, body: '', bodyLine: 1, lineOf: () => 1, problems: [] };
  } catch (error) {
    return unreadable(file, [{ file, line: 1, path: '', message: `is not valid JSON: ${(error as Error).message}`, hint: 'A program writes this file: make it again, it is not edited by hand.' }]);
  }
}

/** Reads an MDX file: YAML frontmatter between `---` lines, then the body. */
export function readMdx(absolute: string, file: string): ContentFile {
  const { text, problems } = readText(absolute, file);
  if (problems.length) return unreadable(file, problems);
  const match = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    return unreadable(file, [{ file, line: 1, path: '', message: 'has no frontmatter', hint: 'Begin the file with a line of three hyphens, the fields, and another line of three hyphens.' }]);
  }
  const yaml = parseYaml(match[1]!, file, 2);
  return {
    file,
    data: yaml.data,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    lineOf: yaml.lineOf,
    problems: yaml.problems,
  };
}

function unreadable(file: string, problems: Problem[]): ContentFile {
  return { file, data: undefined, body: '', bodyLine: 1, lineOf: () => 1, problems };
}

function readText(absolute: string, file: string): { text: string; problems: Problem[] } {
  const bytes = readFileSync(absolute);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hidden = hiddenCharacter(text);
    if (hidden === undefined) return { text, problems: [] };
    const line = text.slice(0, hidden.at).split('\n').length;
    return { text: '', problems: [{ file, line, path: '', message: `holds the hidden character ${hidden.name}`, hint: HIDDEN_HINT }] };
  } catch {
    const problem = { file, line: lineOfBadByte(bytes), path: '', message: 'is not UTF-8 text', hint: 'Save the file again with the encoding UTF-8.' };
    return { text: '', problems: [problem] };
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (const chunk of splitLines(bytes)) {
    try {
      decoder.decode(chunk);
    } catch {
      return line;
    }
    line++;
  }
  return 1;
}

function* splitLines(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

interface ParsedYaml {
  data: unknown;
  lineOf: (path: Path) => number;
  problems: Problem[];
}

/**
 * Parses YAML. The plain parser is several times faster, the other knows lines: it is asked only when there is something to report.
 * Both follow YAML 1.2's core schema, so that dates stay text. Anchors are refused: a few lines of them can stand for more data than fits in memory.
 */
function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  let known: LinedYaml | undefined;
  const lined = () => (known ??= parseYamlWithLines(text, file, firstLine));
  try {
    const data: unknown = loadPlainYaml(text, { schema: CORE_SCHEMA }) ?? null;
    const anchors = MAY_BE_ANCHOR.test(text) ? lined().anchors : [];
    if (!anchors.length) return { data, lineOf: (path) => lined().lineOf(path), problems: [] };
    return refused(firstLine, anchors.map((line) => ({ file, line, path: '', message: 'marks a value with "&" to use it again', hint: 'Write the value out in each place; text that begins with "&" or "*" needs quotation marks.' })));
  } catch (error) {
    const { reason, mark } = error as YAMLException;
    const { problems } = reason.startsWith('nesting exceeded') ? { problems: [] } : lined();
    if (problems.length) return refused(firstLine, problems);
    return refused(firstLine, [{ file, line: firstLine + (mark?.line ?? 0), path: '', message: `is not valid YAML: ${reason}`, hint: PLAIN_YAML }]);
  }
}

const MAY_BE_ANCHOR = /(?:^|[\s[{,:])&[^\s,[\]{}]/;
const PLAIN_YAML = 'Compare with the recipe in content/README.md: mappings, lists and text are all that is needed.';

function refused(firstLine: number, problems: Problem[]): ParsedYaml {
  return { data: undefined, lineOf: () => firstLine, problems };
}

interface LinedYaml {
  lineOf: (path: Path) => number;
  /** Lines of anchored values. */
  anchors: number[];
  problems: Problem[];
}

function parseYamlWithLines(text: string, file: string, firstLine: number): LinedYaml {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const anchors: number[] = [];
    visit(document, { Node: (_, node) => { if ('anchor' in node && node.anchor) anchors.push(lineAt(rangeStart(node) ?? 0)); } });
    return { lineOf: (path) => lineAt(offsetOf(document, path)), anchors, problems: rootCauses(document.errors).map((error) => yamlProblem(error, file, lineAt(error.pos[0]))) };
  } catch (error) {
    // The parser calls itself for each level; what is nested deeper than it can go is no content.
    if (!(error instanceof RangeError)) throw error;
    return { lineOf: () => firstLine, anchors: [], problems: [{ file, line: firstLine, path: '', message: 'is nested too deeply', hint: PLAIN_YAML }] };
  }
}

/** One slip often breaks the reading of all lines below it: of each kind of error the first is kept, and a tab explains all others. */
function rootCauses(errors: readonly YAMLError[]): YAMLError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length) return tabs;
  return errors.filter(({ code }, at) => errors.findIndex((other) => other.code === code) === at);
}

/** Offset of the value at a path: of its key in a mapping, of the item in a list, or of the nearest ancestor there is. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

const YAML_HINTS: Record<string, string> = {
  BAD_INDENT: 'Check the indentation: items of one list begin in the same column.',
  TAB_AS_INDENT: 'Indent with spaces; YAML does not allow tabs.',
  DUPLICATE_KEY: 'Each field may stand once: remove or rename one of them.',
  MISSING_CHAR: 'A quotation mark, bracket or colon is missing on this line or the one before.',
  UNEXPECTED_TOKEN: 'Put text that holds ": ", "#", quotation marks or brackets in quotation marks, or after ">-" on lines of its own.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds ": " in quotation marks, or after ">-" on lines of its own.',
  MULTILINE_IMPLICIT_KEY: 'Put text that runs over several lines after ">-", indented below its field.',
  BAD_SCALAR_START: 'Text may not begin with this character: put it in quotation marks.',
};

function yamlProblem(error: YAMLError, file: string, line: number): Problem {
  const message = `is not valid YAML: ${error.message.split('\n')[0]}`;
  return { file, line, path: '', message, hint: YAML_HINTS[error.code] ?? PLAIN_YAML };
}
