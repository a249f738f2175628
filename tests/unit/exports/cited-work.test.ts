import { describe, expect, test } from 'vitest';
import { loadCorpus, type Proposal } from '../../../src/corpus/index.ts';
import { citedClause, citedProposal } from '../../../src/exports/cited-work.ts';
import { SMALL } from '../../support/content.ts';

const corpus = loadCorpus(SMALL);
const proposal = (changes: Partial<Proposal>): Proposal => ({ ...corpus.proposals.find(({ id }) => id === 'old-memorandum')!, ...changes });

describe('the form of citation', () => {
  test.each([
    ['treaty', 'treaty'], ['treaty-provision', 'treaty'], ['agreement', 'treaty'], ['memorandum', 'treaty'], ['commitments', 'treaty'], ['founding-act', 'treaty'],
    ['recommendations', 'report'],
    ['joint-declaration', 'document'], ['compact', 'document'], ['communique', 'document'], ['draft-treaty', 'document'], ['a-form-of-the-future', 'document'],
  ])('of %s is that of a %s', (form, kind) => {
    expect(citedProposal(corpus, proposal({ form })).kind).toBe(kind);
  });

  test('a communiqué without signature is a draft, a declaration is not', () => {
    const dates = { presented: '2022-03-29' };
    expect(citedProposal(corpus, proposal({ form: 'communique', dates })).draft).toBe(true);
    expect(citedProposal(corpus, proposal({ form: 'joint-declaration', dates })).draft).toBe(false);
  });
});

describe('the parties', () => {
  test('of an instrument with two sides are named without article', () => {
    const parties = [{ party: 'ukraine', role: 'both' as const }, { party: 'united-kingdom', role: 'both' as const }];
    expect(citedProposal(corpus, proposal({ parties })).parties.map(({ name }) => name)).toEqual(['Ukraine', 'United Kingdom']);
  });

  test('of any other are left out', () => {
    const parties = ['ukraine', 'united-kingdom', 'russia'].map((party) => ({ party, role: 'both' as const }));
    expect(citedProposal(corpus, proposal({ parties })).parties).toEqual([]);
  });
});

describe('the authors', () => {
  test('of a report are those of its official text', () => {
    const texts = [{ ...proposal({}).texts[0]!, source: 'reporter-2024' }];
    expect(citedProposal(corpus, proposal({ form: 'recommendations', texts })).authors).toEqual(corpus.sources.get('reporter-2024')!.author);
  });

  test('are its co-authors where the text names none', () => {
    const parties = [{ party: 'united-kingdom', role: 'co-author' as const }];
    expect(citedProposal(corpus, proposal({ form: 'recommendations', parties, texts: [] })).authors).toEqual([{ literal: 'United Kingdom' }]);
  });

  test('of a treaty are not asked for', () => {
    expect(citedProposal(corpus, proposal({})).authors).toEqual([]);
  });
});

test('a clause adds its locator, its address and its restatement', () => {
  const clause = corpus.clauses.get('new-compact/pledge-1')!;
  expect(citedClause(corpus, clause)).toMatchObject({
    id: 'new-compact/pledge-1', pinpoint: 'pledge (1)', url: 'http://localhost:4321/proposals/new-compact/pledge-1/', abstract: 'After a new attack the signatories meet within a day; see Assurance.',
  });
});
