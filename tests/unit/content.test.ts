import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { bilateralProposals } from '../../src/corpus/query.ts';
import paragraphs from '../fixtures/paragraphs.json' with { type: 'json' };

/** Facts of the record that the content must keep, whatever is edited. Paragraph counts were made from the texts, apart from the clauses. */
const corpus = loadCorpus('content');
const agreements = bilateralProposals(corpus);
const byId = new Map(corpus.proposals.map((proposal) => [proposal.id, proposal]));

describe('the bilateral agreements', () => {
  test('are as many as Ukraine counts, and two that it does not count', () => {
    expect(agreements.filter(({ register }) => register!.inUkrainesCount)).toHaveLength(28);
    expect(agreements.filter(({ register }) => !register!.inUkrainesCount).map(({ id }) => id).sort()).toEqual(['croatia-agreement', 'uk-100-year-partnership']);
  });

  test('were read in full but for two', () => {
    expect(agreements.filter(({ clauses }) => !clauses.some(({ evidence }) => evidence.grade === 'A')).map(({ id }) => id).sort()).toEqual(['greece-agreement', 'uk-100-year-partnership']);
  });

  test('call for consultations within 24 hours, all that were read but one', () => {
    const read = agreements.filter(({ id }) => id in paragraphs);
    expect(read).toHaveLength(28);
    expect(read.filter(({ register }) => register!.consultation?.hours !== 24).map(({ id }) => id)).toEqual(['croatia-agreement']);
  });

  test('do so on escalation too in five, and on a threat in one', () => {
    const on = (trigger: 'escalation' | 'threat') => agreements.filter(({ register }) => register!.consultation?.triggers.includes(trigger)).map(({ id }) => id).sort();
    expect(on('escalation')).toEqual(['albania-agreement', 'ireland-agreement', 'lithuania-agreement', 'poland-agreement', 'romania-agreement']);
    expect(on('threat')).toEqual(['us-agreement']);
  });

  test.each(Object.entries(paragraphs))('%s has a clause for every paragraph', (id, { total, numbered }) => {
    const clauses = byId.get(id)!.clauses;
    expect(clauses.length).toBeGreaterThanOrEqual(total);
    expect(clauses.every(({ kind, evidence }) => kind && evidence.grade === 'A')).toBe(true);
    const continuous = clauses.filter((clause) => /^para-\d+$/.test(clause.id)).length;
    if (continuous > numbered / 2) {
      const missing = Array.from({ length: numbered }, (_, at) => at + 1).filter((n) => !clauses.some((clause) => clause.id === `para-${n}` || clause.id.startsWith(`para-${n}-`)));
      expect(missing).toEqual([]);
    }
  });
});

describe('the three proposals and the declaration', () => {
  test('the Ukraine Compact has 24 endorsing states and the Union; two of them are not named at its head', () => {
    const endorsers = byId.get('ukraine-compact')!.parties.filter(({ role }) => role === 'endorser').map(({ party }) => party);
    expect(endorsers.filter((party) => corpus.parties.get(party)!.kind === 'state')).toHaveLength(24);
    expect(endorsers).toContain('european-union');
    expect(endorsers).toEqual(expect.arrayContaining(['czechia', 'slovenia']));
  });

  test('25 states joined the declaration of the G7', () => {
    expect(corpus.parties.get('declaration-states')!.members).toHaveLength(32);
    const joiners = byId.get('g7-joint-declaration')!.parties.filter(({ role, party }) => role === 'endorser' && corpus.parties.get(party)!.kind === 'state');
    expect(joiners).toHaveLength(25);
  });

  test('every proposal has an attributed claim on its nature, and every claim a date and a source', () => {
    for (const { legalNature } of corpus.proposals) {
      expect(legalNature.length).toBeGreaterThan(0);
      for (const { claimant, date, source } of legalNature) expect([claimant, date, source.source].every(Boolean)).toBe(true);
    }
  });

  test('the glossary has at least thirty terms', () => {
    expect(corpus.glossary.length).toBeGreaterThanOrEqual(30);
  });
});
