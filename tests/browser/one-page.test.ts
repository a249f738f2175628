import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { onePagePath } from '../../src/views/one-page.ts';
import { startBrowser } from '../support/browser.ts';
import { DIST, serve } from '../support/site.ts';

let browser: Browser;
let site: { url: string; stop: () => void };

beforeAll(async () => {
  browser = await startBrowser();
  site = await serve(DIST);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

/** Number of pages of a PDF, as its page tree counts them. */
function pagesOf(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)].map(([, after, before]) => Number(after ?? before));
  return Math.max(0, ...counts);
}

test('every proposal prints to one page of A4', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  const counts: Record<string, number> = {};
  for (const { id } of loadCorpus().proposals) {
    await page.goto(`${site.url}/${onePagePath(id)}`, { waitUntil: 'load' });
    counts[id] = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }
  await page.close();
  expect(Object.entries(counts).filter(([, pages]) => pages !== 1)).toEqual([]);
});

test('a longer page prints to more, so that the count means something', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/proposals/budapest-memorandum/`, { waitUntil: 'load' });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(3);
  await page.close();
});
