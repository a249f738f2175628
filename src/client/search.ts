/** The search page: reads the search from the address, runs it, shows what was found, and writes every change back to the address. */
import type { Facets } from '../search/facet-table.ts';
import { isEmpty } from '../search/selection.ts';
import { gatherKin, narrow } from '../search/results.ts';
import { readState, toggled, writeState, type SearchState } from '../search/state.ts';
import { announce } from './announce.ts';
import { chips } from './search/chips.ts';
import { part } from './search/dom.ts';
import { Engine } from './search/engine.ts';
import { FacetPanel } from './search/facet-panel.ts';
import { enableArrowKeys } from './search/keyboard.ts';
import { summaryOf } from './search/messages.ts';
import { PAGE, ResultList } from './search/result-list.ts';

const TYPING_PAUSE_MS = 180;
const FACETS_AFTER_MS = 500;

const form = part<HTMLFormElement>('form');
const input = form.elements.namedItem('q') as HTMLInputElement;
const start = part('start');
const found = part('found');
const summary = part('summary');
const grouping = part<HTMLButtonElement>('grouping');
const copy = part<HTMLAnchorElement>('copy');
const failure = part('failure');
const nothing = part('nothing');
const clear = part('clear');

const engine = new Engine(form.dataset.index!, form.dataset.base!);
const results = new ResultList(part('results'), part<HTMLButtonElement>('more'), (proposal) => change({ selection: { ...state.selection, proposal: [proposal] }, grouped: false }));
let panel: FacetPanel | undefined;
let state = readState(location.search);
let run = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Shows one state of the page: the way in, results, nothing found, or a failed index. */
function show(what: 'start' | 'found' | 'nothing' | 'failure'): void {
  found.hidden = what !== 'found' && what !== 'nothing';
  found.dataset.empty = String(what === 'nothing');
  nothing.hidden = what !== 'nothing';
  clear.hidden = isEmpty(state.selection);
  failure.hidden = what !== 'failure';
  start.hidden = what === 'found';
  form.dataset.searchState = what;
}

/** Runs the search that stands in `state`. */
async function search(): Promise<void> {
  const own = ++run;
  const isCurrent = () => own === run;
  if (!state.query && isEmpty(state.selection)) {
    results.clear();
    show('start');
    return;
  }
  form.setAttribute('aria-busy', 'true');
  try {
    await answer(isCurrent);
  } catch {
    if (isCurrent()) {
      show('failure');
      announce('The search index could not be loaded.');
    }
  } finally {
    if (isCurrent()) form.removeAttribute('aria-busy');
  }
}

async function answer(isCurrent: () => boolean): Promise<void> {
  const { query, selection, grouped } = state;
  const finder = await engine.finder();
  const matches = query ? await finder.find(query) : finder.all();
  // Facets come after the first results, except where they decide which those are.
  const early = isEmpty(selection) && !panel ? undefined : await engine.facets();
  const { hits, relaxed, countable } = narrow(matches, selection, early);
  if (!hits.length && engine.isBroken()) throw new Error('A file of the index did not arrive.');
  await results.show(gatherKin(hits, early), finder.catalogue, grouped, isCurrent);
  if (!isCurrent()) return;
  const text = summaryOf({ query, relaxed, count: hits.length, complete: hits.filter(({ complete }) => complete).length, unknown: matches.unknown, filtered: !isEmpty(selection) });
  summary.textContent = text;
  show(hits.length ? 'found' : 'nothing');
  announce(text);
  copy.href = location.href;
  if (!grouped) await results.fill();
  if (!early) await settle();
  const facets = early ?? await engine.facets();
  if (!isCurrent()) return;
  panel ??= openPanel(facets);
  panel.update(countable, selection);
  chips(part('chips'), selection, facets, (next) => change({ selection: next }));
  const gathered = gatherKin(hits, facets);
  if (!early && gathered.length < hits.length) await results.show(gathered, finder.catalogue, grouped, isCurrent, PAGE);
}

/** Facets are not to compete with results on the wire: they come when those have been there for a moment. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FACETS_AFTER_MS));
}

/** Makes the checkboxes; where there is room beside the results they stand open. */
function openPanel(facets: Facets): FacetPanel {
  const host = part<HTMLDetailsElement>('facets');
  host.open = matchMedia('(width >= 60rem)').matches;
  return new FacetPanel(host, facets, (facet, value) => change({ selection: toggled(state.selection, facet, value) }));
}

/** Changes the search, with an entry in the history unless the reader is typing. */
function change(next: Partial<SearchState>, typing = false): void {
  const before = location.search.replace(/^\?/, '');
  state = { ...state, ...next };
  const after = writeState(state);
  const address = `${location.pathname}${after ? `?${after}` : ''}`;
  if (typing) history.replaceState(null, '', address);
  else if (after !== before) history.pushState(null, '', address);
  reflect();
  void search();
}

/** Puts the state into the controls. */
function reflect(): void {
  if (input.value.trim() !== state.query) input.value = state.query;
  grouping.setAttribute('aria-pressed', String(state.grouped));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  change({ query: input.value.trim() });
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => change({ query: input.value.trim() }, true), TYPING_PAUSE_MS);
});
input.addEventListener('focus', () => void engine.finder().catch(() => undefined), { once: true });
grouping.addEventListener('click', () => change({ grouped: !state.grouped }));
part('retry').addEventListener('click', () => void search());
clear.addEventListener('click', () => change({ selection: {} }));
addEventListener('popstate', () => {
  state = readState(location.search);
  reflect();
  void search();
});
enableArrowKeys(form, input, results);
reflect();
void search();
