/**
 * Any set of clauses side by side: `?c=<proposal>/<clause>,…`. Each clause is taken from its own page, so that what stands here is what stands there.
 */
import { announce } from './announce.ts';
import { readTray, writeTray } from './tray-store.ts';

const MOST = 6;
const REFERENCE = /^[a-z0-9-]+\/[a-z0-9-]+$/;

const root = document.querySelector<HTMLElement>('[data-compare-clauses]');
if (root) void start(root);

interface Found {
  ref: string;
  page: Document | undefined;
  /** The name that was asked for, where it has moved on. */
  asked?: string;
  /** What stands at its address, where the entry was withdrawn. */
  withdrawn?: string;
}

async function start(container: HTMLElement): Promise<void> {
  container.hidden = false;
  const asked = new URLSearchParams(location.search).get('c')?.split(',').filter(Boolean) ?? readTray();
  const refs = [...new Set(asked)].filter((ref) => REFERENCE.test(ref)).slice(0, MOST);
  const found = await Promise.all(refs.map((ref) => load(container.dataset.base!, ref)));
  const problems = [
    ...asked.filter((ref) => !REFERENCE.test(ref)).map((ref) => `“${ref}” is not the name of a clause.`),
    ...found.filter(({ page }) => !page).map(({ ref, withdrawn }) => (withdrawn ? `This entry was withdrawn. ${withdrawn}` : `There is no clause “${ref}”. It may have been mistyped; the search finds the nearest.`)),
    ...found.flatMap(({ ref, page, asked: former }) => (page && former ? [`“${former}” has moved: it is now “${ref}”.`] : [])),
    ...(asked.length > MOST ? [`Only the first ${MOST} are shown.`] : []),
  ];
  list(container.querySelector('[data-problems]')!, problems);
  show(container, found.filter(({ page }) => page));
}

/** Fetches the page of a clause; follows the redirect of a renamed one. */
async function load(base: string, ref: string): Promise<Found> {
  const response = await fetch(`${base}${ref}/`);
  if (!response.ok) return { ref, page: undefined };
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const moved = page.querySelector<HTMLLinkElement>('meta[http-equiv="refresh"]') && page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const successor = moved ? /proposals\/([^/]+\/[^/]+)\/$/.exec(moved)?.[1] : undefined;
  if (successor && successor !== ref) return { ...await load(base, successor), asked: ref };
  if (page.querySelector('.clause-page')) return { ref, page };
  return { ref, page: undefined, withdrawn: page.querySelector('h1 + p')?.textContent ?? '' };
}

function show(container: HTMLElement, clauses: Found[]): void {
  const columns = container.querySelector('[data-columns]')!;
  columns.replaceChildren(...clauses.map((clause, at) => column(clause, at, clauses.length, (order, by) => {
    const moved = [...clauses];
    const [taken] = moved.splice(at, 1);
    if (order !== undefined) moved.splice(order, 0, taken!);
    show(container, moved);
    focusAfter(container, order, by);
  })));
  const refs = clauses.map(({ ref }) => ref);
  writeTray(refs);
  history.replaceState(null, '', refs.length ? `?c=${refs.join(',')}` : location.pathname);
  container.querySelector<HTMLElement>('[data-empty]')!.hidden = clauses.length > 0;
  container.querySelector('[data-status]')!.textContent = clauses.length ? `${clauses.length} of at most ${MOST} clauses. The address of this page names them and can be shared.` : '';
  const citations = clauses.map(({ page }) => page!.querySelector('#cite-plain')?.textContent ?? '').filter(Boolean);
  const section = container.querySelector<HTMLElement>('[data-citations]')!;
  section.hidden = citations.length === 0;
  list(section.querySelector('ul')!, citations);
}

/** Texts as items of a list; an empty list is hidden. */
function list(element: HTMLElement, texts: readonly string[]): void {
  element.replaceChildren(...texts.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
  element.hidden = texts.length === 0;
}

type Move = 'earlier' | 'later' | 'remove';

/** One clause with its controls. `place` moves it to another position, or takes it out, and says by which control. */
function column({ ref, page }: Found, at: number, total: number, place: (order: number | undefined, by: Move) => void): HTMLElement {
  const article = document.createElement('article');
  article.dataset.clause = ref;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = page!.querySelector<HTMLAnchorElement>('a.copy-link')?.getAttribute('href') ?? '';
  link.textContent = page!.querySelector('h1')!.textContent;
  heading.append(link);
  const locator = document.importNode(page!.querySelector('header .locator')!, true);
  const name = locator.textContent ?? '';
  const text = document.importNode(page!.querySelector('#restatement')!, true);
  text.removeAttribute('id');
  const coding = document.importNode(page!.querySelector('.coding')!, true);
  const note = page!.querySelector('.clause-page > .note');
  const controls = document.createElement('p');
  controls.className = 'tools';
  controls.append(
    control('earlier', '← Earlier', `Move ${name} earlier`, at === 0, () => { place(at - 1, 'earlier'); announce(`${name} is now number ${at} of ${total}`); }),
    control('later', 'Later →', `Move ${name} later`, at === total - 1, () => { place(at + 1, 'later'); announce(`${name} is now number ${at + 2} of ${total}`); }),
    control('remove', 'Remove', `Remove ${name}`, false, () => { place(undefined, 'remove'); announce(`${name} removed`); }),
  );
  article.append(locator, heading, text, coding, ...(note ? [document.importNode(note, true)] : []), controls);
  return article;
}

function control(move: Move, label: string, description: string, disabled: boolean, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.move = move;
  button.textContent = label;
  button.setAttribute('aria-label', description);
  button.disabled = disabled;
  button.addEventListener('click', action);
  return button;
}

/** Keeps the keyboard where the moved clause went, on the control that moved it while it can be used again. */
function focusAfter(container: HTMLElement, order: number | undefined, by: Move): void {
  const columns = container.querySelectorAll('[data-columns] > article');
  const column = columns[Math.min(order ?? 0, columns.length - 1)];
  const same = by === 'remove' ? undefined : column?.querySelector<HTMLElement>(`[data-move="${by}"]:not([disabled])`);
  (same ?? column?.querySelector<HTMLElement>('button:not([disabled])'))?.focus();
}
