import { createServer } from 'node:http';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteHandler } from '../../src/commands/serve.ts';

/** The build of the real content. */
export const DIST = process.env.OUT_DIR || 'dist';
/** The small site, built for `https://example.org/x/`. */
export const SUB_PATH = '.cache/test/sub-path';

/** Files below a folder, as paths with `/`, in a fixed order. */
export function filesIn(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Paths of all pages of a build, as a reader writes them: `/topics/consultation/`. */
export function pagesIn(folder: string): string[] {
  return filesIn(folder, '.html').map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The HTML of a page. */
export function pageHtml(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Size of a text over the wire, in bytes. */
export function gzipped(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The stylesheets a page loads, as text. */
export function stylesOf(folder: string, html: string, base = '/'): string {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
  return links.map((href) => readFileSync(join(folder, href.slice(base.length)), 'utf8')).join('');
}

/** Serves a build as a static host does. @returns its address and how to stop it */
export async function serve(folder: string, base = '/'): Promise<{ url: string; stop: () => void }> {
  const server = createServer(siteHandler(folder, base));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

/** A path relative to a folder, with `/`. */
export function within(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
