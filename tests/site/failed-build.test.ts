import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, digests } from '../support/build.ts';
import { SMALL, withContent, type Edit } from '../support/content.ts';
import { SUB_PATH } from '../support/site.ts';

let parent: string;
let output: string;
let before: Record<string, string>;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'build-'));
  output = join(parent, 'site');
  cpSync(SUB_PATH, output, { recursive: true });
  before = digests(output);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

function expectEarlierBuild(): void {
  expect(digests(output)).toEqual(before);
  expect(readdirSync(parent), 'no draft is left behind').toEqual(['site']);
}

const BROKEN: [string, Edit[], RegExp[]][] = [
  ['mistakes in several files', [
    { file: 'sources.yaml', from: 'type: document', to: 'type: documents' },
    { file: 'proposals/old-memorandum/clauses.yaml', from: 'topics: [consultation]', to: 'topics: [consultations]' },
    { file: 'glossary/guarantee.mdx', from: 'It is stronger', to: '<script>alert(1)</script>\n\nIt is stronger' },
  ], [/content\/sources\.yaml:\d+ {2}\[1\]\.type/, /clauses\.yaml:\d+ .*Did you mean "consultation"\?/, /guarantee\.mdx:\d+ .*<script>/, /3 problems in 3 files/]],
  ['a file that is not YAML', [{ file: 'events.yaml', to: '- [' }], [/content\/events\.yaml:\d+ {2}is not valid YAML/]],
  ['a file that is not text', [{ file: 'parties.yaml', to: Buffer.from([0xff, 0xfe, 0x00, 0x41]) }], [/content\/parties\.yaml:1 {2}is not UTF-8 text/]],
];

test.each(BROKEN)('%s: the build is refused with a report, and the earlier one stands', (_, edits, expected) => {
  const { status, printed } = withContent(edits, (content) => buildSite({ content, output }));
  expect(status).toBe(1);
  for (const pattern of expected) expect(printed).toMatch(pattern);
  expect(printed).toContain('the earlier build in');
  expect(printed, 'no stack trace').not.toMatch(/^\s+at \S+/m);
  expectEarlierBuild();
});

test('a content folder that is not there is refused the same way', () => {
  const { status, printed } = buildSite({ content: join(parent, 'nothing'), output });
  expect(status).toBe(1);
  expect(printed).not.toMatch(/^\s+at \S+/m);
  expectEarlierBuild();
});

/** Makes the first page with linked data fail while it is rendered. */
const CRASH = `--import=data:text/javascript,${encodeURIComponent(`
  const stringify = JSON.stringify;
  JSON.stringify = (value, ...rest) => { if (value?.['@context']) throw new Error('The page could not be rendered.'); return stringify(value, ...rest); };
`)}`;

test('a crash while pages are rendered leaves the earlier build, and says so', () => {
  const { status, printed } = buildSite({ content: SMALL, output }, {}, [CRASH]);
  expect(status).toBe(1);
  expect(printed).toContain('The page could not be rendered.');
  expect(printed).toContain('the earlier build in');
  expectEarlierBuild();
});
