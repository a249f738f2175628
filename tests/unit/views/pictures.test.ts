import { describe, expect, test } from 'vitest';
import { examine, type Corpus } from '../../../src/corpus/index.ts';
import { proposalById } from '../../../src/corpus/query.ts';
import { barGrid } from '../../../src/views/pictures/bars.ts';
import { clockPicture, clockRows, placeOf } from '../../../src/views/pictures/clock.ts';
import { compositionOfTexts, compositions, shareScale } from '../../../src/views/pictures/composition.ts';
import { silencePicture } from '../../../src/views/pictures/silence.ts';
import { percentLabel, wrapWords } from '../../../src/views/pictures/text.ts';
import { verbPicture } from '../../../src/views/pictures/verbs.ts';
import { withContent, type Edit } from '../../support/content.ts';

const CLAUSES = 'proposals/new-compact/clauses.yaml';
const asAgreement: Edit = { file: 'proposals/new-compact/index.mdx', from: 'family: core', to: 'family: bilateral' };

function corpusWith(...edits: Edit[]): Corpus {
  return withContent(edits, (folder) => {
    const { corpus, problems } = examine(folder);
    expect(problems).toEqual([]);
    return corpus;
  });
}

describe('the response clock', () => {
  const stepsOf = (corpus: Corpus) => clockRows(corpus).map(({ label, steps }) => [label, ...steps.map(({ act, inWords, agreements }) => [act, inWords, agreements])]);

  test('says who must do what by when, text by text', () => {
    expect(stepsOf(corpusWith())).toEqual([['Old Memorandum', ['meet', 'no time named', undefined]], ['New Compact', ['meet', 'within 24 hours', undefined]]]);
    expect(clockRows(corpusWith())[1]!.steps[0]!.who).toEqual(['the United Kingdom']);
  });

  test('counts the agreements as one row', () => {
    expect(stepsOf(corpusWith(asAgreement))).toEqual([['Old Memorandum', ['meet', 'no time named', undefined]], ['Bilateral agreements (1)', ['meet', 'within 24 hours', 1]]]);
  });

  test('follows the coding of the clauses', () => {
    expect(stepsOf(corpusWith({ file: CLAUSES, from: 'PT24H', to: 'swift' }, { file: 'proposals/new-compact/index.mdx', from: 'values: [PT24H]', to: 'values: [swift]' }))[1]).toEqual(['New Compact', ['meet', 'swiftly', undefined]]);
    expect(stepsOf(corpusWith({ file: CLAUSES, from: '    trigger: [armed-attack]\n', to: '' }))[1]).toEqual(['New Compact']);
    expect(stepsOf(corpusWith({ file: CLAUSES, from: 'strength: 6', to: 'strength: 0' }))[1]).toEqual(['New Compact']);
  });

  test('puts hours on one scale and everything else beside it', () => {
    const [at0, at24, at48, at72] = [0, 24, 48, 72].map((hours) => placeOf(`PT${hours}H`));
    expect(at24! - at0!).toBeCloseTo(at48! - at24!);
    expect(at72! - at48!).toBeCloseTo(at48! - at24!);
    expect(placeOf('P3D')).toBe(at72);
    expect(placeOf('immediate')).toBeLessThan(at0!);
    expect(placeOf('P6M')).toBeGreaterThan(at72!);
    expect(placeOf('swift')).toBeGreaterThan(placeOf('P6M'));
    expect(placeOf('unspecified')).toBeGreaterThan(placeOf('swift'));
  });

  test('stays within its frame and describes the figures in words', () => {
    const picture = clockPicture(corpusWith());
    for (const { y, marks } of picture.rows) {
      expect(y).toBeLessThan(picture.height);
      for (const { x } of marks) expect(x).toBeLessThan(picture.width);
    }
    expect(picture.description).toBe('New Compact: meet or consult within 24 hours. No other text names a figure.');
  });
});

describe('the composition', () => {
  test('counts clauses by main obligation and by rung, as shares of the text', () => {
    const corpus = corpusWith();
    const old = compositionOfTexts(corpus, { label: 'Old', url: '' }, [proposalById(corpus, 'old-memorandum')]);
    expect(old.obligations.map(({ label, count, share }) => [label, count, share])).toEqual([['Consultation', 1, 0.5], ['Non-aggression', 1, 0.5], ['Declaration', 0, 0]]);
    expect(old.strengths.filter(({ count }) => count).map(({ label, count }) => [label, count])).toEqual([['5 Announced conduct', 1], ['4 Reaffirmation', 1]]);
  });

  test('has a row for clauses without a verb, so that shares add up', () => {
    const corpus = corpusWith({ file: CLAUSES, from: '    verb: pledge to convene\n    strength: 6\n', to: '' });
    const made = compositions(corpus).find(({ label }) => label === 'New Compact')!;
    expect(made.strengths.at(-1)).toMatchObject({ label: 'No operative verb', count: 1, share: 1 });
    for (const { obligations, strengths } of compositions(corpus)) {
      for (const parts of [obligations, strengths]) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  test('takes the agreements together', () => {
    expect(compositions(corpusWith(asAgreement)).map(({ label, clauses }) => [label, clauses])).toEqual([['Old Memorandum', 2], ['Bilateral agreements (1)', 1]]);
  });

  test('has one scale that ends at the largest share, in tenths', () => {
    const corpus = corpusWith();
    expect(shareScale(compositions(corpus))).toBe(1);
    expect(shareScale(compositions(corpus).slice(0, 1))).toBe(0.5);
  });
});

describe('bars', () => {
  const grid = barGrid(['a', 'b'], [{ heading: 'First text', values: [{ count: 1, share: 0.25 }, { count: 0, share: 0 }] }, { heading: 'Second', values: [{ count: 3, share: 0.5 }, { count: 2, share: 0.005 }] }], 0.5, { label: 100, bar: 60, value: 40 });

  test('are as long as their share on the common scale', () => {
    expect([...grid.bars.matchAll(/h(\d+(?:\.\d+)?)v/g)].map(([, length]) => Number(length))).toEqual([30, 60, 0.6]);
  });

  test('are labelled, and nothing is drawn for nothing', () => {
    expect(grid.values.map(({ text }) => text)).toEqual(['25 %', '50 %', '<1 %']);
    expect(grid.width).toBe(300);
  });
});

describe('the map of silence', () => {
  const rings = (corpus: Corpus) => silencePicture(corpus).paths.silent.match(/M/g)?.length ?? 0;

  test('draws a ring where a text is silent, and names the questions', () => {
    const picture = silencePicture(corpusWith());
    expect(rings(corpusWith())).toBe(1);
    expect(picture.texts.map(({ label, silent }) => [label, silent.map((question) => question.label)])).toEqual([['Old Memorandum', ['Intelligence']], ['New Compact', []]]);
    expect(picture.description).toBe('Questions on which each text is silent: Old Memorandum 1 and New Compact 0, of 3.');
  });

  test('counts the agreements that are silent', () => {
    const silent: Edit = { file: 'proposals/new-compact/index.mdx', from: 'intelligence: { values: [regular], summary: Intelligence is shared., sources: [{ source: reporter-2024 }] }', to: 'intelligence: { values: [silent], summary: Nothing. }' };
    const picture = silencePicture(corpusWith(asAgreement, silent));
    expect(picture.counts.map(({ text }) => text)).toEqual(['1 silent']);
    expect(picture.family.silent.map(({ label, count }) => [label, count])).toEqual([['Intelligence', 1]]);
  });
});

describe('the ladder of verbs', () => {
  test('orders the same function by the strength of its verb', () => {
    const picture = verbPicture(corpusWith(), 'consultation')!;
    expect(picture.rows.map(({ rung, label, verb }) => [rung, label, verb])).toEqual([[6, 'New Compact', 'pledge to convene'], [5, 'Old Memorandum', 'will consult']]);
    expect(picture.rows[0]!.end).toBeGreaterThan(picture.rows[1]!.end);
    expect(picture.without).toEqual([]);
  });

  test('names agreements by their verb, without the time in it, and texts that have no such clause', () => {
    const timed: Edit = { file: CLAUSES, from: 'verb: pledge to convene', to: 'verb: will consult, within 24 hours' };
    const noVerb: Edit = { file: 'proposals/old-memorandum/clauses.yaml', from: '    verb: will consult\n    strength: 5\n', to: '' };
    const picture = verbPicture(corpusWith(asAgreement, timed, noVerb), 'consultation')!;
    expect(picture.rows.map(({ label, verb }) => [label, verb])).toEqual([['New Compact', 'will consult']]);
    expect(picture.without.map(({ label }) => label)).toEqual(['Old Memorandum']);
  });

  test('exists for the functions that are compared only', () => {
    expect(verbPicture(corpusWith(), 'non-aggression')).toBeUndefined();
  });
});

test('labels: lines of words, shares in per cent', () => {
  expect(wrapWords('NATO–Russia Founding Act', 11)).toEqual(['NATO–Russia', 'Founding', 'Act']);
  expect(wrapWords('G7 Joint Declaration', 11)).toEqual(['G7 Joint', 'Declaration']);
  expect([0, 0.004, 0.125, 1].map(percentLabel)).toEqual(['', '<1 %', '13 %', '100 %']);
});
