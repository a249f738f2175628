/** Sorting and filtering of the register. Without JavaScript the table stands sorted by date. */
export {};

const table = document.querySelector<HTMLTableElement>('[data-register]');
const controls = document.querySelector<HTMLElement>('[data-register-controls]');

if (table && controls) start(table, controls);

function start(register: HTMLTableElement, panel: HTMLElement): void {
  const body = register.tBodies[0]!;
  const input = panel.querySelector<HTMLInputElement>('[data-register-filter]')!;
  const status = panel.querySelector('[data-register-status]')!;
  panel.hidden = false;
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of body.rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    status.textContent = words.length ? `${shown} of ${body.rows.length}` : '';
  });
  for (const heading of register.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) makeSortable(heading, register);
}

function makeSortable(heading: HTMLTableCellElement, register: HTMLTableElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const descending = heading.ariaSort === 'ascending';
    for (const other of register.querySelectorAll('th[data-sort]')) other.removeAttribute('aria-sort');
    heading.ariaSort = descending ? 'descending' : 'ascending';
    sort(register, heading.cellIndex, heading.dataset.sort === 'number', descending);
  });
}

function sort(register: HTMLTableElement, column: number, numeric: boolean, descending: boolean): void {
  const body = register.tBodies[0]!;
  const valueOf = (row: HTMLTableRowElement) => row.cells[column]!.dataset.value ?? '';
  const order = (a: HTMLTableRowElement, b: HTMLTableRowElement) => (numeric ? Number(valueOf(a)) - Number(valueOf(b)) : valueOf(a).localeCompare(valueOf(b), 'en'));
  body.append(...[...body.rows].sort((a, b) => (descending ? order(b, a) : order(a, b))));
}
