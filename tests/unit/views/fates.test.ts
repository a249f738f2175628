import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/corpus/index.ts';
import { fatesView } from '../../../src/views/fates.ts';
import { reportAfter, withContent, type Edit } from '../../support/content.ts';

const TABLE = `article: reading
of: old-memorandum
elements:
  - id: consultation
    label: Consultation
    clauses: [old-memorandum/para-2]
    then:
      - in: bilateral
        verdict: kept
        text: They consult within a day.
        clauses: [new-compact/pledge-1]
        counts:
          - { question: clock, values: [PT24H], label: name 24 hours }
  - id: force
    label: No force
    clauses: [old-memorandum/para-1]
    then:
      - { in: bilateral, verdict: dropped, text: Force is not mentioned. }
`;
const asAgreement: Edit = { file: 'proposals/new-compact/index.mdx', from: 'family: core', to: 'family: bilateral' };
const table = (from = '', to = ''): Edit => ({ file: 'fates.yaml', to: TABLE.replace(from, to) });
const single = (from = '', to = ''): Edit => ({ file: 'fates.yaml', to: TABLE.replaceAll('in: bilateral', 'in: new-compact').replace(/ {8}counts:\n.*\n/, '').replace(from, to) });

describe('the table of fates', () => {
  test('stands on the page of its essay only, with verdicts counted and agreements measured', () => {
    const corpus = withContent([asAgreement, table()], (folder) => examine(folder).corpus);
    const view = fatesView(corpus, 'reading')!;
    expect(view.tally).toEqual([{ label: 'Bilateral agreements (1)', verdicts: [{ verdict: 'kept', count: 1 }, { verdict: 'dropped', count: 1 }] }]);
    expect(view.rows[0]!.cells[0]!.counts).toMatchObject([{ count: 1, total: 1, label: 'name 24 hours' }]);
    expect(view.rows[0]!.cells[0]!.clauses.map(({ code }) => code)).toEqual(['NC pledge (1)']);
    expect(fatesView(corpus, 'about')).toBeUndefined();
  });

  test('its figures follow the positions', () => {
    const slower: Edit[] = [
      { file: 'proposals/new-compact/index.mdx', from: 'values: [PT24H]', to: 'values: [PT48H]' },
    ];
    const corpus = withContent([asAgreement, table(), ...slower], (folder) => examine(folder).corpus);
    expect(fatesView(corpus, 'reading')!.rows[0]!.cells[0]!.counts[0]!.count).toBe(0);
  });

  test('may be absent', () => {
    expect(fatesView(withContent([], (folder) => examine(folder).corpus), 'reading')).toBeUndefined();
  });
});

describe('what an author is told of it', () => {
  test('nothing, when it is sound', () => {
    expect(reportAfter(asAgreement, table())).toBe('');
    expect(reportAfter(single())).toBe('');
  });

  test.each([
    ['an unknown clause', table('new-compact/pledge-1', 'new-compact/pledge-2'), 'clause "new-compact/pledge-2" is unknown.'],
    ['a clause of another text', table('clauses: [new-compact/pledge-1]', 'clauses: [old-memorandum/para-1]'), 'clause "old-memorandum/para-1" is not one of "bilateral".'],
    ['an element that is not of the earlier text', table('clauses: [old-memorandum/para-1]', 'clauses: [new-compact/pledge-1]'), 'clause "new-compact/pledge-1" is not one of "old-memorandum".'],
    ['kept on nothing', table('        clauses: [new-compact/pledge-1]\n', ''), '"kept" rests on no clause.'],
    ['an unknown essay', table('article: reading', 'article: writing'), 'article "writing" is unknown.'],
    ['a value that the question does not have', table('[PT24H]', '[quickly]'), '"quickly" is not a value of this dimension.'],
    ['a verdict of another kind', table('verdict: kept', 'verdict: strengthened'), 'is not a verdict: kept, weakened, dropped or not-seen'],
    ['columns that differ', table('{ in: bilateral, verdict: dropped', '{ in: new-compact, verdict: dropped'), '"force" has fates in: new-compact.'],
    ['an id that stands twice', table('id: force', 'id: consultation'), 'id "consultation" stands twice.'],
  ])('%s', (_, edit, message) => {
    expect(reportAfter(asAgreement, edit)).toContain(message);
  });

  test('a verdict beyond the reading', () => {
    const half: Edit = { file: 'proposals/new-compact/index.mdx', from: 'read: full', to: 'read: part' };
    expect(reportAfter(half, single())).toContain('"dropped" needs a text that was read in full.');
    expect(reportAfter(single('verdict: dropped', 'verdict: not-seen'))).toContain('"not-seen" is for texts that were not read in full.');
  });
});
