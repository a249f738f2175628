import type { Catalogue } from '../../search/catalogue.ts';
import { excerptOf } from '../../search/excerpt.ts';
import type { Hit } from '../../search/find.ts';
import type { IndexData } from '../../search/lookup.ts';
import type { Kind } from '../../search/record.ts';
import type { Entry } from '../../search/results.ts';
import { element } from './dom.ts';

const KIND_LABELS: Record<Exclude<Kind, 'clause'>, string> = { article: 'On the whole text', question: 'Question', term: 'Glossary', essay: 'Essay', guide: 'About this site' };

/** A result as an item of the list. */
export async function resultItem(entry: Entry, catalogue: Catalogue, level: 3 | 4): Promise<HTMLLIElement> {
  const { hit } = entry;
  const { url, meta, content, filters } = await hit.data();
  return element(
    'li',
    { class: 'result', 'data-kind': hit.row.kind },
    element('p', { class: 'locator' }, whereOf(hit, meta, catalogue)),
    element(`h${level}`, {}, element('a', { href: url, 'data-search-result': '' }, meta.title ?? url)),
    excerpt(content, hit.places),
    gist(meta, filters, catalogue),
    entry.kin.length ? kin(entry.kin, catalogue) : undefined,
  );
}

/** `Budapest Memorandum, para. 4` or what kind of page it is. */
function whereOf({ row }: Hit, meta: IndexData['meta'], { proposals }: Catalogue): string {
  if (row.kind !== 'clause') return KIND_LABELS[row.kind];
  return `${proposals[row.proposal!]!.label}, ${meta.locator}`;
}

function excerpt(content: string, places: readonly number[]): HTMLElement {
  const parts = excerptOf(content, places).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element('p', { class: 'excerpt' }, ...parts);
}

/** Who owes what to whom, how strongly, how soon; subject and evidence grade. */
function gist(meta: IndexData['meta'], filters: IndexData['filters'], { topics, strengths }: Catalogue): HTMLElement | undefined {
  const strength = strengths.find(({ id }) => id === filters.strength?.[0]);
  const topic = topics.find(({ id }) => id === filters.topic?.[0]);
  const facts = [
    meta.who,
    strength && element('span', { class: 'strength' }, element('span', { class: 'rungs', 'data-rung': strength.id, 'aria-hidden': 'true' }), ` ${strength.label}`),
    meta.clock,
    topic?.label,
    filters.grade?.[0] && `Grade ${filters.grade[0]}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  return facts.length ? element('p', { class: 'gist' }, ...facts.map((fact) => element('span', {}, fact))) : undefined;
}

/** Near-identical clauses of other agreements; their links are loaded when the reader opens the list. */
function kin(hits: readonly Hit[], catalogue: Catalogue): HTMLDetailsElement {
  const agreements = [...new Set(hits.map(({ row }) => catalogue.proposals[row.proposal!]!.short))];
  const details = element('details', { class: 'kin' }, element('summary', {}, `Nearly the same in ${agreements.length} more: ${agreements.join(', ')}`));
  details.addEventListener('toggle', () => {
    void Promise.all(hits.map(async (hit) => {
      const { url, meta } = await hit.data();
      return element('li', {}, element('a', { href: url }, `${whereOf(hit, meta, catalogue)}: ${meta.title}`));
    })).then((items) => details.append(element('ul', {}, ...items)));
  }, { once: true });
  return details;
}
