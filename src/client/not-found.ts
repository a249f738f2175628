import { distance } from 'fastest-levenshtein';

const SUGGESTED = 5;

const box = document.querySelector<HTMLElement>('[data-nearest]');
if (box) void suggest(box);

/** Names the pages whose addresses are nearest to the one that was asked for, from the ledger of published ids. */
async function suggest(container: HTMLElement): Promise<void> {
  const ledger = container.dataset.ledger!;
  const base = ledger.slice(0, ledger.lastIndexOf('/') + 1);
  const asked = location.pathname.slice(base.length).toLowerCase().replace(/^proposals\//, '').replace(/(\/|\.html?)+$/, '');
  if (!asked) return;
  const response = await fetch(ledger);
  if (!response.ok) return;
  const entries = Object.entries((await response.json() as { permalinks: Record<string, { url: string }> }).permalinks);
  const nearest = entries
    .map(([id, { url }]) => ({ id, url, far: distance(asked, id.toLowerCase()) }))
    .filter(({ far, id }) => far <= Math.max(3, id.length / 2))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTED);
  const list = container.querySelector('ul')!;
  for (const { id, url } of nearest) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = id;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  container.hidden = nearest.length === 0;
}
