import type { Catalogue } from '../../search/catalogue.ts';
import type { Entry } from '../../search/results.ts';
import { element } from './dom.ts';
import { resultItem } from './result.ts';

/** Results shown at once, and groups shown at once with the first of each. */
const PAGE = 10;
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

  /** Replaces what is shown when the first page is ready, so that the page does not jump while it loads. */
  async show(entries: readonly Entry[], catalogue: Catalogue, grouped: boolean, isCurrent: () => boolean): Promise<void> {
    const pages = grouped ? this.#groups(entries, catalogue) : this.#items(entries, catalogue);
    const list = element(grouped ? 'div' : 'ol', { class: 'results' });
    this.#next = async () => {
      const { value, done } = await pages.next();
      if (!done) list.append(...value.nodes);
      this.#more.hidden = done || value.last;
    };
    const { value, done } = await pages.next();
    if (!isCurrent()) return;
    if (!done) list.append(...value.nodes);
    this.#host.replaceChildren(list);
    this.#more.hidden = done || value.last;
  }

  async *#items(entries: readonly Entry[], catalogue: Catalogue) {
    for (let at = 0; at < entries.length; at += PAGE) {
      const nodes: Node[] = await Promise.all(entries.slice(at, at + PAGE).map((entry) => resultItem(entry, catalogue, 3)));
      yield { nodes, last: at + PAGE >= entries.length };
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
