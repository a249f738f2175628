import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, digests } from '../support/build.ts';
import { SMALL } from '../support/content.ts';
import { filesIn } from '../support/site.ts';

const PROJECT = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', 'content/vocabulary'];

const parent = mkdtempSync(join(tmpdir(), 'twice-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A copy of the project in a folder of its own, with the small site as its content, its files made in a given order. */
function copyOfProject(name: string, order: (files: string[]) => string[]): string {
  const project = join(parent, name);
  mkdirSync(project, { recursive: true });
  for (const part of PROJECT) if (existsSync(part)) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  for (const file of order(filesIn(SMALL))) {
    const target = join(project, 'small', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(SMALL, file)));
  }
  return project;
}

test('two builds of the same content are the same, byte for byte, whatever the folder, time zone, language and order of files', () => {
  const one = copyOfProject('one', (files) => files);
  const other = copyOfProject('a folder/with a longer name', (files) => [...files].reverse());
  const builds = [
    buildSite({ content: 'small', output: 'dist', project: one }, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }),
    buildSite({ content: 'small', output: 'public-site', project: other }, { TZ: 'America/Anchorage', LANG: 'uk_UA.UTF-8', LC_ALL: 'uk_UA.UTF-8' }),
  ];
  expect(builds.map(({ status, printed }) => (status === 0 ? '' : printed))).toEqual(['', '']);
  const [first, second] = [digests(join(one, 'dist')), digests(join(other, 'public-site'))];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});

test('no file names a folder of the machine or the day of the build', () => {
  const output = join(parent, 'one', 'dist');
  const made = statSync(join(output, 'index.html')).mtime.toISOString().slice(0, 10);
  const known = filesIn(SMALL).some((file) => readFileSync(join(SMALL, file), 'utf8').includes(made));
  const texts = filesIn(output).filter((file) => /\.(html|js|css|json|xml|txt|csv|bib|ris)$/.test(file)).map((file) => [file, readFileSync(join(output, file), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes(parent) || text.includes(resolve('.'))).map(([file]) => file)).toEqual([]);
  if (!known) expect(texts.filter(([, text]) => text.includes(made)).map(([file]) => file)).toEqual([]);
});
