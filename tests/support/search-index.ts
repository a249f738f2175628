import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { decodeFacets, type Facets, type FacetTable } from '../../src/search/facet-table.ts';
import { Finder } from '../../src/search/find.ts';
import type { Index } from '../../src/search/lookup.ts';
import { RANKING } from '../../src/search/rank.ts';

/** Pagefind as it can be loaded in Node. */
export interface Pagefind extends Index {
  options(options: object): Promise<void>;
  destroy(): Promise<void>;
}

/** An index served on this machine and opened in Node, as the search page opens it in a browser. */
export interface OpenIndex {
  finder: Finder;
  /** A finder that has looked nothing up yet, on the same index. */
  fresh: () => Promise<Finder>;
  facets: Facets;
  /** Bytes served so far, by kind of file. */
  served: Map<string, number>;
  close: () => Promise<void>;
}

/**
 * Serves the files of an index and loads Pagefind from it, with the worker off.
 * @param folder `pagefind/` of a build
 * @param options options beside the address
 */
export async function loadPagefind(folder: string, options: object = {}): Promise<{ pagefind: Pagefind; served: Map<string, number>; close: () => Promise<void> }> {
  const served = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.replace(/^\/pagefind\//, '');
    const content = readFileSync(join(folder, path));
    const kind = path.includes('/') ? path.split('/')[0]! : path.replace(/.*(?=\.pf_meta$)/, '');
    served.set(kind, (served.get(kind) ?? 0) + content.length);
    // A connection kept open may be closed here in the moment in which it is used again.
    response.setHeader('connection', 'close');
    response.end(content);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `http://127.0.0.1:${port}/pagefind/`, baseUrl: '/', noWorker: true, ...options });
  return {
    pagefind,
    served,
    close: async () => {
      await pagefind.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens an index the way the search page does. */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const { pagefind, served, close } = await loadPagefind(folder, { ranking: { metaWeights: RANKING.fields } });
  const catalogue = readJson<Catalogue>(folder, 'catalogue.json');
  const fresh = () => Finder.open(pagefind, catalogue);
  return { finder: await fresh(), fresh, facets: decodeFacets(readJson<FacetTable>(folder, 'facets.json'), catalogue), served, close };
}

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

/** What stands in the results first: `proposal/clause`, or the path of another page. */
export async function firstAddresses(hits: readonly { data(): Promise<{ url: string }> }[], count: number): Promise<string[]> {
  const addresses = await Promise.all(hits.slice(0, count).map(async (hit) => (await hit.data()).url));
  return addresses.map((url) => url.replace(/^\/proposals\/(.+)\/$/, '$1'));
}
