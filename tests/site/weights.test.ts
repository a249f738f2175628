import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { DIST, gzipped, pageHtml, stylesOf } from '../support/site.ts';

const corpus = loadCorpus();

describe('weights', () => {
  const small = [
    ...[...corpus.clauses.keys()].map((ref) => `/proposals/${ref}/`),
    ...corpus.vocabulary.dimensions.map(({ id }) => `/questions/${id}/`),
    ...corpus.glossary.map(({ id }) => `/glossary/${id}/`),
  ];

  test('clause, question and glossary pages', () => {
    const limit = budgets['small page: HTML and CSS, gzip, bytes'];
    const heavy = weigh(small).filter(({ bytes }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  test('proposal pages, by number of clauses', () => {
    const heavy = corpus.proposals.flatMap(({ id, clauses }) => {
      const limit = budgets['proposal page up to 40 clauses: HTML and CSS, gzip, bytes'] + Math.max(0, clauses.length - 40) * budgets['proposal page, each further clause: bytes'];
      const [page] = weigh([`/proposals/${id}/`]);
      return page!.bytes > limit ? [{ ...page, limit }] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('scripts of reading pages', () => {
    const limit = budgets['JavaScript on a reading page, gzip, bytes'];
    for (const path of ['/', '/proposals/budapest-memorandum/', '/proposals/budapest-memorandum/para-4/', '/questions/clock/', '/topics/consultation/', '/glossary/assurance/', '/timeline/']) {
      const bytes = scriptsOf(path).reduce((sum, script) => sum + gzipped(script), 0);
      expect(bytes, path).toBeGreaterThan(0);
      expect(bytes, path).toBeLessThanOrEqual(limit);
    }
  });
});

function weigh(paths: readonly string[]): { path: string; bytes: number }[] {
  const styles = new Map<string, number>();
  return paths.map((path) => {
    const html = pageHtml(DIST, path);
    const text = stylesOf(DIST, html);
    if (!styles.has(text)) styles.set(text, gzipped(text));
    return { path, bytes: gzipped(html) + styles.get(text)! };
  });
}

/** The scripts a page loads, those they import included. */
function scriptsOf(path: string): string[] {
  const named = [...pageHtml(DIST, path).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src!);
  const seen = new Map<string, string>();
  const load = (src: string) => {
    if (seen.has(src)) return;
    const text = readFileSync(join(DIST, src), 'utf8');
    seen.set(src, text);
    for (const [, imported] of text.matchAll(/from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g)) if (imported) load(`/_astro/${imported}`);
  };
  named.forEach(load);
  return [...seen.values()];
}
