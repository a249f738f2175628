import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/commands/serve.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/site.ts';
import { startBrowser } from '../support/browser.ts';
import { foreignMarkup, watchedPage, type Watched } from '../support/injection.ts';
import { SAMPLES } from '../support/samples.ts';
import { DIST, pageHtml, pagesIn, serve } from '../support/site.ts';

let browser: Browser;
let site: { url: string; stop: () => void };
let watched: Watched;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serve(DIST);
  watched = await watchedPage(browser);
});
beforeEach(() => { watched.troubles.length = 0; });
afterAll(async () => {
  await browser.close();
  site.stop();
});

const DRAWN = '[data-columns] article, [data-pair-result] table, [data-search-state]';

describe('headers', () => {
  const everywhere = new Map(parseHeaders(readFileSync('public/_headers', 'utf8')).find(({ pattern }) => pattern.source === '^\\/.*$')!.headers);

  test('the policy in the header is the one in the pages, and forbids framing besides', () => {
    expect(everywhere.get('Content-Security-Policy')).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:/);
  });

  test('every page carries the policy in its head, before anything it could load', () => {
    const bare = pagesIn(DIST).filter((path) => {
      const html = pageHtml(DIST, path);
      const policy = html.indexOf('http-equiv="content-security-policy"');
      const first = html.search(/<(script|link)\b/);
      return policy === -1 || (first !== -1 && first < policy);
    });
    expect(bare.filter((path) => !/http-equiv="refresh"/.test(pageHtml(DIST, path)))).toEqual([]);
  });

  test.each(['/', '/proposals/budapest-memorandum/', '/data/clauses.json', '/no/such/page/'])('%s comes with all of them', async (path) => {
    const { headers } = await fetch(site.url + path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1])).toBeGreaterThanOrEqual(31_536_000);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\).*geolocation=\(\)/);
  });
});

describe('one page of each kind under the headers', () => {
  test.each(SAMPLES)('%s violates nothing', async (path) => {
    const { page, troubles } = watched;
    await page.goto(site.url + path, { waitUntil: 'load' });
    if (path.includes('?')) await page.waitForSelector(DRAWN, { state: 'attached' });
    expect(troubles).toEqual([]);
    expect(await foreignMarkup(page)).toEqual([]);
  });

  test('the search finds, with its index in a worker and WebAssembly', async () => {
    const { page, troubles } = watched;
    await page.goto(`${site.url}/search/?q=consultation`);
    await page.waitForSelector('[data-search-result]');
    expect(troubles).toEqual([]);
  });

  test('a script that is none of the site’s own does not run', async () => {
    const { page, troubles } = watched;
    await page.goto(`${site.url}/`);
    await page.evaluate(() => {
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.injected = true">';
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(image, script);
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as { injected?: boolean }).injected)).toBeUndefined();
    expect(troubles.join()).toContain('script-src');
  });
});

const MARKUP = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\'-alert(1)-\'', '<svg/onload=alert(1)>', 'javascript:alert(1)', '{{7*7}}${alert(1)}', '__proto__', '%00%0d%0aX: y', '../../../etc/passwd'];

/** Addresses that a stranger may hand to a reader. */
const HOSTILE: ((text: string) => string)[] = [
  (text) => `/search/?q=${text}`,
  (text) => `/search/?q=guarantee&proposal=${text}&topic=${text}&party=${text}&group=${text}`,
  (text) => `/compare/clauses/?c=${text},budapest-memorandum/para-4,${text}/${text}`,
  (text) => `/compare/pair/?a=${text}&b=${text}`,
  (text) => `/compare/?only=${text}#${text}`,
  (text) => `/agreements/?sort=${text}#${text}`,
  (text) => `/proposals/budapest-memorandum/#${text}`,
  (text) => `/proposals/budapest-memorandum/${text.replace(/%(00|0D|0A|2F)/gi, '')}/`,
  (text) => `/404.html?${text}#${text}`,
];
/** Each text at three of the addresses, each address with three of the texts. */
const ADDRESSES = MARKUP.flatMap((text, at) => [0, 2, 5].map((step) => HOSTILE[(at + step) % HOSTILE.length]!(encodeURIComponent(text))));

describe('hostile addresses', () => {
  test.each(ADDRESSES)('%s', async (address) => {
    const { page, troubles } = watched;
    await page.goto(site.url + address, { waitUntil: 'load' });
    if (address.startsWith('/search/')) await page.waitForSelector('[data-search-state="found"], [data-search-state="nothing"], [data-search-state="start"]', { state: 'attached' });
    await page.waitForTimeout(50);
    expect(troubles).toEqual([]);
    expect(await foreignMarkup(page)).toEqual([]);
    expect(new URL(page.url()).origin).toBe(site.url);
  });

  test('a hostile query is shown as it was typed', async () => {
    const { page } = watched;
    const typed = '<img src=x onerror=alert(1)> guarantee';
    await page.goto(`${site.url}/search/?q=${encodeURIComponent(typed)}`);
    await page.waitForSelector('[data-search-state="found"], [data-search-state="nothing"]', { state: 'attached' });
    expect(await page.inputValue('#search-input')).toBe(typed);
  });
});

test('links to other sites give the page they open no hold on this one', () => {
  const careless = new Set<string>();
  for (const path of pagesIn(DIST)) {
    for (const [tag] of pageHtml(DIST, path).matchAll(/<a\b[^>]*\shref="(?:https?:)?\/\/[^>]*>/g)) {
      if (!/\srel="[^"]*\bnoopener\b/.test(tag)) careless.add(`${path} ${tag}`);
    }
  }
  expect([...careless].slice(0, 10)).toEqual([]);
});
