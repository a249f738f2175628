import { FACETS, type Facet } from '../../search/facet-names.ts';
import type { Facets } from '../../search/facet-table.ts';
import type { Hit } from '../../search/find.ts';
import { countValues, type Selection } from '../../search/selection.ts';
import { element } from './dom.ts';

export const FACET_LABELS: Record<Facet, string> = {
  proposal: 'Text', family: 'Family', topic: 'Topic', obligation: 'Kind of obligation', strength: 'Strength of the verb', party: 'Party', year: 'Year',
};

/** Facets that stand open from the start: they are short, or what readers narrow by first. */
const OPEN_FACETS: readonly Facet[] = ['proposal', 'topic'];

interface Box {
  item: HTMLLIElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** Checkboxes for every value of every facet, with counts. They are made once and then kept up to date, so that the focus stays where it is. */
export class FacetPanel {
  readonly #boxes = new Map<Facet, Map<string, Box>>();
  readonly #facets: Facets;

  constructor(host: HTMLElement, facets: Facets, onToggle: (facet: Facet, value: string) => void) {
    this.#facets = facets;
    for (const facet of FACETS) {
      const boxes = new Map(facets.labels[facet].map(({ id, label }) => [id, box(facet, id, label)]));
      this.#boxes.set(facet, boxes);
      const list = element('ul', {}, ...[...boxes.values()].map(({ item }) => item));
      const legend = element('legend', { class: 'visually-hidden' }, FACET_LABELS[facet]);
      const open = OPEN_FACETS.includes(facet) ? '' : undefined;
      host.append(element('details', { 'data-facet': facet, open }, element('summary', {}, FACET_LABELS[facet]), element('fieldset', {}, legend, list)));
    }
    host.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) onToggle(target.name as Facet, target.value);
    });
  }

  /** Shows how many of the hits each value has; values that would lead to nothing are left out. */
  update(hits: readonly Hit[], selection: Selection): void {
    const counts = countValues(hits.map(({ row }) => this.#facets.valuesOf(row)), selection);
    for (const [facet, boxes] of this.#boxes) {
      for (const [value, { item, input, count }] of boxes) {
        const found = counts[facet].get(value) ?? 0;
        input.checked = selection[facet]?.includes(value) ?? false;
        count.textContent = String(found);
        item.hidden = !found && !input.checked;
      }
    }
  }
}

function box(facet: Facet, value: string, label: string): Box {
  const input = element('input', { type: 'checkbox', name: facet, value, autocomplete: 'off' });
  const count = element('span', { class: 'count' });
  return { item: element('li', {}, element('label', {}, input, element('span', {}, label), count)), input, count };
}
