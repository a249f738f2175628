import type { Catalogue } from '../../search/catalogue.ts';
import { decodeFacets, type Facets, type FacetTable } from '../../search/facet-table.ts';
import { Finder } from '../../search/find.ts';
import type { Index } from '../../search/lookup.ts';
import { RANKING } from '../../search/rank.ts';

interface Pagefind extends Index {
  options(options: object): Promise<void>;
}

/** The index as the page uses it: loaded when it is first needed, and again after a failure. */
export class Engine {
  readonly #folder: string;
  readonly #base: string;
  #finder: Promise<Finder> | undefined;
  #facets: Promise<Facets> | undefined;

  /**
   * @param folder address of the index
   * @param base address of the site, put before the addresses of results
   */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  finder(): Promise<Finder> {
    this.#finder ??= this.#open();
    this.#finder.catch(() => (this.#finder = undefined));
    return this.#finder;
  }

  facets(): Promise<Facets> {
    this.#facets ??= Promise.all([this.finder(), this.#read<FacetTable>('facets.json')]).then(([finder, table]) => decodeFacets(table, finder.catalogue));
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }

  /** True where a file of the index did not arrive: Pagefind then finds less and does not say so. */
  isBroken(): boolean {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return files.some(({ name, decodedBodySize, responseStatus }) => name.endsWith('.pf_index') && name.includes(this.#folder) && (decodedBodySize === 0 || responseStatus >= 400));
  }

  async #open(): Promise<Finder> {
    const [pagefind, catalogue] = await Promise.all([
      import(/* @vite-ignore */ `${this.#folder}pagefind.js`) as Promise<Pagefind>,
      this.#read<Catalogue>('catalogue.json'),
    ]);
    // In a worker Pagefind would load its code a second time and copy every list of results; lookups are short enough for the page itself.
    await pagefind.options({ basePath: this.#folder, baseUrl: this.#base, noWorker: true, ranking: { metaWeights: RANKING.fields } });
    return Finder.open(pagefind, catalogue);
  }

  async #read<T>(file: string): Promise<T> {
    const response = await fetch(this.#folder + file, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${file} could not be loaded (${response.status}).`);
    return (await response.json()) as T;
  }
}
