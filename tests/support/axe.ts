import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, one line a rule. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the browser's own tools, so the page's policy does not stand in the way.
  await page.evaluate(AXE);
  const results = await page.evaluate((tags) => (window as unknown as { axe: { run: (node: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), TAGS);
  return results.violations.map((violation) => `${violation.id}: ${violation.help} (${violation.nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')})`);
}
