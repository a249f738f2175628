import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { SAMPLES } from '../support/samples.ts';
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

const VIEWS = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 768, height: 1024, colorScheme: 'light' },
] as const;

describe.each(VIEWS)('$width px, $colorScheme', ({ width, height, colorScheme }) => {
  test.each(SAMPLES)('%s', async (path) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    const troubles: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error' && !/404/.test(message.text())) troubles.push(message.text()); });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith(site.url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) foreign.push(request.url()); });
    await page.goto(site.url + path, { waitUntil: 'load' });
    if (path.includes('?')) await page.waitForFunction(() => document.querySelector('[data-columns] article, [data-pair-result] table, [data-results] li, [data-search-state]'), undefined, { timeout: 20_000 });
    expect(troubles, 'errors in the console, violations of the policy among them').toEqual([]);
    expect(foreign, 'requests to other origins').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'pixels of sideways scrolling').toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  });
});
