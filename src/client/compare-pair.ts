/**
 * Any two texts side by side: `?a=<proposal>&b=<proposal>`. The positions are taken from the pages of the two texts.
 */
import { AGREEMENT_LABELS, agreementOf, type Agreement } from '../corpus/agreement.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare-pair]');
if (form) void start(form);

async function start(controls: HTMLFormElement): Promise<void> {
  controls.hidden = false;
  const query = new URLSearchParams(location.search);
  const selects = [...controls.querySelectorAll('select')];
  for (const select of selects) select.value = query.get(select.name) ?? '';
  const [a, b] = selects.map((select) => select.value);
  const unknown = ['a', 'b'].map((name) => query.get(name)).filter((id, at) => id && id !== [a, b][at]);
  if (unknown.length) say(`There is no text named “${unknown.join('”, “')}”. Choose from the lists.`);
  if (!a || !b) return;
  if (a === b) {
    say('Choose two different texts.');
    return;
  }
  const pages = await Promise.all([a, b].map((id) => load(`${controls.dataset.base}${id}/`)));
  if (!pages[0] || !pages[1]) {
    say('One of the two pages could not be loaded. The texts themselves are under Proposals.');
    return;
  }
  document.querySelector('[data-pair-result]')!.replaceChildren(table(pages[0], pages[1]));
}

function say(text: string): void {
  document.querySelector('[data-pair-status]')!.textContent = text;
}

async function load(url: string): Promise<Document | undefined> {
  const response = await fetch(url);
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
}

function table(a: Document, b: Document): HTMLTableElement {
  const result = document.createElement('table');
  result.className = 'pair';
  const names = [a, b].map((page) => page.querySelector('h1')?.textContent ?? '');
  const head = result.createTHead().insertRow();
  for (const text of ['Question', ...names]) head.append(cell('th', text, 'col'));
  const rows = [a, b].map((page) => new Map([...page.querySelectorAll<HTMLTableRowElement>('.positions tbody tr:not(.group)')].map((row) => [row.cells[0]!.textContent, row])));
  const body = result.createTBody();
  const counts = new Map<Agreement, number>();
  for (const [question, row] of rows[0]!) {
    const other = rows[1]!.get(question);
    const line = body.insertRow();
    const label = cell('th', '', 'row');
    label.append(...copies(row.cells[0]!));
    const agreement = agreementOf(position(row), position(other));
    counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
    const verdict = document.createElement('span');
    verdict.className = 'agreement';
    verdict.dataset.agreement = agreement;
    verdict.textContent = AGREEMENT_LABELS[agreement];
    label.append(' ', verdict);
    line.append(label);
    for (const side of [row, other]) line.insertCell().append(...(side ? copies(side.cells[1]!) : []));
  }
  const caption = result.createCaption();
  const differing = (counts.get('differ') ?? 0) + (counts.get('overlap') ?? 0);
  caption.textContent = `${names.join(' and ')}: ${differing} of ${rows[0]!.size} positions differ, on ${counts.get('one-silent') ?? 0} one is silent`;
  return result;
}

/** The values of a position by their labels; the mark of the list says where a text is silent or could not be determined. */
function position(row: HTMLTableRowElement | undefined): { values: string[] } {
  const list = row?.querySelector<HTMLElement>('.values');
  const kind = list?.dataset.kind;
  if (kind === 'silent' || kind === 'inconclusive') return { values: [kind] };
  return { values: [...(list?.children ?? [])].map((item) => item.textContent?.trim() ?? '') };
}

function copies(from: Element): Node[] {
  return [...from.childNodes].map((node) => document.importNode(node, true));
}

function cell(name: 'th', text: string, scope: string): HTMLTableCellElement {
  const element = document.createElement(name);
  element.scope = scope;
  element.textContent = text;
  return element;
}
