import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { comparedProposals } from '../../src/corpus/query.ts';
import { startBrowser } from '../support/browser.ts';
import { DIST, serve } from '../support/site.ts';

const corpus = loadCorpus();
const texts = comparedProposals(corpus);
const [BUDAPEST, KYIV] = ['budapest-memorandum/para-4', 'budapest-memorandum/para-6'];

let browser: Browser;
let site: { url: string; stop: () => void };
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  site = await serve(DIST);
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

/** A page in a context of its own, as another reader would have it. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(path.startsWith('http') ? path : site.url + path, { waitUntil: 'load' });
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '');
const columns = (page: Page) => page.locator('[data-matrix] thead [data-column]:visible').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.column));
const rows = (page: Page) => page.locator('[data-matrix] [data-row]:visible').count();
const gathered = (page: Page) => page.locator('[data-columns] > article').evaluateAll((articles) => articles.map((article) => (article as HTMLElement).dataset.clause));

describe('the matrix', () => {
  test('columns and rows are chosen by keyboard; the address keeps the choice', async () => {
    const page = await open('/compare/');
    const all = await columns(page);
    expect(all.slice(0, texts.length)).toEqual(texts.map(({ id }) => id));
    await page.locator('input[name="p"]').first().focus();
    await page.keyboard.press('Space');
    expect(await columns(page)).toEqual(all.slice(1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await columns(page)).toEqual(all.slice(2));
    const every = await rows(page);
    await page.locator('input[name="differ"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await rows(page)).toBeLessThanOrEqual(every);
    expect(new URL(page.url()).searchParams.getAll('p')).toEqual(all.slice(2));
    expect(page.url()).toContain('differ=1&hide-silent=1');
    expect(await page.locator('[data-matrix-status]').textContent()).toBe(`${await rows(page)} of ${corpus.vocabulary.dimensions.length} questions, ${all.length - 2} of ${all.length} columns`);
  });

  test('a shared address shows the same to another reader', async () => {
    const path = '/compare/?p=budapest-memorandum&p=north-atlantic-treaty&differ=1';
    const [first, second] = [await open(path), await open(path)];
    expect(await columns(first)).toEqual(['budapest-memorandum', 'north-atlantic-treaty']);
    expect(await rows(first)).toBeGreaterThan(0);
    expect(await rows(first)).toBeLessThan(corpus.vocabulary.dimensions.length);
    expect([await columns(second), await rows(second)]).toEqual([await columns(first), await rows(first)]);
  });

  test('what is shown can be saved as CSV', async () => {
    const page = await open('/compare/?p=budapest-memorandum&p=ukraine-compact&differ=1');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-matrix-csv]').press('Enter')]);
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?"Question","Budapest Memorandum 1994","Ukraine Compact 2024"$/);
    expect(lines).toHaveLength(1 + await rows(page));
    expect(lines.find((line) => line.startsWith('"Clock"'))).toBe('"Clock","Immediately; No time named","Swiftly; 6 months"');
  });

  test('a phone begins with one text', async () => {
    const page = await open('/compare/', { viewport: { width: 360, height: 740 } });
    expect(await columns(page)).toEqual([texts[0]!.id]);
  });

  test('without JavaScript the whole table stands, silence in words, and no dead controls', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    expect(await columns(page)).toHaveLength(texts.length + 1);
    expect(await rows(page)).toBe(corpus.vocabulary.dimensions.length);
    expect(await page.locator('[data-matrix-controls]').isVisible()).toBe(false);
    expect(await page.locator('[data-matrix] .values[data-kind="silent"]').first().textContent()).toBe('Silent');
  });
});

describe('the tray', () => {
  test('two clauses are gathered, compared, put in another order and taken out by keyboard alone', async () => {
    const page = await open('/proposals/budapest-memorandum/');
    for (const ref of [BUDAPEST, KYIV]) {
      const button = page.locator(`[data-clause="${ref}"] .add-to-tray`);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    }
    expect(await page.locator('.tray').textContent()).toContain('Compare 2 clauses');
    await page.locator('.tray a').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-columns] article');
    expect(await gathered(page)).toEqual([BUDAPEST, KYIV]);
    expect(await page.locator('[data-citations] li').count()).toBe(2);

    await page.locator('[data-columns] article').first().locator('[data-move="later"]').focus();
    await page.keyboard.press('Enter');
    expect(await gathered(page)).toEqual([KYIV, BUDAPEST]);
    expect(page.url()).toBe(`${site.url}/compare/clauses/?c=${KYIV},${BUDAPEST}`);
    expect(await focused(page)).toBe('Move Budapest Memorandum, Para. 4 earlier');
    await page.keyboard.press('Enter');
    expect(await gathered(page)).toEqual([BUDAPEST, KYIV]);

    await page.locator('[data-columns] article').first().locator('[data-move="remove"]').press('Enter');
    expect(await gathered(page)).toEqual([KYIV]);
    expect(await focused(page)).toBe('Remove Budapest Memorandum, Para. 6');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  });

  test('of three clauses one moves on with the same key', async () => {
    const refs = [BUDAPEST, KYIV, 'ukraine-compact/pledge-3'];
    const page = await open(`/compare/clauses/?c=${refs.join(',')}`);
    await page.waitForSelector('[data-columns] article');
    await page.locator('[data-columns] article').first().locator('[data-move="later"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await gathered(page)).toEqual([refs[1], refs[2], refs[0]]);
  });

  test('remembers on the way through the site, can be emptied, and holds six', async () => {
    const page = await open('/proposals/budapest-memorandum/');
    const buttons = page.locator('.add-to-tray');
    for (let at = 0; at < 6; at += 1) await buttons.nth(at).press('Enter');
    expect(await buttons.nth(6).isDisabled()).toBe(true);
    await page.goto(`${site.url}/proposals/ukraine-compact/pledge-3/`, { waitUntil: 'load' });
    expect(await page.locator('.tray').textContent()).toContain('Compare 6 clauses');
    await page.locator('.tray button').press('Enter');
    expect(await page.locator('.tray').isVisible()).toBe(false);
  });
});

describe('clauses side by side', () => {
  const path = '/compare/clauses/?c=budapest-memorandum/para-6,kyiv-security-compact/consult-24h,ukraine-compact/pledge-3';

  test('a shared address shows the same to another reader', async () => {
    for (const page of [await open(path), await open(path)]) {
      await page.waitForSelector('[data-columns] article');
      expect(await gathered(page)).toEqual(['budapest-memorandum/para-6', 'kyiv-security-compact/consult-24h', 'ukraine-compact/pledge-3']);
    }
  });

  test('unknown names are explained, and the rest is shown', async () => {
    const page = await open('/compare/clauses/?c=budapest-memorandum/para-66,Not%20a%20clause,ukraine-compact/pledge-3');
    await page.waitForSelector('[data-columns] article');
    expect(await gathered(page)).toEqual(['ukraine-compact/pledge-3']);
    expect(await page.locator('[data-problems] li').allTextContents()).toEqual([
      '“Not a clause” is not the name of a clause.',
      'There is no clause “budapest-memorandum/para-66”. It may have been mistyped; the search finds the nearest.',
    ]);
  });

  test('a name that has moved on is followed, and said so; a withdrawn one gives its reason', async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const former = (title: string, head: string, text: string) => `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
    await page.route('**/proposals/budapest-memorandum/old-name/', (route) => route.fulfill({ contentType: 'text/html', body: former('Moved', '<link rel="canonical" href="https://example.org/proposals/budapest-memorandum/para-6/"><meta http-equiv="refresh" content="0; url=/proposals/budapest-memorandum/para-6/">', 'It moved.') }));
    await page.route('**/proposals/budapest-memorandum/gone/', (route) => route.fulfill({ contentType: 'text/html', body: former('Withdrawn', '', 'budapest-memorandum/gone: it was never in the text.') }));
    await page.goto(`${site.url}/compare/clauses/?c=budapest-memorandum/old-name,budapest-memorandum/gone`, { waitUntil: 'load' });
    await page.waitForSelector('[data-columns] article');
    expect(await gathered(page)).toEqual(['budapest-memorandum/para-6']);
    expect(await page.locator('[data-problems] li').allTextContents()).toEqual([
      'This entry was withdrawn. budapest-memorandum/gone: it was never in the text.',
      '“budapest-memorandum/old-name” has moved: it is now “budapest-memorandum/para-6”.',
    ]);
  });

  test.each(['/compare/clauses/?c=budapest-memorandum/para-6', '/compare/pair/?a=us-agreement&b=ukraine-compact'])('%s says without JavaScript what to do', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    const advice = page.locator('noscript p');
    expect(await advice.textContent()).toContain('JavaScript, which is switched off here');
    expect(await advice.locator('a').count()).toBeGreaterThanOrEqual(2);
  });
});

describe('any two texts', () => {
  test('stand side by side with same, different and silent in words, as the address says', async () => {
    const page = await open('/compare/pair/?a=us-agreement&b=ukraine-compact');
    await page.waitForSelector('[data-pair-result] table');
    expect(await page.locator('[data-pair-result] caption').textContent()).toMatch(/: \d+ of \d+ positions differ, on \d+ one is silent$/);
    const row = page.locator('[data-pair-result] tr').filter({ has: page.locator('a[href="/questions/intelligence/"]') });
    expect(await row.locator('.agreement').textContent()).toBe('one is silent');
  });

  test('an unknown text is named', async () => {
    const page = await open('/compare/pair/?a=atlantis-agreement&b=ukraine-compact');
    await page.waitForFunction(() => document.querySelector('[data-pair-status]')?.textContent);
    expect(await page.locator('[data-pair-status]').textContent()).toBe('There is no text named “atlantis-agreement”. Choose from the lists.');
  });
});

describe('the short ways', () => {
  test('from the first page to how fast allies must meet, under each, in two clicks at most', async () => {
    const page = await open('/');
    await page.locator('main a[href="/questions/clock/"]').first().click();
    await page.waitForURL('**/questions/clock/');
    for (const { shortTitle } of texts) expect(await page.locator('main').textContent()).toContain(shortTitle);
    expect(await page.locator('#clock-picture svg[role="img"]').isVisible()).toBe(true);
    expect(await page.locator('#kyiv-security-compact .values').textContent()).toContain('24 hours');
  });

  test('from a clause to its counterparts side by side in one', async () => {
    const page = await open('/proposals/budapest-memorandum/para-6/');
    await page.getByRole('link', { name: 'Side by side' }).click();
    await page.waitForSelector('[data-columns] article');
    const shown = await gathered(page);
    expect(shown[0]).toBe('budapest-memorandum/para-6');
    expect(shown.length).toBeGreaterThan(1);
  });

  test('every picture has a name, a description and a table', async () => {
    for (const path of ['/questions/clock/', '/compare/', '/topics/consultation/', '/topics/response-to-attack/', '/proposals/kyiv-security-compact/']) {
      const page = await open(path);
      const figures = page.locator('figure.drawn');
      expect(await figures.count(), path).toBeGreaterThan(0);
      for (const figure of await figures.all()) {
        expect(await figure.locator('.scroll-region > svg').getAttribute('aria-label')).toMatch(/\?$/);
        expect((await figure.locator('svg > desc').textContent())?.length).toBeGreaterThan(20);
        await figure.locator('summary').click();
        expect(await figure.locator('table').isVisible()).toBe(true);
        expect(await figure.locator('tbody tr').count()).toBeGreaterThan(1);
      }
    }
  });
});
