/**
 * The controls of the matrix: which columns, which rows. The choice lives in the address (`?p=…&p=…&differ=1&hide-silent=1`), so that it can be shared.
 * Without JavaScript the whole table stands and the controls stay hidden.
 */
export {};

const table = document.querySelector<HTMLTableElement>('[data-matrix]');
const panel = document.querySelector<HTMLElement>('[data-matrix-controls]');

if (table && panel) start(table, panel);

function start(matrix: HTMLTableElement, controls: HTMLElement): void {
  const boxes = [...controls.querySelectorAll<HTMLInputElement>('input[name="p"]')];
  readAddress(controls, boxes);
  controls.hidden = false;
  const update = () => {
    const columns = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    const shown = apply(matrix, columns, isChecked(controls, 'differ'), isChecked(controls, 'hide-silent'));
    writeAddress(controls, boxes);
    const status = controls.querySelector('[data-matrix-status]');
    if (status) status.textContent = `${shown} of ${matrix.querySelectorAll('[data-row]').length} questions, ${columns.size} of ${boxes.length} columns`;
  };
  controls.addEventListener('change', update);
  controls.querySelector('[data-matrix-csv]')?.addEventListener('click', () => download(matrix));
  update();
}

function isChecked(controls: HTMLElement, name: string): boolean {
  return controls.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked ?? false;
}

function readAddress(controls: HTMLElement, boxes: HTMLInputElement[]): void {
  const query = new URLSearchParams(location.search);
  const chosen = query.getAll('p').filter((id) => boxes.some(({ value }) => value === id));
  const narrow = matchMedia('(max-width: 40rem)').matches && !chosen.length;
  // On a phone one text at a time, to begin with.
  boxes.forEach((box, at) => { box.checked = chosen.length ? chosen.includes(box.value) : !narrow || at === 0; });
  for (const name of ['differ', 'hide-silent']) {
    const box = controls.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (box) box.checked = query.get(name) === '1';
  }
}

function writeAddress(controls: HTMLElement, boxes: HTMLInputElement[]): void {
  const query = new URLSearchParams();
  if (boxes.some(({ checked }) => !checked)) for (const box of boxes) if (box.checked) query.append('p', box.value);
  for (const name of ['differ', 'hide-silent']) if (isChecked(controls, name)) query.set(name, '1');
  const search = query.size ? `?${query}` : '';
  history.replaceState(null, '', location.pathname + search + location.hash);
  const link = controls.querySelector<HTMLAnchorElement>('[data-matrix-link]');
  if (link) link.href = location.href;
}

/** Shows the chosen columns and rows. @returns how many rows are shown */
function apply(matrix: HTMLTableElement, columns: ReadonlySet<string>, onlyDiffering: boolean, hideSilent: boolean): number {
  for (const cell of matrix.querySelectorAll<HTMLElement>('[data-column]')) cell.hidden = !columns.has(cell.dataset.column!);
  for (const heading of matrix.querySelectorAll<HTMLTableCellElement>('.group th')) heading.colSpan = columns.size + 1;
  let shown = 0;
  for (const row of matrix.querySelectorAll<HTMLElement>('[data-row]')) {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-values]')].filter(({ hidden }) => !hidden);
    const answers = new Set(cells.map(({ dataset }) => dataset.values!.split(' ').sort().join(' ')));
    for (const cell of cells) cell.classList.toggle('is-silenced', hideSilent && cell.dataset.values === 'silent');
    const allSilent = cells.length > 0 && cells.every(({ dataset }) => dataset.values === 'silent');
    row.hidden = (onlyDiffering && answers.size < 2) || (hideSilent && allSilent);
    if (!row.hidden) shown++;
  }
  for (const body of matrix.tBodies) body.hidden = ![...body.querySelectorAll<HTMLElement>('[data-row]')].some(({ hidden }) => !hidden);
  return shown;
}

/** Saves what is shown as CSV. */
function download(matrix: HTMLTableElement): void {
  const rows = [...matrix.rows].filter((row) => !row.hidden && !row.classList.contains('group') && !row.closest('tbody[hidden]'));
  const csv = rows.map((row) => [...row.cells].filter(({ hidden }) => !hidden).map((cell) => quote(textOf(cell))).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${csv}\r\n`], { type: 'text/csv' }));
  link.download = 'positions.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

function textOf(cell: HTMLElement): string {
  const values = [...cell.querySelectorAll('.values > li')].map((item) => item.textContent?.trim() ?? '');
  return values.length ? values.join('; ') : (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function quote(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}
