import { describe, expect, test } from 'vitest';
import { alignClauses, passagesOf, type Sought } from '../../../src/wording/align.ts';
import { countLookedAt, sequencesOf, shareOf, wordsOf } from '../../../src/wording/words.ts';

const TEXT = `
AGREEMENT

1. The Participants will hold consultations within 24 hours of a request.

2. Norland will provide swift assistance. It intends to send equipment; it may send money.

3. The Committee shall meet each year.
`;

describe('words', () => {
  test('are counted in all their forms, and a committee is no commitment', () => {
    expect(countLookedAt(wordsOf('Committed to commitments, the Committee guarantees: it shall, it will, it may.'))).toMatchObject({ commit: 2, guarantee: 1, shall: 1, will: 1, may: 1, assurance: 0 });
  });

  test('shares of common sequences go from 0 to 1', () => {
    const [a, b] = ['one two three four five six', 'zero one two three four five'].map((text) => sequencesOf(wordsOf(text)));
    expect(shareOf(a!, a!)).toBe(1);
    expect(shareOf(a!, b!)).toBe(0.5);
    expect(shareOf(new Set(), b!)).toBe(0);
  });
});

describe('clauses find their passages', () => {
  const clauses: Sought[] = [
    { ref: 'x/para-1', text: 'Talks are held within 24 hours when one side asks.', quoted: ['consultations'], number: '1' },
    { ref: 'x/para-2', text: 'Norland helps fast, plans equipment, perhaps money.', quoted: ['may'], number: '2' },
    { ref: 'x/para-3', text: 'A committee meets yearly.', quoted: ['shall meet'], number: '3' },
  ];

  test('in the order of the document, several sentences to one clause', () => {
    const aligned = alignClauses(clauses, TEXT);
    expect(aligned.get('x/para-1')!.join(' ')).toContain('hold consultations within 24 hours');
    expect(aligned.get('x/para-2')!.join(' ')).toContain('it may send money');
    expect(aligned.get('x/para-3')!.join(' ')).toContain('the committee shall meet');
  });

  test('and a text is cut at sentences and numbered beginnings', () => {
    expect(passagesOf(TEXT).map((passage) => passage.slice(0, 12))).toEqual(['AGREEMENT', '1.', 'The Particip', '2.', 'Norland will', 'It intends t', '3.', 'The Committe'].map((text) => text.slice(0, 12)));
  });
});
