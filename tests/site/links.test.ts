import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, pageHtml, pagesIn, SUB_PATH } from '../support/site.ts';

/** Pages that nothing needs to link to: addresses of their own kind. */
const ENTRANCES = new Set(['/', '/404.html']);

interface Checked {
  broken: string[];
  orphans: string[];
  strangers: string[];
}

describe.each([{ folder: DIST, base: '/' }, { folder: SUB_PATH, base: '/x/' }])('links in $folder', ({ folder, base }) => {
  const { broken, orphans, strangers } = checkLinks(folder, base);

  test('all lead somewhere, fragments included', () => { expect(broken).toEqual([]); });
  test('reach every page', () => { expect(orphans).toEqual([]); });
  test('name no file of another origin as part of the page', () => { expect(strangers).toEqual([]); });
});

function checkLinks(folder: string, base: string): Checked {
  const pages = pagesIn(folder);
  const html = new Map(pages.map((page) => [page, pageHtml(folder, page)]));
  const ids = new Map(pages.map((page) => [page, new Set([...html.get(page)!.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!))]));
  const reached = new Set<string>();
  const broken = new Set<string>();
  const strangers = new Set<string>();
  for (const [page, text] of html) {
    for (const [, tag, address] of text.matchAll(/<(a|link|script|img|form|source|iframe)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)) {
      const target = decode(address!);
      if (/^https?:/.test(target)) {
        if (tag !== 'a' && tag !== 'link') strangers.add(`${page} loads ${target}`);
        continue;
      }
      if (/^(mailto|data):/.test(target)) continue;
      const [path, fragment] = resolve(page, target, base);
      if (path === undefined) broken.add(`${page} links outside the sub-path: ${target}`);
      else {
        reached.add(path);
        const found = html.has(path) || existsSync(join(folder, path));
        if (!found) broken.add(`${page} → ${target}`);
        else if (fragment && html.has(path) && !fragment.startsWith(':~:') && !ids.get(path)!.has(fragment)) broken.add(`${page} → ${target} (no such fragment)`);
      }
    }
  }
  const orphans = pages.filter((page) => !reached.has(page) && !ENTRANCES.has(page));
  return { broken: [...broken], orphans, strangers: [...strangers] };
}

function decode(address: string): string {
  return decodeURI(address.replace(/&amp;/g, '&').replace(/&#38;/g, '&'));
}

/** Path within the build and fragment of a link; undefined path where it leaves the sub-path. */
function resolve(page: string, target: string, base: string): [string | undefined, string] {
  const url = new URL(target, `https://site${base}${page.slice(1)}`);
  if (!url.pathname.startsWith(base)) return [undefined, ''];
  return [decodeURI(`/${url.pathname.slice(base.length)}`), decodeURIComponent(url.hash.slice(1))];
}
