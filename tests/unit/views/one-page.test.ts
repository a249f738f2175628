import { expect, test } from 'vitest';
import { examine } from '../../../src/corpus/index.ts';
import { proposalById } from '../../../src/corpus/query.ts';
import { onePageUrl, onePageView } from '../../../src/views/one-page.ts';
import { withContent } from '../../support/content.ts';

test('a sheet says who, by when, what is claimed, and names at most three sources, each once', () => {
  const corpus = withContent([], (folder) => examine(folder).corpus);
  const page = onePageView(corpus, proposalById(corpus, 'new-compact'));
  expect(page.facts).toEqual(['Compact', '11 July 2024', 'Applied (11 July 2024)', '1 clause']);
  expect(page.rows.map(({ term, values, text, clauses }) => [term, values, text, clauses.map(({ label }) => label)])).toEqual([
    ['Who', ['the United Kingdom'], 'The United Kingdom gives the promise.', ['pledge (1)']],
    ['Clock', ['24 hours'], 'They meet within 24 hours.', ['pledge (1)']],
  ]);
  expect(page.claims.map(({ value, claimant }) => [value, claimant])).toEqual([['Political commitment', 'Ann Reporter']]);
  expect(page.sources.map(({ id }) => id)).toEqual(['new-text-official', 'reporter-2024']);
  expect(page.canonical).toBe('proposals/new-compact/');
  expect(onePageUrl('new-compact')).toBe('/compare/one-page/new-compact/');
});
