import { formatList, hoursOf } from '../../corpus/format.ts';
import { clockLabel, partyName } from '../../corpus/labels.ts';
import type { Clause, Corpus } from '../../corpus/model.ts';
import { bilateralProposals, comparedProposals } from '../../corpus/query.ts';
import { clauseLink, proposalLink, type ClauseLink, type LinkView } from '../common.ts';
import { actOf, ACTS, type Act } from './response.ts';

/** One step that a text, or a number of agreements, asks for in a time. */
export interface ClockStep {
  act: Act;
  /** Duration, or the id of what stands in its place. */
  clock: string;
  inWords: string;
  who: string[];
  clause: ClauseLink | undefined;
  /** Agreements that have the step; undefined for a single text. */
  agreements: number | undefined;
}

export interface ClockRow extends LinkView {
  steps: ClockStep[];
}

/** Where a time stands in the picture: before the scale, on it, or beyond it. */
const LANES = { immediate: 198, start: 250, end: 454, later: 486, swift: 520, unspecified: 612 } as const;
const LAST_HOUR = 72;
const TICKS = [24, 48, 72] as const;
const ROW = 34;
const TOP = 58;
const STEP = 20;

/** The response clock, laid out. */
export interface ClockPicture {
  rows: (ClockRow & { y: number; marks: { act: Act; x: number; label: string }[] })[];
  ticks: { x: number; hours: number }[];
  lanes: { x: number; label: string }[];
  acts: typeof ACTS;
  start: number;
  end: number;
  width: number;
  height: number;
  description: string;
  agreements: number;
}

/** Steps of every compared text with their times, and of the bilateral agreements as one row with counts. Computed from the coding of the clauses. */
export function clockRows(corpus: Corpus): ClockRow[] {
  const texts = comparedProposals(corpus).map((proposal): ClockRow => ({
    ...proposalLink(corpus, proposal),
    steps: inOrder(stepsIn(proposal.clauses).map((clause) => ({
      act: actOf(clause)!, clock: clause.clock!, inWords: timeInWords(corpus, clause.clock!), who: clause.from.map((id) => partyName(corpus, id)), clause: clauseLink(clause), agreements: undefined,
    }))),
  }));
  const family = bilateralProposals(corpus);
  return family.length ? [...texts, familyRow(corpus, family.flatMap(({ clauses }) => stepsIn(clauses)), family.length)] : texts;
}

function stepsIn(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => clause.clock && actOf(clause));
}

function familyRow(corpus: Corpus, clauses: readonly Clause[], total: number): ClockRow {
  const holders = new Map<string, { act: Act; clock: string; agreements: Set<string> }>();
  for (const clause of clauses) {
    const act = actOf(clause)!;
    const key = `${act} ${clause.clock}`;
    const known = holders.get(key) ?? { act, clock: clause.clock!, agreements: new Set<string>() };
    holders.set(key, known);
    known.agreements.add(clause.proposal.id);
  }
  const steps = [...holders.values()].map(({ act, clock, agreements }): ClockStep => ({
    act, clock, inWords: timeInWords(corpus, clock), who: [], clause: undefined, agreements: agreements.size,
  }));
  return { label: `Bilateral agreements (${total})`, url: '#bilateral', steps: inOrder(steps) };
}

/** `within 24 hours`, `swiftly`. */
function timeInWords(corpus: Corpus, clock: string): string {
  const label = clockLabel(corpus, clock);
  return hoursOf(clock) === undefined ? label.charAt(0).toLowerCase() + label.slice(1) : `within ${label}`;
}

/** Steps in the order of the lanes, then of what is done. */
function inOrder(steps: ClockStep[]): ClockStep[] {
  const actOrder = (act: Act) => ACTS.findIndex((rule) => rule.act === act);
  return steps.sort((a, b) => placeOf(a.clock) - placeOf(b.clock) || actOrder(a.act) - actOrder(b.act));
}

/** Where a time stands on the picture, in units of the drawing. */
export function placeOf(clock: string): number {
  const hours = hoursOf(clock);
  if (hours === undefined) return clock === 'immediate' ? LANES.immediate : clock === 'swift' ? LANES.swift : LANES.unspecified;
  return hours > LAST_HOUR ? LANES.later : LANES.start + (hours / LAST_HOUR) * (LANES.end - LANES.start);
}

/** The picture of who must do what by when. */
export function clockPicture(corpus: Corpus): ClockPicture {
  const rows = clockRows(corpus);
  return {
    rows: rows.map((row, at) => ({ ...row, y: TOP + at * ROW, marks: marksOf(row.steps) })),
    ticks: TICKS.map((hours) => ({ hours, x: placeOf(`PT${hours}H`) })),
    lanes: (['immediate', 'swift', 'unspecified'] as const).map((clock) => ({ x: LANES[clock], label: clockLabel(corpus, clock) })),
    acts: ACTS,
    start: LANES.start,
    end: LANES.end,
    width: 700,
    height: TOP + rows.length * ROW - ROW / 2 + 10,
    description: describe(rows),
    agreements: bilateralProposals(corpus).length,
  };
}

/** Marks side by side where several steps have the same time; the same step twice is one mark with a number. */
function marksOf(steps: readonly ClockStep[]): { act: Act; x: number; label: string }[] {
  const groups = new Map<string, { act: Act; place: number; count: number; counted: boolean }>();
  for (const { act, clock, agreements } of steps) {
    const place = placeOf(clock);
    const known = groups.get(`${place} ${act}`);
    groups.set(`${place} ${act}`, { act, place, count: (known?.count ?? 0) + (agreements ?? 1), counted: agreements !== undefined });
  }
  const taken = new Map<number, number>();
  return [...groups.values()].map(({ act, place, count, counted }) => {
    const x = place + (taken.get(place) ?? 0);
    const label = counted || count > 1 ? String(count) : '';
    taken.set(place, x - place + STEP + label.length * 8);
    return { act, x, label };
  });
}

/** The figures, for whoever cannot see the picture; the table has the rest. */
function describe(rows: readonly ClockRow[]): string {
  const timed = rows.flatMap(({ label, steps }) => {
    const inHours = steps.filter(({ clock }) => hoursOf(clock) !== undefined);
    return inHours.length ? [`${label}: ${formatList(inHours.map(({ act, inWords, agreements }) => `${actLabel(act)} ${inWords}${agreements === undefined ? '' : ` (${agreements})`}`))}.`] : [];
  });
  return [...timed, 'No other text names a figure.'].join(' ');
}

/** What is done, as a verb: `meet or consult`. */
export function actLabel(act: Act): string {
  return ACTS.find((rule) => rule.act === act)!.label;
}
