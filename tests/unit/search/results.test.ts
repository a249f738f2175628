import { describe, expect, test } from 'vitest';
import { rowsById, rowsOf, type Catalogue } from '../../../src/search/catalogue.ts';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { decodeFacets, encodeFacets } from '../../../src/search/facet-table.ts';
import type { FacetValues } from '../../../src/search/facet-names.ts';
import type { Hit } from '../../../src/search/find.ts';
import type { Kind } from '../../../src/search/record.ts';
import { leastCoverage, matchTerms, termOf, type RecordMatches } from '../../../src/search/relax.ts';
import { gatherKin, narrow } from '../../../src/search/results.ts';
import { countValues, passes } from '../../../src/search/selection.ts';
import { readState, toggled, writeState } from '../../../src/search/state.ts';

const values = (given: Partial<FacetValues>): FacetValues => ({ proposal: [], family: [], topic: [], obligation: [], strength: [], party: [], year: [], ...given });
const records = (...ids: string[]): RecordMatches => new Map(ids.map((id) => [id, { strength: 0.5, places: [1] }]));
const hit = (id: string, given: Partial<Hit> & { kind?: Kind } = {}): Hit => ({
  id, row: { at: Number(id.slice(1)), kind: given.kind ?? 'clause', proposal: 0 }, score: 1, coverage: 1, complete: true, places: [], bilateral: false, data: () => Promise.reject(new Error('not loaded')), ...given,
});
const found = (hits: Hit[], unknown: string[] = []) => ({ hits, unknown, exact: false, namesBilateral: false });

describe('relaxation', () => {
  test('a rare word weighs more than a common one', () => {
    const matches = matchTerms([termOf(records('r1'), 100), termOf(records('r2', 'r3', 'r4', 'r5', 'r6'), 100)]);
    const score = (id: string) => matches.find((match) => match.id === id)!.score;
    expect(score('r1')).toBeGreaterThan(score('r2'));
  });

  test('a record with all words covers the query, and words that no record has are left out of account', () => {
    const matches = matchTerms([termOf(records('r1', 'r2'), 10), termOf(records('r1'), 10), termOf(records(), 10)]);
    expect(matches.find(({ id }) => id === 'r1')).toMatchObject({ coverage: 1, complete: true });
    expect(matches.find(({ id }) => id === 'r2')!.coverage).toBeLessThan(0.5);
  });

  test('records that cover far less than the best are not worth showing', () => {
    expect(leastCoverage([{ coverage: 0.8, complete: false }, { coverage: 0.2, complete: false }])).toBeCloseTo(0.36);
    expect(leastCoverage([{ coverage: 1, complete: true }])).toBeCloseTo(0.6);
    expect(narrow(found([hit('r1'), hit('r2', { coverage: 0.2 })]), {}, undefined).hits.map(({ id }) => id)).toEqual(['r1']);
  });

  test('says so where no clause has all the words', () => {
    expect(narrow(found([hit('r1', { coverage: 0.7, complete: false }), hit('r2', { kind: 'essay' })]), {}, undefined).relaxed).toBe(true);
    expect(narrow(found([hit('r1')]), {}, undefined).relaxed).toBe(false);
    expect(narrow(found([hit('r1')], ['xyzzy']), {}, undefined).relaxed).toBe(true);
    expect(narrow(found([]), {}, undefined).relaxed).toBe(false);
  });
});

describe('the bilateral family', () => {
  const agreement = hit('r1', { bilateral: true, score: 1.2 });
  const other = hit('r2', { score: 1 });
  const ids = (given: Parameters<typeof narrow>[0], selection = {}) => narrow(given, selection, { valuesOf: () => values({ family: ['bilateral'] }) }).hits.map(({ id }) => id);

  test('stands behind', () => expect(ids(found([agreement, other]))).toEqual(['r2', 'r1']));
  test('stands where it matches far better', () => expect(ids(found([{ ...agreement, score: 3 }, other]))).toEqual(['r1', 'r2']));
  test('stands in front where the query names a partner', () => expect(ids({ ...found([agreement, other]), namesBilateral: true })).toEqual(['r1', 'r2']));
  test('stands in front where it is chosen', () => expect(ids(found([agreement, other]), { family: ['bilateral'] })).toEqual(['r1', 'r2']));

  test('is gathered by what is nearly the same', () => {
    const hits = [other, agreement, hit('r3', { bilateral: true }), hit('r4', { bilateral: true })];
    const entries = gatherKin(hits, { kinOf: ({ at }) => (at === 1 || at === 4 ? 7 : undefined) });
    expect(entries.map((entry) => [entry.hit.id, entry.kin.map(({ id }) => id)])).toEqual([['r2', []], ['r1', ['r4']], ['r3', []]]);
  });
});

describe('facets', () => {
  const rows = [values({ topic: ['a', 'b'], strength: ['7'] }), values({ topic: ['b'], strength: ['2'] }), values({ topic: ['c'], strength: ['7'] })];

  test('values of one facet widen, facets narrow', () => {
    expect(rows.filter((row) => passes(row, { topic: ['a', 'c'] }))).toHaveLength(2);
    expect(rows.filter((row) => passes(row, { topic: ['b'], strength: ['7'] }))).toHaveLength(1);
  });

  test('counts say what a further choice would find', () => {
    const counts = countValues(rows, { topic: ['a'] });
    expect(Object.fromEntries(counts.topic)).toEqual({ a: 1, b: 2, c: 1 });
    expect(Object.fromEntries(counts.strength)).toEqual({ 7: 1 });
  });

  test('the table comes back as it was written', () => {
    const catalogue = { proposals: [{ id: 'p', family: 'core', year: '1994', clauses: 2 }], families: [{ id: 'core', label: 'Core' }], topics: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], strengths: [{ id: '7', label: '7 of 7' }] } as unknown as Catalogue;
    const labels = { topic: catalogue.topics, obligation: [], strength: catalogue.strengths, party: [] };
    const all = [values({ topic: ['b', 'a'], strength: ['7'] }), values({}), values({})];
    const facets = decodeFacets(JSON.parse(JSON.stringify(encodeFacets(all.map((facet) => ({ facets: facet })), labels, [3, undefined, undefined]))) as Parameters<typeof decodeFacets>[0], catalogue);
    expect(facets.valuesOf({ at: 0, kind: 'clause', proposal: 0 })).toEqual(values({ proposal: ['p'], family: ['core'], year: ['1994'], topic: ['b', 'a'], strength: ['7'] }));
    expect(facets.kinOf({ at: 0, kind: 'clause', proposal: 0 })).toBe(3);
    expect(facets.kinOf({ at: 1, kind: 'clause', proposal: 0 })).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const catalogue = { proposals: [{ clauses: 2 }], pages: [{ kind: 'term', count: 1 }], checks: { 0: 'x', 3: 'z' } } as unknown as Catalogue;

  test('gives the records in the order of the index', () => {
    expect(rowsOf(catalogue)).toEqual([{ at: 0, kind: 'clause', proposal: 0 }, { at: 1, kind: 'clause', proposal: 0 }, { at: 2, kind: 'article', proposal: 0 }, { at: 3, kind: 'term', proposal: undefined }]);
  });

  test('knows an index of another build', () => {
    expect(rowsById(catalogue, ['x', 'a', 'b', 'z']).get('b')!.kind).toBe('article');
    expect(() => rowsById(catalogue, ['x', 'a', 'b', 'c'])).toThrow('different builds');
    expect(() => rowsById(catalogue, ['x', 'a', 'b'])).toThrow('different builds');
  });
});

describe('the address', () => {
  test('holds the whole search', () => {
    const state = { query: 'closed sky', selection: { topic: ['a', 'b'], party: ['poland'] }, grouped: true };
    expect(writeState(state)).toBe('q=closed+sky&topic=a&topic=b&party=poland&view=grouped');
    expect(readState(`?${writeState(state)}`)).toEqual(state);
  });

  test('may list values, and is empty for no search', () => {
    expect(readState('?topic=a,b').selection).toEqual({ topic: ['a', 'b'] });
    expect(writeState({ query: '', selection: {}, grouped: false })).toBe('');
  });

  test('a value chosen twice is chosen no more', () => {
    expect(toggled(toggled({}, 'topic', 'a'), 'topic', 'a')).toEqual({ topic: [] });
  });
});

describe('excerpts', () => {
  const text = (parts: ReturnType<typeof excerptOf>) => parts.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece)).join('');

  test('mark words without their punctuation', () => expect(text(excerptOf('They meet, (at once).', [1, 3]))).toBe('They [meet], (at [once]).'));
  test('hold markup as text', () => expect(text(excerptOf('a <img src=x> b', [1]))).toBe('a <[img] src=x> b'));

  test('of a long text show where its matches are', () => {
    const long = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const shown = text(excerptOf(long, [150, 152]));
    expect(shown).toMatch(/^… w142 .*\[w150\] w151 \[w152\].* …$/);
  });
});
