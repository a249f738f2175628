import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { clauseHead, datasetJsonLd, proposalHead } from '../../../src/exports/metadata.ts';
import { VERSION } from '../../../src/exports/release.ts';
import { SMALL } from '../../support/content.ts';

const corpus = loadCorpus(SMALL);
const clause = corpus.clauses.get('old-memorandum/para-1')!;
const metaOf = (head: ReturnType<typeof clauseHead>, name: string) => head.meta.filter((entry) => entry.name === name).map(({ content }) => content);

describe('the head of a clause page', () => {
  const head = clauseHead(corpus, clause);

  test('as a whole', () => {
    expect(head).toMatchSnapshot();
  });

  test('gives Zotero a document that citation processors take for a treaty, never a journal article', () => {
    expect(metaOf(head, 'z:itemType')).toEqual(['document']);
    expect(metaOf(head, 'z:extra')).toEqual(['Type: treaty']);
    expect(head.meta.filter(({ name }) => name.startsWith('citation_'))).toEqual([]);
  });

  test('stays light', () => {
    expect(gzipSync(JSON.stringify(head)).length).toBeLessThan(1500);
  });
});

describe('the head of a proposal page', () => {
  const proposal = corpus.proposals.find(({ id }) => id === 'old-memorandum')!;

  test('as a whole', () => {
    expect(proposalHead(corpus, proposal)).toMatchSnapshot();
  });

  test('of a report names its authors', () => {
    const texts = [{ ...proposal.texts[0]!, source: 'reporter-2024' }];
    const head = proposalHead(corpus, { ...proposal, form: 'recommendations', texts });
    expect(metaOf(head, 'z:itemType')).toEqual(['report']);
    expect(metaOf(head, 'z:extra')).toEqual([]);
    expect(metaOf(head, 'DC.creator')).toEqual(['Reporter, Ann']);
  });

  test('names its parts up to forty of them', () => {
    const withClauses = (n: number) => proposalHead(corpus, { ...proposal, clauses: Array.from({ length: n }, () => clause) }).jsonLd;
    expect(withClauses(40)).toHaveProperty('hasPart.39');
    expect(withClauses(41)).not.toHaveProperty('hasPart');
  });
});

test('the data page describes a dataset with its release and licence', () => {
  expect(datasetJsonLd(corpus)).toMatchObject({ '@type': 'Dataset', version: VERSION, dateModified: '2026-11-22', license: 'https://creativecommons.org/licenses/by/4.0/' });
});
