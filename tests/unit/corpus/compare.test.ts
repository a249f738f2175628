import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../src/corpus/agreement.ts';
import { alignClauses, pairPositions, summarisePair } from '../../../src/corpus/compare.ts';
import { examine, type Corpus } from '../../../src/corpus/index.ts';
import { proposalById } from '../../../src/corpus/query.ts';
import { withContent, type Edit } from '../../support/content.ts';

const OLD = 'proposals/old-memorandum/index.mdx';
const NEW_CLAUSES = 'proposals/new-compact/clauses.yaml';

function corpusWith(...edits: Edit[]): Corpus {
  return withContent(edits, (folder) => {
    const { corpus, problems } = examine(folder);
    expect(problems).toEqual([]);
    return corpus;
  });
}

const pairOf = (corpus: Corpus) => [corpus, proposalById(corpus, 'old-memorandum'), proposalById(corpus, 'new-compact')] as const;

describe('two positions', () => {
  const compare = (a: string[], b: string[]) => agreementOf({ values: a }, { values: b });

  test.each([
    [['required'], ['required'], 'same'],
    [['swift', 'PT24H'], ['PT24H', 'swift'], 'same'],
    [['swift', 'PT24H'], ['PT24H'], 'overlap'],
    [['swift'], ['PT24H'], 'differ'],
    [['silent'], ['PT24H'], 'one-silent'],
    [['silent'], ['silent'], 'both-silent'],
    [['inconclusive'], ['PT24H'], 'open'],
    [['silent'], ['inconclusive'], 'one-silent'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });
});

describe('two proposals', () => {
  test('positions stand side by side, question by question', () => {
    expect(pairPositions(...pairOf(corpusWith())).map(({ dimension, agreement }) => [dimension.id, agreement])).toEqual([
      ['clock', 'differ'], ['guarantors', 'differ'], ['intelligence', 'one-silent'],
    ]);
  });

  test('clauses are aligned by topic, counterparts first, then what only one of them has', () => {
    const rows = alignClauses(...pairOf(corpusWith())).map(({ topic, rows: list }) => [topic.id, list.map(({ a, b, counterparts }) => [a.map(({ id }) => id), b.map(({ id }) => id), counterparts])]);
    expect(rows).toEqual([
      ['consultation', [[['para-2'], ['pledge-1'], true]]],
      ['non-aggression', [[['para-1'], [], false]]],
    ]);
  });

  test('without the counterpart the same clauses stand on the topic, unpaired', () => {
    const corpus = corpusWith({ file: NEW_CLAUSES, from: '    counterparts: [old-memorandum/para-2]\n', to: '' });
    const consultation = alignClauses(...pairOf(corpus)).find(({ topic }) => topic.id === 'consultation')!;
    expect(consultation.rows.map(({ a, b, counterparts }) => [a.length, b.length, counterparts])).toEqual([[1, 1, false]]);
  });

  test('a counterpart on another topic is shown once, under the topic of the first', () => {
    const corpus = corpusWith({ file: NEW_CLAUSES, from: 'topics: [consultation, non-aggression]', to: 'topics: [non-aggression]' });
    const shown = alignClauses(...pairOf(corpus)).flatMap(({ rows }) => rows.flatMap(({ b }) => b.map(({ id }) => id)));
    expect(shown).toEqual(['pledge-1']);
  });

  test('every clause of both is shown exactly once', () => {
    const [corpus, a, b] = pairOf(corpusWith());
    const rows = alignClauses(corpus, a, b).flatMap((topic) => topic.rows);
    expect(rows.flatMap((row) => row.a).map(({ id }) => id).sort()).toEqual(a.clauses.map(({ id }) => id).sort());
    expect(rows.flatMap((row) => row.b).map(({ id }) => id).sort()).toEqual(b.clauses.map(({ id }) => id).sort());
  });

  test('the summary counts agreements, counterparts and topics of one alone', () => {
    const summary = summarisePair(...pairOf(corpusWith()));
    expect(summary).toMatchObject({ dimensions: 3, counts: { differ: 2, 'one-silent': 1, same: 0, overlap: 0, 'both-silent': 0, open: 0 }, counterparts: 1, onlyInA: [], onlyInB: [] });
  });

  test('the figures follow the content', () => {
    const corpus = corpusWith(
      { file: OLD, from: 'intelligence: { values: [silent], summary: The text does not mention intelligence. }', to: 'intelligence: { values: [regular], summary: It shares., clauses: [old-memorandum/para-2] }' },
      { file: NEW_CLAUSES, from: 'topics: [consultation, non-aggression]', to: 'topics: [consultation]' },
    );
    const summary = summarisePair(...pairOf(corpus));
    expect(summary.counts).toMatchObject({ same: 1, differ: 2, 'one-silent': 0 });
    expect(summary.onlyInA.map(({ id }) => id)).toEqual(['non-aggression']);
    expect(summary.onlyInB).toEqual([]);
  });
});
