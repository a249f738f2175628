import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SMALL } from './content.ts';

/** A file of the small site, broken in one way. */
export interface Mutation {
  /** `<what was done>  <file>  <path of the value>`. */
  name: string;
  file: string;
  content: string | Buffer;
}

type Step = string | number;
type Change = (parent: Record<Step, unknown>, key: Step, value: unknown) => void;

const FILES = readdirSync(SMALL, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(SMALL, name)).isFile()).sort();

/** Files of one schema have one name here: what is tried on one of them need not be tried on the others. */
function schemaOf(file: string): string {
  return file.replace(/^(proposals|glossary|guide|articles)\/(?=[^/]+(\/|\.mdx$))[^/]+/, '$1/*').replace(/^(guide|articles)/, 'page').replace(/^vocabulary\/(?!dimensions|topics|strengths).*/, 'vocabulary/*');
}

/** Every mutation of the small site, the same in every run. */
export function mutations(): Mutation[] {
  const seen = new Set<string>();
  const isNew = (place: string) => !seen.has(place) && Boolean(seen.add(place));
  return FILES.flatMap((file) => {
    const text = readFileSync(join(SMALL, file), 'utf8');
    return [...(isNew(schemaOf(file)) ? brokenFiles(file, text) : []), ...brokenValues(file, text, isNew)];
  });
}

/** The YAML of a file and what follows it. */
function parts(file: string, text: string): { yaml: string; wrap: (yaml: string) => string } {
  if (!file.endsWith('.mdx')) return { yaml: text, wrap: (yaml) => yaml };
  const [, yaml, body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text)!;
  return { yaml: yaml!, wrap: (front) => `---\n${front.trimEnd()}\n---\n${body}` };
}

/** Mutations of a file as a whole: its encoding, line ends, frame and YAML. */
function brokenFiles(file: string, text: string): Mutation[] {
  const { yaml, wrap } = parts(file, text);
  const data: unknown = parse(yaml);
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)].join('\n');
  const whole: Record<string, string | Buffer> = {
    'empty file': '',
    'only a comment': wrap('# nothing here'),
    'only white space': ' \n\n ',
    'CRLF line ends': text.replace(/\n/g, '\r\n'),
    'byte order mark': `\ufeff${text}`,
    'no line end at the end': text.trimEnd(),
    'tab as indentation': wrap(yaml.replace(/\n {2}/, '\n\t')).replace(text, `\t${text}`),
    'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 without a mark': Buffer.from(text, 'utf16le'),
    'Windows-1251': Buffer.concat([Buffer.from(text), Buffer.from([0xcf, 0xe0, 0xf0, 0x0a])]),
    'null byte': text.replace(/\n/, '\0\n'),
    'unclosed quotation mark': wrap(`${yaml.trimEnd()}\n"`),
    'unclosed bracket': wrap(`${yaml.trimEnd()}\n[`),
    'conflict marks of a merge': `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> branch\n`,
    'deep nesting in brackets': wrap(deep),
    'deep nesting by indentation': wrap(Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    'alias bomb': wrap(bomb),
    'deep quotation in a text': wrap(JSON.stringify({ text: `${'>'.repeat(300)} x` })),
    'alias of itself': wrap('&a [*a]'),
    'merge key': wrap('base: &base { id: x }\nother: { <<: *base }'),
    'unknown tag': wrap('!!js/function "function () {}"'),
    'unknown local tag': wrap('!include other.yaml'),
    'a text': wrap('only words'),
    'a number': wrap('42'),
    'null': wrap('null'),
    'another shape': wrap(Array.isArray(data) ? 'a: 1' : '- 1'),
    '__proto__ at the top': wrap(`"__proto__": { polluted: true }`),
    'binary rubbish': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  };
  if (Array.isArray(data)) Object.assign(whole, { 'the first entry twice': stringify([data[0], ...(data as unknown[])]), 'an id twice': stringify(withIdTwice(data)) });
  Object.assign(whole, file.endsWith('.mdx') ? brokenBodies(text) : { 'two documents': `${text}---\n${text}` });
  return Object.entries(whole).map(([name, content]) => ({ name: `${name}  ${file}`, file, content }));
}

const hasIds = (list: unknown[]) => typeof list[0] === 'object' && list[0] !== null && 'id' in list[0];

/** The list with one more entry that has the id of the first, or its rung. */
function withIdTwice(list: unknown[]): unknown[] {
  return [...list, { ...(list[0] as object), [['title', 'label', 'name', 'heading'].find((field) => field in (list[0] as object)) ?? 'title']: 'Another' }];
}

/** What must not stand in the body of an article. */
const INJECTIONS: Record<string, string> = {
  'script element': '<script>alert(1)</script>',
  'image with a handler': '<img src="x" onerror="alert(1)" />',
  'component': '<Clause id="x" />',
  'unclosed tag': '<b>bold',
  'comment': '<!-- hidden -->',
  'code in braces': '{process.exit(1)}',
  'unclosed brace': 'It { began',
  'import': 'import fs from "node:fs"',
  'export': 'export const secret = 1',
  'javascript: link': '[click](javascript:alert(1))',
  'JavaScript: link with an entity': '[click](java&#115;cript:alert(1))',
  'data: link': '[click](data:text/html;base64,PHNjcmlwdD4=)',
  'link to another site without scheme': '[click](//evil.example/)',
  'link definition': 'See [click][x].\n\n[x]: javascript:alert(1)',
  'image': '![picture](https://evil.example/pixel.png)',
  'image by definition': '![picture][x]\n\n[x]: https://evil.example/pixel.png',
  'reference to nothing': '[](clause:old-memorandum/para-99)',
  'reference of no kind': '[](clauses:old-memorandum/para-1)',
  'title of the page again': '# Title',
  'skipped level': '##### Deep',
  'deep quotation': `${'>'.repeat(300)} x`,
  'reversed writing': 'A \u202Etxet\u202C turned round',
};

function brokenBodies(text: string): Record<string, string> {
  const bodies = Object.entries(INJECTIONS).map(([name, piece]) => [`${name} in the body`, `${text.trimEnd()}\n\n${piece}\n`]);
  return Object.fromEntries([
    ...bodies,
    ['no frontmatter', text.replace(/^---\n[\s\S]*?---\n/, '')],
    ['frontmatter that does not end', text.replace(/\n---\n/, '\n')],
    ['text before the frontmatter', `Text.\n${text}`],
  ]) as Record<string, string>;
}

/** Mutations of every value of a file, found by walking its data: one value of each kind of place is enough. */
function brokenValues(file: string, text: string, isNew: (place: string) => boolean): Mutation[] {
  const { yaml, wrap } = parts(file, text);
  const found: Mutation[] = [];
  let turn = 0;
  for (const path of pathsIn(parse(yaml))) {
    const place = path.map((step, at) => (typeof step === 'number' || path[at - 1] === 'positions' ? '*' : step)).join('.');
    if (!isNew(`${schemaOf(file)} ${place}`)) continue;
    turn++;
    for (const [name, change] of Object.entries(changesOf(path.at(-1)!, valueAt(parse(yaml), path), turn))) {
      const data: unknown = parse(yaml);
      const parent = valueAt(data, path.slice(0, -1)) as Record<Step, unknown>;
      change(parent, path.at(-1)!, parent[path.at(-1)!]);
      found.push({ name: `${name}  ${file}  ${place}`, file, content: wrap(stringify(data, { aliasDuplicateObjects: false })) });
    }
  }
  return found;
}

function* pathsIn(value: unknown, path: Step[] = []): Generator<Step[]> {
  if (typeof value !== 'object' || value === null) return;
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const step of steps) {
    yield [...path, step];
    yield* pathsIn((value as Record<Step, unknown>)[step], [...path, step]);
  }
}

function valueAt(data: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<Step, unknown>)[step], data);
}

const put = (replacement: unknown): Change => (parent, key) => { parent[key] = replacement; };
const own = (key: string, value: unknown): Change => (parent, at) => {
  Object.defineProperty(parent[at], key, { value, enumerable: true, configurable: true, writable: true });
};

/** Some of many ways, others at every turn: all of them are tried, though not all in every place. */
function take<T>(ways: Record<string, T>, count: number, turn: number): Record<string, T> {
  const entries = Object.entries(ways);
  return Object.fromEntries(Array.from({ length: Math.min(count, entries.length) }, (_, at) => entries[(turn * count + at) % entries.length]!));
}

const OTHER_TYPES: Record<string, Change> = {
  'nothing given': put(null),
  'a mapping instead': put({ wrong: 'kind' }),
  'lists in lists instead': put([[['x']]]),
  'true instead': put(true),
  'a number instead': put(-1.5),
  'infinity instead': put(Infinity),
};

/** The ways in which a value can be wrong, by what it is. */
function changesOf(key: Step, value: unknown, turn: number): Record<string, Change> {
  const changes: Record<string, Change> = {
    'left out': (parent, key) => { if (Array.isArray(parent)) parent.splice(Number(key), 1); else delete parent[key]; },
    ...(typeof key === 'string' && { 'misspelt': (parent: Record<Step, unknown>) => { parent[`${key}x`] = parent[key]; delete parent[key]; } }),
    ...take(OTHER_TYPES, 1, turn),
  };
  if (typeof value === 'string') return { ...changes, ...changesOfText(value, turn) };
  if (Array.isArray(value)) return { ...changes, 'an empty list': put([]), 'the first entry twice': put([value[0], ...(value as unknown[])]), ...(hasIds(value) && { 'an id twice': put(withIdTwice(value)) }) };
  if (typeof value === 'number') return { ...changes, 'out of range': put(1e21), 'text instead': put('many') };
  if (typeof value === 'object') {
    return { ...changes, 'an unknown field added': own('extra', 1), ...take({ '__proto__ added': own('__proto__', { polluted: true }), 'constructor added': own('constructor', { prototype: { polluted: true } }), 'a merge key': own('<<', { extra: 1 }) }, 1, turn) };
  }
  return changes;
}

const TEXTS: Record<string, string> = { 'an empty text': '', 'only spaces': '   ', 'a very long text': 'word '.repeat(2_000), 'a null character': 'x\0', 'half a character': 'x\ud800', 'reversed writing': '\u202Ex' };
const NAMES = { 'a name of nothing': 'no-such-thing', 'a clause of nothing': 'no-such/thing', 'not an identifier': 'Not An Id!', 'a path upwards': '../../etc/passwd', 'constructor': 'constructor', '__proto__': '__proto__' };
const DATES = { 'no day of the calendar': '2023-02-29', 'another order of date': '11.07.2024', 'month 13': '2024-13-01', 'a time of day': '2024-07-11T10:00:00Z' };
const DURATIONS = { 'a bad duration': '24 hours', 'an empty duration': 'PT', 'weeks': 'P2W' };
const ADDRESSES = { 'a javascript: address': 'javascript:alert(1)', 'a data: address': 'data:text/html,x', 'no address': 'example', 'a file address': 'file:///etc/passwd' };

function changesOfText(value: string, turn: number): Record<string, Change> {
  const texts = { ...take(TEXTS, 1, turn) };
  if (/^[a-z0-9/:-]+$/.test(value)) Object.assign(texts, take(NAMES, 2, turn));
  if (/^\d{4}(-\d\d)*$/.test(value)) Object.assign(texts, take(DATES, 2, turn));
  if (/^P(T?\d)/.test(value)) Object.assign(texts, DURATIONS);
  if (/^https:/.test(value)) Object.assign(texts, take(ADDRESSES, 2, turn));
  if (/ .*\.$/.test(value)) for (const [name, piece] of Object.entries(take(INJECTIONS, 1, turn))) texts[`${name} in the text`] = `${value} ${piece}`;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, put(text)]));
}
