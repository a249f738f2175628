import type { Catalogue } from '../../search/catalogue.ts';
import type { Entry } from '../../search/results.ts';
import { element } from './dom.ts';
import { resultItem } from './result.ts';

/** Results shown at first, so that the first are there soon; then up to a page of them, and a page at each further wish. */
const AT_FIRST = 3;
export const PAGE = 10;
/** Groups shown at once, and results of each. */
const PAGE_OF_GROUPS = 6;
const SHOWN_OF_GROUP = 3;

/** Draws results, a page at a time. */
export class ResultList {
  readonly #host: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #onProposal: (proposal: string) => void;
  #next: () => Promise<void> = () => Promise.resolve();

  /** @param onProposal called to see all results in one text */
  constructor(host: HTMLElement, more: HTMLButtonElement, onProposal: (proposal: string) => void) {
    this.#host = host;
    this.#more = more;
    this.#onProposal = onProposal;
    more.addEventListener('click', () => {
      const shown = this.links().length;
      void this.#next().then(() => this.links()[shown]?.focus());
    });
  }

  /** Links to the results shown, in order. */
  links(): HTMLAnchorElement[] {
    return [...this.#host.querySelectorAll<HTMLAnchorElement>('[data-search-result]')];
  }

  clear(): void {
    this.#host.replaceChildren();
    this.#more.hidden = true;
  }

  /**
   * Replaces what is shown, when what is to be shown is ready, so that the page does not jump while it loads. The focus stays on the result it was on.
   * @param atFirst how many results to begin with; `fill` adds the rest of a page
   */
  async show(entries: readonly Entry[], catalogue: Catalogue, grouped: boolean, isCurrent: () => boolean, atFirst = AT_FIRST): Promise<void> {
    const pages = grouped ? this.#groups(entries, catalogue) : this.#items(entries, catalogue, atFirst);
    const list = element(grouped ? 'div' : 'ol', { class: 'results' });
    const next = async () => {
      const { value, done } = await pages.next();
      if (!done) list.append(...value.nodes);
      return done || value.last;
    };
    let isAll = await next();
    // Where the same results are gathered anew, the reader may have asked for more of them.
    while (!isAll && atFirst >= PAGE && list.querySelectorAll('.result').length < this.links().length) isAll = await next();
    if (!isCurrent()) return;
    const focused = this.links().find((link) => link === document.activeElement)?.href;
    this.#host.replaceChildren(list);
    if (focused) this.links().find(({ href }) => href === focused)?.focus();
    this.#more.hidden = isAll;
    this.#next = async () => {
      this.#more.hidden = await next();
    };
  }

  /** Adds the rest of the first page of results. */
  async fill(): Promise<void> {
    if (!this.#more.hidden && this.links().length < PAGE) await this.#next();
  }

  async *#items(entries: readonly Entry[], catalogue: Catalogue, atFirst: number) {
    for (let at = 0; at < entries.length; ) {
      const end = at === 0 ? atFirst : Math.ceil((at + 1) / PAGE) * PAGE;
      const nodes: Node[] = await Promise.all(entries.slice(at, end).map((entry) => resultItem(entry, catalogue, 3)));
      yield { nodes, last: end >= entries.length };
      at = end;
    }
  }

  async *#groups(entries: readonly Entry[], catalogue: Catalogue) {
    const groups = new Map<number | undefined, Entry[]>();
    for (const entry of entries) groups.set(entry.hit.row.proposal, [...(groups.get(entry.hit.row.proposal) ?? []), entry]);
    const all = [...groups];
    for (let at = 0; at < all.length; at += PAGE_OF_GROUPS) {
      const nodes: Node[] = await Promise.all(all.slice(at, at + PAGE_OF_GROUPS).map(([proposal, own]) => this.#group(proposal, own, catalogue)));
      yield { nodes, last: at + PAGE_OF_GROUPS >= all.length };
    }
  }

  async #group(place: number | undefined, entries: readonly Entry[], catalogue: Catalogue): Promise<HTMLElement> {
    const proposal = place === undefined ? undefined : catalogue.proposals[place];
    const heading = element('h3', {}, proposal?.label ?? 'Other pages', ' ', element('span', { class: 'count' }, String(entries.length)));
    const shown = proposal ? entries.slice(0, SHOWN_OF_GROUP) : entries;
    const items = await Promise.all(shown.map((entry) => resultItem(entry, catalogue, 4)));
    const section = element('section', { class: 'result-group' }, heading, element('ol', { class: 'results' }, ...items));
    if (proposal && entries.length > shown.length) {
      const all = element('button', { type: 'button' }, `All ${entries.length} in the ${proposal.label}`);
      all.addEventListener('click', () => this.#onProposal(proposal.id));
      section.append(all);
    }
    return section;
  }
}
