import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The headers of `public/_headers`, as a static host sends them: path pattern, then indented `Name: value` lines. */
export function parseHeaders(text: string): { pattern: RegExp; headers: [string, string][] }[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      if (name && value) rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/**
 * A handler that serves a built site as a static host does: trailing slashes, `404.html`, and the headers of `_headers`.
 * @param folder the built site
 * @param base sub-path under which it is served, with slashes at both ends
 */
export function siteHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const headerFile = join(folder, '_headers');
  const rules = existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = join(folder, '404.html');
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) response.writeHead(302, { location: base }).end();
      else response.writeHead(404).end('Not found');
      return;
    }
    const path = `/${url.slice(base.length)}`;
    for (const { pattern, headers } of rules) {
      if (pattern.test(path.split('?')[0]!)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    request.url = path;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  };
}
