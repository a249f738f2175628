import { formatCount, formatDate } from '../corpus/format.ts';
import { AGREEMENT_LABELS, agreementOf, type Agreement } from '../corpus/agreement.ts';
import { alignClauses, summarisePair } from '../corpus/compare.ts';
import { termLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { comparedProposals, dimensionsByGroup, proposalById } from '../corpus/query.ts';
import { href, pairPath } from '../corpus/urls.ts';
import { clauseView, type ClauseView } from './clause.ts';
import { proposalLink, topicLink, type LinkView, type ProposalLink } from './common.ts';
import { positionView, type PositionView } from './position.ts';

/** Two proposals side by side. */
export interface PairView {
  title: string;
  description: string;
  path: string;
  canonical: string;
  swapped: string;
  a: ProposalLink;
  b: ProposalLink;
  summary: string[];
  identity: { term: string; a: string; b: string }[];
  positions: { group: string; rows: { question: LinkView; a: PositionView; b: PositionView; agreement: Agreement; inWords: string }[] }[];
  topics: { topic: LinkView; id: string; rows: { a: ClauseView[]; b: ClauseView[]; counterparts: boolean }[] }[];
  onlyA: LinkView[];
  onlyB: LinkView[];
}

/** Ordered pairs of proposals that have a page of their own: all but the bilateral family, in both orders. */
export function comparedPairs(corpus: Corpus): [string, string][] {
  const ids = comparedProposals(corpus).map(({ id }) => id);
  return ids.flatMap((a) => ids.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

export function pairView(corpus: Corpus, idA: string, idB: string): PairView {
  const a = proposalById(corpus, idA);
  const b = proposalById(corpus, idB);
  const summary = summarisePair(corpus, a, b);
  const topics = (list: { id: string }[]) => list.map(({ id }) => topicLink(corpus, id));
  return {
    title: `${a.shortTitle} and ${b.shortTitle} compared`,
    description: `${a.shortTitle} and ${b.shortTitle} side by side: ${summary.counts.differ + summary.counts.overlap} of ${summary.dimensions} positions differ, with the clauses aligned by topic.`,
    path: pairPath(idA, idB),
    canonical: idA < idB ? pairPath(idA, idB) : pairPath(idB, idA),
    swapped: href(pairPath(idB, idA)),
    a: proposalLink(corpus, a),
    b: proposalLink(corpus, b),
    summary: summaryInWords(a, b, summary),
    identity: identityOf(corpus, a, b),
    positions: dimensionsByGroup(corpus).map(({ group, dimensions }) => ({
      group,
      rows: dimensions.map((dimension) => {
        const views = { a: positionView(corpus, dimension, a.positions[dimension.id]!), b: positionView(corpus, dimension, b.positions[dimension.id]!) };
        const agreement = agreementOf(a.positions[dimension.id]!, b.positions[dimension.id]!);
        return { question: { label: dimension.question, url: views.a.question.url }, ...views, agreement, inWords: AGREEMENT_LABELS[agreement] };
      }),
    })),
    topics: alignClauses(corpus, a, b).map(({ topic, rows }) => ({
      topic: topicLink(corpus, topic.id),
      id: topic.id,
      rows: rows.map((row) => ({ ...row, a: row.a.map((clause) => clauseView(corpus, clause)), b: row.b.map((clause) => clauseView(corpus, clause)) })),
    })),
    onlyA: topics(summary.onlyInA),
    onlyB: topics(summary.onlyInB),
  };
}

function summaryInWords(a: Proposal, b: Proposal, { counts, dimensions, counterparts, onlyInA, onlyInB }: ReturnType<typeof summarisePair>): string[] {
  return [
    `${counts.differ} of ${dimensions} positions differ, ${counts.overlap} agree in part, ${counts.same} are the same.`,
    `On ${counts['one-silent']} one of the two is silent, on ${counts['both-silent']} both are; ${counts.open} cannot be compared.`,
    `${formatCount(counterparts, 'clause')} of the ${a.shortTitle} ${counterparts === 1 ? 'has' : 'have'} a counterpart in the ${b.shortTitle}.`,
    `${formatCount(onlyInA.length, 'topic')} only in the ${a.shortTitle}, ${onlyInB.length} only in the ${b.shortTitle}.`,
  ];
}

function identityOf(corpus: Corpus, a: Proposal, b: Proposal): PairView['identity'] {
  const row = (term: string, value: (proposal: Proposal) => string) => ({ term, a: value(a), b: value(b) });
  return [
    row('Form', ({ form }) => termLabel(corpus, 'forms', form)),
    row('Date', ({ date }) => formatDate(date)),
    row('Place', ({ place }) => place ?? '–'),
    row('Status', ({ status }) => `${termLabel(corpus, 'statuses', status.value)} (${formatDate(status.asOf)})`),
    row('Parties named', ({ parties }) => String(parties.length)),
    row('Clauses', ({ clauses }) => String(clauses.length)),
    row('Grades', ({ clauses }) => (['A', 'B', 'C'] as const).map((grade) => `${clauses.filter(({ evidence }) => evidence.grade === grade).length} ${grade}`).join(', ')),
  ];
}
