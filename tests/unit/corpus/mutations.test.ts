import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../src/corpus/index.ts';
import type { Problem } from '../../../src/corpus/problem.ts';
import { reportAfter, withContent } from '../../support/content.ts';
import { mutations } from '../../support/mutations.ts';

/** Places whose field is optional, or whose list may be shorter. */
const OPTIONAL = [
  String.raw`(changes|events).yaml  \*`,
  String.raw`events.yaml  \*\.proposals(\.\*)?`,
  String.raw`glossary/\S+  (languages|see|aliases|sources)(\.\*)?`,
  String.raw`parties.yaml  \*\.(code|tile|members|definition)`,
  String.raw`\S+/clauses.yaml  clauses\.\*\.(from|to|trigger|aliases|counterparts|wording|sums)(\.\*)?`,
  String.raw`\S+/clauses.yaml  clauses\.\*\.(clock|kind|note|proposed|topics\.\*|evidence\.note|evidence\.sources\.\*\.at)`,
  String.raw`\S+/clauses.yaml  parts\.\*\.ours`,
  String.raw`\S+/index.mdx  (titles|relations|aliases|register|series|parties\.\*|legalNature\.\*|texts\.\*)(\.\*)?`,
  String.raw`\S+/index.mdx  (place|status\.text|dates\.\w+|\w+\.\*\.(note|capacity|signatory)|positions\.\*\.note)`,
  String.raw`sources.yaml  \*\.(author(\.\*)?|author\.\*\.given|issued|url|container-title|publisher|note)`,
  String.raw`vocabulary/\S+  \*\.(aliases|variable|values|accepts)(\.\*)?`,
];

/** Mutations that are no mistakes, or do no harm, each with its reason. All others are refused. */
const HARMLESS: [RegExp, string][] = [
  [/^(CRLF line ends|byte order mark|no line end at the end)  /, 'the same text, saved by another editor'],
  [new RegExp(`^left out  (${OPTIONAL.join('|')})$`), 'the field is optional, or the list may do without the entry'],
  [/^left out  vocabulary\/(?!dimensions|topics)\S+  \*$/, 'a coded value without a definition is shown by its id'],
  [/^an empty list  /, 'only lists that may be empty: where one entry is needed, an empty list is refused'],
  [/^(constructor|a name of nothing)  (changes|events|vocabulary\/\S+)\.yaml  \*\.id$/, 'a new id: nothing in the small site refers to the old one'],
  [/^a name of nothing  \S+  .*\.(lang|language)$/, 'well-formed as a language tag'],
  [/^(constructor|a path upwards|__proto__|a name of nothing|a clause of nothing)  vocabulary\/strengths\.yaml  \*\.verbs$/, 'words, not names: shown as they are'],
  [/^(unclosed brace|code in braces|import|export) in the text  /, 'fields are Markdown, not MDX: braces and words of code are shown as they are'],
  [/ in the text  vocabulary\/\S+  /, 'definitions are plain text: whatever stands there is escaped and shown as it is'],
];

interface Result { name: string; problems: Problem[]; error?: unknown }

const results = withContent([], (folder): Result[] => {
  // Pages of one schema are tried once; without the others each reading is shorter.
  for (const page of ['accessibility', 'data', 'links', 'method']) rmSync(join(folder, `guide/${page}.mdx`));
  return mutations().map(({ name, file, content }) => {
    const path = join(folder, file);
    const sound = readFileSync(path);
    writeFileSync(path, content);
    try {
      return { name, problems: examine(folder).problems };
    } catch (error) {
      return { name, problems: [], error };
    } finally {
      writeFileSync(path, sound);
    }
  });
});

test('there are many mutations, of every file', () => {
  expect(results.length).toBeGreaterThan(500);
  expect(new Set(results.map(({ name }) => name)).size).toBe(results.length);
});

test('none makes the check crash', () => {
  expect(results.filter(({ error }) => error !== undefined).map(({ name, error }) => `${name}: ${String(error)}`)).toEqual([]);
});

test('every problem has a file, a line, a message and a remedy, and is short enough to read', () => {
  const poor = results.flatMap(({ name, problems }) => problems
    .filter(({ file, line, message, hint }) => !file || !(line >= 1) || !message || !hint || message.length > 400 || /undefined|\[object|\bat \S+ \(/.test(message + hint))
    .map((problem) => `${name}: ${JSON.stringify(problem)}`));
  expect(poor).toEqual([]);
});

test('each is refused, or harmless for a reason', () => {
  const accepted = results.filter(({ problems, error }) => !problems.length && error === undefined).map(({ name }) => name);
  expect(accepted.filter((name) => !HARMLESS.some(([pattern]) => pattern.test(name)))).toEqual([]);
  expect(HARMLESS.filter(([pattern]) => !accepted.some((name) => pattern.test(name))).map(([, reason]) => reason), 'reasons that excuse nothing').toEqual([]);
});

test('nothing in the content reaches the prototypes of the program', () => {
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(['sources.yaml', 'parties.yaml', 'events.yaml', 'vocabulary/topics.yaml', 'proposals/old-memorandum/clauses.yaml', 'proposals/old-memorandum/index.mdx'])('a build without %s is refused by name', (file) => {
  const problems = withContent([], (folder) => {
    rmSync(join(folder, file));
    return examine(folder).problems;
  });
  expect(problems).toContainEqual(expect.objectContaining({ file: `content/${file}`, line: 1, message: 'does not exist' }));
});

const RELATION = (type: string, to: string) => ({ file: 'proposals/old-memorandum/index.mdx', from: 'reviewed:', to: `relations:\n  - { type: ${type}, to: ${to}, text: A relation., source: { source: reporter-2024 } }\nreviewed:` });

test('a proposal that is related to itself, and a circle of relations', () => {
  expect(reportAfter(RELATION('implements', 'old-memorandum'))).toContain('names the proposal itself');
  expect(reportAfter(RELATION('implements', 'new-compact'), { file: 'proposals/new-compact/index.mdx', from: 'type: measured-against', to: 'type: implements' })).toContain('leads in a circle');
});
