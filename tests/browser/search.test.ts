import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { violationsOn } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { DIST, SUB_PATH, gzipped, serve } from '../support/site.ts';

const BASE = '/x/';
const RESULT = '[data-search-result]';
const KIN = '.kin';

let browser: Browser;
let site: { url: string; stop: () => void };
let subPath: { url: string; stop: () => void };
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serve(DIST);
  subPath = await serve(SUB_PATH, BASE);
});
afterAll(async () => {
  await browser.close();
  site.stop();
  subPath.stop();
});
beforeEach(async () => { page = await browser.newPage(); });
afterEach(() => page.close());

const open = async (search: string, state = 'found') => {
  await page.goto(`${site.url}/search/${search}`);
  await page.waitForSelector(`[data-search-state="${state}"]`);
};
const firstResults = () => page.$$eval(RESULT, (links) => links.map((link) => link.getAttribute('href')));
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
const settled = (query: string) => page.waitForFunction((text) => document.querySelector('[data-search-summary]')?.textContent?.includes(text), query);

test('a search in the address is run, and its results name place, heading, parties, strength, topic and grade', async () => {
  await open('?q=closed+sky');
  expect((await firstResults())[0]).toBe('/proposals/kyiv-security-compact/closed-sky-agreement/');
  const first = await page.innerText('.result');
  for (const part of ['Kyiv Security Compact', 'closed sky', '→', 'of 7', 'Grade']) expect(first).toContain(part);
  expect(await page.$$eval('.result mark', (marks) => marks.map((mark) => mark.textContent?.toLowerCase()))).toContain('sky');
});

test('typing searches and keeps the address, Enter adds to the history', async () => {
  await open('', 'start');
  await page.fill('#search-input', 'snap-back');
  await settled('snap-back');
  expect(page.url()).toContain('?q=snap-back');
  await page.fill('#search-input', 'frozen assets');
  await page.press('#search-input', 'Enter');
  await settled('frozen assets');
  await page.goBack();
  await settled('snap-back');
  expect(await page.inputValue('#search-input')).toBe('snap-back');
});

test('a keyboard is enough: from any page to a clause and back', async () => {
  await page.goto(`${site.url}/topics/consultation/`);
  await page.keyboard.press('Control+k');
  expect(await focused()).toBe('masthead-search');
  await page.keyboard.type('budapest 6');
  await page.keyboard.press('Enter');
  await page.waitForSelector(RESULT);
  await page.keyboard.press('Control+k');
  expect(await focused()).toBe('search-input');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('/proposals/budapest-memorandum/para-6/');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).not.toBe('/proposals/budapest-memorandum/para-6/');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('search-input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('search-input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/proposals/budapest-memorandum/para-6/');
});

test('facets narrow, widen and count, and stand in the address', async () => {
  await open('?q=consultation');
  await page.waitForSelector('[data-facet="topic"] input', { state: 'attached' });
  await page.evaluate(() => document.querySelectorAll('details.facets, details[data-facet]').forEach((details) => details.setAttribute('open', '')));
  const boxOf = (proposal: string) => page.locator(`input[name="proposal"][value="${proposal}"]`);
  const count = Number(await page.locator('li', { has: boxOf('budapest-memorandum') }).locator('.count').innerText());
  await boxOf('budapest-memorandum').check();
  await settled('within your choice');
  expect(page.url()).toContain('proposal=budapest-memorandum');
  expect(await page.innerText('[data-search-summary]')).toContain(`${count} result`);
  expect(await focusedName()).toBe('proposal');
  await boxOf('ukraine-compact').check();
  await page.waitForURL('**proposal=ukraine-compact**');
  await page.waitForFunction((before) => Number.parseInt(document.querySelector('[data-search-summary]')?.textContent ?? '', 10) > before, count);
  await page.click('[data-search-chips] .all');
  await page.waitForURL((url) => !url.search.includes('proposal'));
});

test('a facet alone is a search', async () => {
  await open('?topic=nuclear-assurances');
  expect((await firstResults()).length).toBeGreaterThan(3);
});

test('results may stand under their texts', async () => {
  await open('?q=sanctions&view=grouped');
  expect(await page.locator('.result-group h3').count()).toBeGreaterThan(2);
  await page.click('[data-search-grouping]');
  await page.waitForURL((url) => !url.search.includes('grouped'));
  await page.waitForFunction(() => !document.querySelector('.result-group'));
});

test('near-identical clauses of agreements are one line that opens', async () => {
  await open('?q=consultation+within+24+hours&family=bilateral');
  await page.waitForSelector(KIN);
  await page.click(`${KIN} summary`);
  await page.waitForSelector(`${KIN} li a`);
  expect(await page.locator(KIN).first().locator('li').count()).toBeGreaterThan(1);
});

test('more results follow, and the focus goes to the first of them', async () => {
  await open('?q=sanctions');
  const shown = (await firstResults()).length;
  await page.click('[data-search-more]');
  await page.waitForFunction(({ selector, before }) => document.querySelectorAll(selector).length > before, { selector: RESULT, before: shown });
  expect(await focused()).toBe((await firstResults())[shown]);
});

test('a search that no clause answers in full says so, and names words that stand nowhere', async () => {
  await open('?q=peacekeepers+from+Mongolia+xyzzyplugh+with+snap-back+patriot+batteries');
  const summary = await page.innerText('[data-search-summary]');
  expect(summary).toContain('Showing clauses that match most of your words');
  expect(summary).toContain('“xyzzyplugh”');
});

test('results and their number are announced', async () => {
  await open('?q=closed+sky');
  await page.waitForFunction(() => [...document.querySelectorAll('[role="status"]')].some((region) => region.textContent?.includes('results for')));
});

describe('states', () => {
  test('nothing found leads on', async () => {
    await open('?q=xyzzyplugh', 'nothing');
    expect(await page.innerText('[data-search-found]')).toContain('Nothing found for “xyzzyplugh”');
    expect(await page.isVisible('a[href="/search/a-z/"] >> nth=-1')).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['pagefind.js', 'wasm.en.pagefind', '*.pf_meta', 'index/*', 'catalogue.json'])('an index without %s says so and leads on', async (file) => {
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await open('?q=sanctions', 'failure');
    expect(await page.isVisible('[data-search-failure] a[href="/search/a-z/"]')).toBe(true);
    expect(await page.isVisible('a[href="/topics/sanctions/"]')).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a failure passes when the index is there again', async () => {
    await page.route('**/pagefind/catalogue.json', (route) => route.abort());
    await open('?q=sanctions', 'failure');
    await page.unroute('**/pagefind/catalogue.json');
    await page.click('[data-search-retry]');
    await page.waitForSelector(RESULT);
  });

  test('without JavaScript the form leads to topics and to all headings', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}/topics/`);
    await plain.fill('#masthead-search', 'sanctions');
    await plain.press('#masthead-search', 'Enter');
    await plain.waitForURL('**/search/?q=sanctions');
    expect(await plain.isVisible('a[href="/topics/sanctions/"]')).toBe(true);
    await plain.click('noscript a, a[href="/search/a-z/"]');
    expect(await plain.locator('.headings a').count()).toBeGreaterThan(100);
    await context.close();
  });
});

test('hostile words stay words', async () => {
  await open(`?q=${encodeURIComponent('"><img src=x onerror=alert(1)> sanctions')}`);
  expect(await page.locator('main img').count()).toBe(0);
});

test('works under a sub-path', async () => {
  await page.goto(`${subPath.url}${BASE}search/?q=consult`);
  await page.waitForSelector(RESULT);
  expect((await firstResults())[0]).toMatch(/^\/x\/proposals\/[a-z-]+\/[a-z0-9-]+\/$/);
});

test('the first result of the first query is within its weight', async () => {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const text = /javascript|json|html|css|svg/.test(response.headers()['content-type'] ?? '');
    bodies.push(response.body().then((body) => (text ? gzipped(body) : body.length), () => 0));
  });
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('how fast must allies meet if Russia attacks again')}`);
  await page.waitForSelector(RESULT);
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  console.log(`search page up to the first result: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(budgets['search page up to the first result, over the wire, bytes']);
});

function focusedName(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('name'));
}
