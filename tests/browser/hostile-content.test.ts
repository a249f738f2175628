import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { parse, stringify } from 'yaml';
import { examine } from '../../src/corpus/index.ts';
import { startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build.ts';
import { SMALL } from '../support/content.ts';
import { foreignMarkup, watchedPage, type Watched } from '../support/injection.ts';
import { filesIn, pagesIn, serve } from '../support/site.ts';

/** What each text of the small site is given: as it stands where a field takes it, else as Markdown that shows it. */
const RAW = ' <script>alert(1)</script><img src=x onerror=alert(2)> & "q" \'a\' {b} </title></script>-->';
const SHOWN = ' `<script>alert(3)</script>` \\<img src=x onerror=alert(4)> &amp; "q" \'a\' {b} --\\>';

let parent: string;
let browser: Browser;
let site: { url: string; stop: () => void };
let watched: Watched;
let output: string;
const taken = { raw: 0, shown: 0 };

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hostile-'));
  const content = join(parent, 'content');
  output = join(parent, 'site');
  cpSync(SMALL, content, { recursive: true });
  for (const file of filesIn(content)) makeHostile(content, file);
  const { status, printed } = buildSite({ content, output });
  if (status !== 0) throw new Error(printed);
  browser = await startBrowser();
  site = await serve(output);
  watched = await watchedPage(browser);
});
beforeEach(() => { watched.troubles.length = 0; });
afterAll(async () => {
  await browser?.close();
  site?.stop();
  rmSync(parent, { recursive: true, force: true });
});

type Data = Record<string, unknown>;

/** Puts markup into every text of a file, each as far as the check allows; saves articles with CRLF and a byte order mark besides. */
function makeHostile(content: string, file: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const [, yaml, body] = file.endsWith('.mdx') ? /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text)! : [text, text];
  const data: unknown = parse(yaml);
  const save = () => {
    const front = stringify(data, { lineWidth: 0 });
    writeFileSync(path, body === undefined ? front : `\ufeff${`---\n${front}---\n${body.replace(/ \[\]/, ' \\<script>alert(5)\\</script> & \\{b} `<b>` []')}`.replace(/\n/g, '\r\n')}`);
  };
  for (const [parent, key] of textsIn(data)) {
    const before = parent[key] as string;
    for (const [kind, addition] of [['raw', RAW], ['shown', SHOWN], ['none', '']] as const) {
      parent[key] = before + addition;
      save();
      if (kind === 'none' || !examine(content).problems.length) {
        if (kind !== 'none') taken[kind]++;
        break;
      }
    }
  }
  save();
}

/** Every text that is no name, date or address. */
function* textsIn(value: unknown): Generator<[Data, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && / |^\p{Lu}/u.test(inner)) yield [value as Data, key];
    yield* textsIn(inner);
  }
}

const SCRIPT = /<script>alert|<img src=x|<\/title><\/script>/;

test('markup stands in labels as it is, in prose as Markdown that shows it', () => {
  expect(taken.raw).toBeGreaterThan(40);
  expect(taken.shown).toBeGreaterThan(15);
});

test('no page holds an element, a handler or an address that came from the content', async () => {
  const found: string[] = [];
  for (const path of pagesIn(output)) {
    await watched.page.goto(site.url + path, { waitUntil: 'load' });
    found.push(...(await foreignMarkup(watched.page)).map((what) => `${path}: ${what}`));
  }
  expect(found).toEqual([]);
  expect(watched.troubles).toEqual([]);
});

test('the text is shown, letter for letter, in the title, the headings and the prose', async () => {
  const { page } = watched;
  await page.goto(`${site.url}/proposals/old-memorandum/para-1/`);
  expect(await page.title()).toContain('<script>alert(1)</script>');
  expect(await page.innerText('h1')).toContain('<img src=x onerror=alert(2)>');
  expect(await page.innerText('#restatement')).toContain('<script>alert(3)</script> <img src=x onerror=alert(4)> & "q" \'a\' {b} -->');
  await page.goto(`${site.url}/proposals/old-memorandum/`);
  expect(await page.innerText('main')).toContain('<script>alert(5)</script> & {b} <b>');
});

test.each(['/compare/clauses/?c=old-memorandum/para-1,new-compact/pledge-1', '/compare/pair/?a=old-memorandum&b=new-compact', '/search/?q=force', '/search/?q=alert', '/proposals/old-memorandum/para-11/'])('%s draws nothing but text', async (address) => {
  const { page, troubles } = watched;
  await page.goto(site.url + address, { waitUntil: 'load' });
  if (address.includes('?')) await page.waitForSelector('[data-columns] article, [data-pair-result] table, [data-search-state="found"], [data-search-state="nothing"]', { state: 'attached' });
  expect(await foreignMarkup(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('data, linked data and feeds stay well-formed', () => {
  for (const file of filesIn(output, '.json')) expect(() => { JSON.parse(readFileSync(join(output, file), 'utf8')); }, file).not.toThrow();
  for (const file of filesIn(output, '.xml')) {
    const text = readFileSync(join(output, file), 'utf8');
    expect(() => { new XMLParser().parse(text, true); }, file).not.toThrow();
    expect(text, file).not.toMatch(SCRIPT);
  }
  for (const path of pagesIn(output)) {
    const html = readFileSync(join(output, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) expect(() => { JSON.parse(json!); }, path).not.toThrow();
  }
  expect(existsSync(join(output, 'pagefind/pagefind.js'))).toBe(true);
});
