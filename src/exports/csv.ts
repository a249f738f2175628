import type { Cell, Table } from './tables.ts';

/**
 * A table as CSV: header, comma, CR LF, quotes where needed and doubled inside (RFC 4180). UTF-8 without a byte-order mark, which Frictionless readers take for
 * a part of the first name.
 */
export function csvOf<Row>({ columns, rows }: Table<Row>): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => cellText(value(row))))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  return cell === undefined ? '' : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
