import { announce } from './announce.ts';
import { readTray, writeTray } from './tray-store.ts';

const MOST = 6;

/** Offers "Add to comparison" on every clause of the page, and a small tray that shows what was gathered. */
export function enableTray(root: Document): void {
  const compareUrl = root.querySelector<HTMLElement>('[data-compare-url]')?.dataset.compareUrl;
  const clauses = root.querySelectorAll<HTMLElement>('section.clause[data-clause], article.clause-page[data-clause]');
  if (!compareUrl || root.querySelector('[data-compare-clauses]')) return;
  let refs = readTray();
  const tray = makeTray(root, compareUrl, () => set([]));
  const buttons = new Map<string, HTMLButtonElement>();
  const set = (next: string[]) => {
    refs = next;
    writeTray(refs);
    update();
  };
  const update = () => {
    tray.show(refs);
    for (const [ref, button] of buttons) {
      button.setAttribute('aria-pressed', String(refs.includes(ref)));
      button.disabled = !refs.includes(ref) && refs.length >= MOST;
    }
  };
  for (const clause of clauses) {
    const ref = clause.dataset.clause!;
    const button = root.createElement('button');
    button.type = 'button';
    button.className = 'add-to-tray';
    button.textContent = 'Add to comparison';
    const name = clause.querySelector('a.copy-link')?.getAttribute('aria-label')?.replace('Copy link to ', '');
    if (name) button.setAttribute('aria-label', `Add to comparison: ${name}`);
    button.addEventListener('click', () => {
      const added = !refs.includes(ref);
      set(added ? [...refs, ref] : refs.filter((other) => other !== ref));
      announce(added ? `Added; ${refs.length} gathered` : `Taken out; ${refs.length} gathered`);
    });
    buttons.set(ref, button);
    clause.querySelector('.tags, .tools')?.append(button);
  }
  update();
}

/** The bar that shows how many clauses were gathered and leads to them. */
function makeTray(root: Document, compareUrl: string, clear: () => void): { show: (refs: readonly string[]) => void } {
  const bar = root.createElement('aside');
  bar.className = 'tray';
  bar.setAttribute('aria-label', 'Comparison');
  const link = root.createElement('a');
  const button = root.createElement('button');
  button.type = 'button';
  button.textContent = 'Empty';
  button.setAttribute('aria-label', 'Empty the comparison');
  button.addEventListener('click', clear);
  bar.append(link, button);
  return {
    show(refs) {
      if (refs.length && !bar.isConnected) root.body.append(bar);
      bar.hidden = refs.length === 0;
      link.href = `${compareUrl}?c=${refs.join(',')}`;
      link.textContent = refs.length === 1 ? '1 clause gathered: add another to compare' : `Compare ${refs.length} clauses`;
    },
  };
}
