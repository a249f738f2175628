import { FACETS } from '../../search/facet-names.ts';
import type { Facets } from '../../search/facet-table.ts';
import type { Selection } from '../../search/selection.ts';
import { toggled } from '../../search/state.ts';
import { element } from './dom.ts';
import { FACET_LABELS } from './facet-panel.ts';

/** What is chosen, each with a button that takes it out, and one that takes out all. */
export function chips(host: HTMLElement, selection: Selection, facets: Facets, onChange: (selection: Selection) => void): void {
  const chosen = FACETS.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value })));
  const items = chosen.map(({ facet, value }) => {
    const label = facets.labels[facet].find(({ id }) => id === value)?.label ?? value;
    const button = element('button', { type: 'button', 'aria-label': `Remove ${FACET_LABELS[facet]}: ${label}` }, label);
    button.addEventListener('click', () => onChange(toggled(selection, facet, value)));
    return element('li', {}, button);
  });
  if (items.length > 1) {
    const all = element('button', { type: 'button', class: 'all' }, 'Remove all');
    all.addEventListener('click', () => onChange({}));
    items.push(element('li', {}, all));
  }
  host.hidden = !items.length;
  host.replaceChildren(...items);
}
