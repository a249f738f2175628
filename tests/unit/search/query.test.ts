import { describe, expect, test } from 'vitest';
import { locatorCodes, readLocator, splitAttached, writtenLocators } from '../../../src/search/locator.ts';
import { namedProposals, namesOf } from '../../../src/search/names.ts';
import { readQuery } from '../../../src/search/query.ts';
import { lookupForm, spellingsOf, wordsOf } from '../../../src/search/words.ts';

const proposal = (abbreviation: string, names: string[]) => ({ id: abbreviation, label: names[0]!, short: names[0]!, abbreviation, family: 'core', year: '1994', names, partner: [], clauses: 1 });
const names = namesOf({ proposals: [
  proposal('BM', ['budapest memorandum', 'bm', 'будапештський меморандум']),
  proposal('NAT', ['north atlantic treaty', 'nato treaty', 'nat']),
  proposal('UC', ['ukraine compact', 'nato summit compact', 'uc']),
] });

describe('wordsOf', () => {
  test.each([
    ['Ukraine’s borders', ['ukraine', 'borders']],
    ['F-16 jets', ['f16', 'jets']],
    ['self-defence, 24/7', ['self', 'defence', '24', '7']],
    ['з’їзд Київ', ['зїзд', 'київ']],
    ['  ', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('lookupForm', () => {
  test.each([['гарантіями', 'гарант'], ['гарантії', 'гарант'], ['небо', 'небо'], ['sanctions', 'sanctions'], ['консультацій', 'консультац']])('%s → %s', (word, form) => expect(lookupForm(word)).toBe(form));
});

test('spellings on both sides of the Atlantic', () => {
  expect(spellingsOf('defense')).toContain('defence');
  expect(spellingsOf('recognise')).toContain('recognize');
  expect(spellingsOf('gas')).toEqual(['gas']);
});

describe('locatorCodes', () => {
  test.each([
    ['para-4', ['para4', 'no4']],
    ['art-11-para-1', ['art11', 'art11para1', 'no11', 'no11x1']],
    ['teu-art-42-7-1', ['art42', 'art42x7', 'art42x7x1', 'no42', 'no42x7', 'no42x7x1']],
    ['sec-4-stationing', ['sec4', 'no4']],
    ['consult-24h', []],
  ])('%s', (id, codes) => expect(locatorCodes(id)).toEqual(codes));

  test('written forms', () => {
    expect(writtenLocators('para-4')).toEqual(['paragraph 4', 'para 4', 'paragraph four', 'fourth paragraph']);
    expect(writtenLocators('art-11-para-1')).toContain('article 11');
  });
});

describe('readLocator', () => {
  test.each([
    ['article 5', ['art5']],
    ['article five', ['art5']],
    ['Art. XI para 1', ['art11para1', 'art11']],
    ['fourth paragraph', ['para4']],
    ['4th para', ['para4']],
    ['article 42(7)', ['art42x7', 'art42']],
    ['para 6 a', ['para6xa', 'para6']],
    ['стаття 5', ['art5']],
  ])('%s', (text, codes) => expect(readLocator(wordsOf(text), false)?.locator.codes).toEqual(codes));

  test('a year or a number of hours is none', () => {
    expect(readLocator(wordsOf('1994 memorandum'), true)).toBeUndefined();
    expect(readLocator(wordsOf('within 24 hours'), false)).toBeUndefined();
  });

  test('what is written together is divided where it is a locator', () => {
    expect(splitAttached(['bm4', 'art5', 'f16', 'g7'], new Set(['bm']))).toEqual(['bm', '4', 'art', '5', 'f16', 'g7']);
  });
});

describe('readQuery', () => {
  test('leaves out words without a subject', () => {
    expect(readQuery('what happens if Russia attacks again?', names).words).toEqual(['russia', 'attacks']);
  });

  test('keeps them where there are no others', () => {
    expect(readQuery('as it is', names).words).toEqual(['as', 'it', 'is']);
  });

  test.each([
    ['BM 4', ['no4'], [0]],
    ['budapest para 4', ['para4'], [0]],
    ['NATO article 5', ['art5'], [1, 2]],
    ['article 5', ['art5'], [0, 1, 2]],
  ])('%s is a locator', (text, codes, proposals) => expect(readQuery(text, names).locator).toEqual({ codes, proposals }));

  test.each(['4', 'meet within 24 hours', 'does article 5 force anyone to fight'])('%s is none', (text) => expect(readQuery(text, names).locator).toBeUndefined());

  test('a phrase is short, and either all of subjects or hardly of any', () => {
    expect(readQuery('closed sky', names).phrase).toBe('closed sky');
    expect(readQuery('as long as it takes', names).phrase).toBe('as long as it takes');
    expect(readQuery('who must meet within 24 hours', names).phrase).toBeUndefined();
  });
});

test('a query names a proposal by words that tell it apart', () => {
  const [budapest, treaty, compact] = namedProposals(['budapest', 'consultation'], names);
  expect(budapest).toBeGreaterThan(0.4);
  expect(treaty).toBe(0);
  expect(compact).toBe(0);
  expect(namedProposals(['nato', 'treaty'], names)[1]).toBeGreaterThan(namedProposals(['nato'], names)[1]!);
});
