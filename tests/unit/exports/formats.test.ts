import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { bibtexEntry } from '../../../src/exports/bibtex.ts';
import { cslItem, cslSource } from '../../../src/exports/csl.ts';
import { risRecord } from '../../../src/exports/ris.ts';
import { BILATERAL, MEMORANDUM, REPORT, TREATY, WORKS } from './works.ts';

const works = Object.entries(WORKS);
const HOSTILE = { ...TREATY, title: 'Aid & Arms: 100 % of $5_000 #1 ~ {a} ^b \\c', abstract: 'A “quotation”, 5 % & more.' };

describe('BibTeX, read by citation-js', () => {
  const read = (work: typeof TREATY) => new Cite(bibtexEntry(work), { forceType: '@bibtex/text' }).data;

  test.each(works)('%s keeps its title, date, address and key', (_, work) => {
    const [year, month, day] = work.date.split('-').map(Number);
    expect(read(work)).toMatchObject([{ id: work.id.replace('/', ':'), title: `${work.title}, ${work.pinpoint}`, issued: { 'date-parts': [[year, month, day]] }, URL: work.url }]);
  });

  test('a report keeps its authors and publisher', () => {
    expect(read(REPORT)).toMatchObject([{ type: 'report', author: [{ family: 'Rasmussen', given: 'Anders Fogh' }, { family: 'Yermak', given: 'Andrii' }], publisher: 'Office of the President' }]);
  });

  test('characters that TeX reads as commands come back', () => {
    expect(read(HOSTILE)).toMatchObject([{ title: `${HOSTILE.title}, ${HOSTILE.pinpoint}` }]);
  });

  test('the entry as a whole', () => {
    expect(bibtexEntry(MEMORANDUM)).toMatchSnapshot();
  });
});

describe('RIS, read by citation-js', () => {
  const read = (work: typeof TREATY) => new Cite(risRecord(work), { forceType: '@ris/file' }).data;

  test.each(works)('%s keeps its title, date and address', (_, work) => {
    const date = work.date.split('-').map(Number);
    // This reader takes the year alone for government documents; others read the day from DA.
    const issued = { 'date-parts': [work.kind === 'document' ? date.slice(0, 1) : date] };
    expect(read(work)).toMatchObject([{ title: `${work.title}, ${work.pinpoint}`, issued, URL: work.url }]);
  });

  test('is never of the type that Zotero takes for a journal article', () => {
    for (const [, work] of works) expect(risRecord(work)).not.toMatch(/^TY {2}- (GEN|JOUR)/);
  });

  test('the record as a whole', () => {
    expect(risRecord(REPORT)).toMatchSnapshot();
  });
});

// Reading a style file takes the processor some seconds.
describe('CSL-JSON, read by a citation processor', { timeout: 60_000 }, () => {
  const format = (work: typeof TREATY) => new Cite([cslItem(work)]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();

  test.each(works)('%s is formatted with its title, year and address', (_, work) => {
    const formatted = format(work);
    for (const part of [work.title.split(':')[0]!, work.date.slice(0, 4), work.url]) expect(formatted).toContain(part);
  });

  test('a bilateral agreement has its parties where the styles look for them', () => {
    expect(cslItem(BILATERAL)).toMatchObject({ type: 'treaty', author: [{ literal: 'Ukraine' }, { literal: 'United States' }] });
  });

  test('the item as a whole', () => {
    expect(cslItem(MEMORANDUM)).toMatchSnapshot();
  });

  test('an entry of the bibliography keeps its tier and how it was read', () => {
    const corpus = loadCorpus('tests/fixtures/small');
    expect(cslSource(corpus, corpus.sources.get('reporter-2024')!)).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Paper', issued: { 'date-parts': [[2024, 7, 12]] }, custom: { tier: 'press', read: 'excerpt' } });
  });
});
