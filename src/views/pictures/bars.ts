import { percentLabel, wrapWords } from './text.ts';

/** One column of bars: a heading, and a value for each row. */
export interface BarColumn {
  heading: string;
  values: { count: number; share: number }[];
}

/** A table of bars, laid out. */
export interface BarGrid {
  width: number;
  height: number;
  headings: { x: number; lines: string[] }[];
  rows: { y: number; label: string }[];
  /** One line down every column, at which its bars begin. */
  axes: string;
  /** All bars as one path. */
  bars: string;
  values: { x: number; y: number; text: string }[];
}

interface Measures {
  /** Room for the labels of the rows. */
  label: number;
  /** Length of a bar at full scale. */
  bar: number;
  /** Room for the figure beside it. */
  value: number;
}

const ROW = 24;
const BAR = 12;
const LINE = 15;
const LETTERS_IN_A_LINE = 11;

/**
 * Lays out bars in rows and columns on one scale, so that any two of them can be compared.
 * @param scale the share at which a bar has its full length
 * @param withCounts write the number of clauses before the share
 */
export function barGrid(labels: readonly string[], columns: readonly BarColumn[], scale: number, measures: Measures, withCounts = false): BarGrid {
  const headings = columns.map(({ heading }, at) => ({ x: columnX(at, measures), lines: wrapWords(heading, LETTERS_IN_A_LINE) }));
  const top = Math.max(0, ...headings.map(({ lines }) => (lines[0] ? lines.length : 0))) * LINE + 8;
  const rows = labels.map((label, at) => ({ label, y: top + at * ROW + ROW / 2 }));
  const bottom = top + rows.length * ROW;
  const cells = columns.flatMap(({ values }, column) => values.map((value, row) => ({ ...value, x: columnX(column, measures), y: rows[row]!.y })));
  const filled = cells.filter(({ count }) => count > 0).map((cell) => ({ ...cell, length: round((cell.share / scale) * measures.bar) }));
  return {
    width: columnX(columns.length, measures),
    height: bottom + 4,
    headings,
    rows,
    axes: headings.map(({ x }) => `M${x} ${top}V${bottom}`).join(''),
    bars: filled.map(({ x, y, length }) => `M${x} ${y - BAR / 2}h${length}v${BAR}h-${length}z`).join(''),
    values: filled.map(({ x, y, length, count, share }) => ({ x: round(x + length + 5), y: y + 5, text: withCounts ? `${count} · ${percentLabel(share)}` : percentLabel(share) })),
  };
}

function columnX(at: number, { label, bar, value }: Measures): number {
  return label + at * (bar + value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
