import type { Position } from '../schema/position.ts';
import type { Dimension, Topic } from '../schema/vocabulary.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import type { Clause, Corpus, Proposal } from './model.ts';

export interface PositionPair {
  dimension: Dimension;
  a: Position;
  b: Position;
  agreement: Agreement;
}

/** Positions of two proposals side by side, dimension by dimension. */
export function pairPositions(corpus: Corpus, a: Proposal, b: Proposal): PositionPair[] {
  return corpus.vocabulary.dimensions.map((dimension) => {
    const pair = { a: a.positions[dimension.id]!, b: b.positions[dimension.id]! };
    return { dimension, ...pair, agreement: agreementOf(pair.a, pair.b) };
  });
}

/** Clauses of two proposals that do the same work, or stand alone. */
export interface ClauseRow {
  a: Clause[];
  b: Clause[];
  /** True where the two are named as counterparts. */
  counterparts: boolean;
}

/** Clauses of two proposals on one topic. */
export interface TopicRows {
  topic: Topic;
  rows: ClauseRow[];
}

/** Clauses of two proposals aligned by primary topic, counterparts first, then what only one of them has. */
export function alignClauses(corpus: Corpus, a: Proposal, b: Proposal): TopicRows[] {
  return corpus.vocabulary.topics
    .map((topic) => ({ topic, rows: rowsOn(a.clauses.filter((clause) => clause.topics[0] === topic.id), b.clauses, b.clauses.filter((clause) => clause.topics[0] === topic.id), a.clauses) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowsOn(inA: Clause[], allB: Clause[], inB: Clause[], allA: Clause[]): ClauseRow[] {
  const paired = new Set<Clause>();
  const rows: ClauseRow[] = [];
  for (const clause of inA) {
    const others = allB.filter((other) => clause.counterparts.includes(other.ref));
    if (!others.length) continue;
    rows.push({ a: [clause], b: others, counterparts: true });
    for (const other of [clause, ...others]) paired.add(other);
  }
  for (const clause of inB) {
    if (paired.has(clause)) continue;
    const others = allA.filter((other) => other.counterparts.includes(clause.ref) && other.topics[0] !== clause.topics[0]);
    if (others.length) continue; // shown under the topic of its counterpart
    const sameTopic = inA.filter((other) => !paired.has(other));
    if (!sameTopic.length) rows.push({ a: [], b: [clause], counterparts: false });
  }
  const restA = inA.filter((clause) => !paired.has(clause));
  if (restA.length) {
    const restB = inB.filter((clause) => !paired.has(clause) && !allA.some((other) => other.counterparts.includes(clause.ref)));
    rows.push({ a: restA, b: restB, counterparts: false });
  }
  return rows;
}

/** A comparison in figures. */
export interface PairSummary {
  dimensions: number;
  counts: Record<Agreement, number>;
  counterparts: number;
  onlyInA: Topic[];
  onlyInB: Topic[];
}

/** Counts what two proposals share and what only one of them has. */
export function summarisePair(corpus: Corpus, a: Proposal, b: Proposal): PairSummary {
  const counts: Record<Agreement, number> = { same: 0, overlap: 0, differ: 0, 'one-silent': 0, 'both-silent': 0, open: 0 };
  const positions = pairPositions(corpus, a, b);
  for (const { agreement } of positions) counts[agreement]++;
  const topicsOf = (proposal: Proposal) => new Set(proposal.clauses.flatMap(({ topics }) => topics));
  const [inA, inB] = [topicsOf(a), topicsOf(b)];
  return {
    dimensions: positions.length,
    counts,
    counterparts: a.clauses.filter((clause) => clause.counterparts.some((ref) => ref.startsWith(`${b.id}/`))).length,
    onlyInA: corpus.vocabulary.topics.filter(({ id }) => inA.has(id) && !inB.has(id)),
    onlyInB: corpus.vocabulary.topics.filter(({ id }) => inB.has(id) && !inA.has(id)),
  };
}
