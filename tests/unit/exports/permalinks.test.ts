import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/corpus/index.ts';
import { extendedLedger, ledgerText } from '../../../src/corpus/ledger-file.ts';
import { formerAddresses, formerAnchors, permanentNames } from '../../../src/corpus/permalinks.ts';
import { permalinksFile } from '../../../src/exports/json.ts';
import { reportAfter, withContent, type Edit } from '../../support/content.ts';

const CLAUSES = 'proposals/old-memorandum/clauses.yaml';
const PARA_1 = '{ kind: clause, id: old-memorandum/para-1, since: "0.1.0" }';
const PARA_2 = PARA_1.replace('para-1', 'para-2');
const ledger = (...entries: string[]): Edit => ({ file: 'permalinks.yaml', to: `${entries.map((entry) => `- ${entry}`).join('\n')}\n` });
const rename: Edit = { file: CLAUSES, from: 'id: para-1', to: 'id: article-1' };
const renameInArticle: Edit = { file: 'proposals/old-memorandum/index.mdx', from: /old-memorandum\/para-1/g, to: 'old-memorandum/article-1' };
const corpusWith = (...edits: Edit[]) => withContent(edits, (folder) => examine(folder).corpus);

describe('what an author is told of the ledger', () => {
  test('nothing, while every published id is there, and for ids not yet in it', () => {
    expect(reportAfter(ledger(PARA_1, '{ kind: question, id: clock, since: "0.1.0" }', '{ kind: term, id: assurance, since: "0.1.0" }'))).toBe('');
  });

  test('a clause that was renamed without a record', () => {
    expect(reportAfter(rename, renameInArticle, ledger(PARA_1, PARA_2))).toMatchSnapshot();
  });

  test('nothing, once the record is there', () => {
    expect(reportAfter(rename, renameInArticle, ledger('{ kind: clause, id: old-memorandum/para-1, since: "0.1.0", movedTo: old-memorandum/article-1 }'))).toBe('');
  });

  test('a record that leads nowhere', () => {
    expect(reportAfter(rename, renameInArticle, ledger('{ kind: clause, id: old-memorandum/para-1, since: "0.1.0", movedTo: old-memorandum/article-2 }'))).toMatchSnapshot();
  });

  test('an id that was given up and is used again', () => {
    expect(reportAfter(ledger('{ kind: topic, id: consultation, since: "0.1.0", withdrawn: Merged. }'))).toMatchSnapshot();
  });

  test('an entry that is both moved and withdrawn, and one that stands twice', () => {
    expect(reportAfter(ledger('{ kind: term, id: pledge, since: "0.1.0", movedTo: assurance, withdrawn: No. }', PARA_1, PARA_1))).toMatchSnapshot();
  });

  test('nothing of clauses in a file that could not be read', () => {
    expect(reportAfter({ file: CLAUSES, from: 'precision: generic', to: 'precison: generic' }, ledger(PARA_1))).not.toContain('permalinks.yaml');
  });

  test('a change that names a page that is not there', () => {
    expect(reportAfter({ file: 'changes.yaml', from: 'proposal:new-compact', to: 'clause:new-compact/pledge-9' })).toMatchSnapshot();
  });
});

describe('old addresses', () => {
  test('lead on after a rename, on the page of the clause and as an anchor of its document', () => {
    const corpus = corpusWith(rename, renameInArticle, ledger('{ kind: clause, id: old-memorandum/para-1, since: "0.1.0", movedTo: old-memorandum/article-1 }'));
    expect(formerAddresses(corpus)).toEqual([{ kind: 'clause', id: 'old-memorandum/para-1', path: 'proposals/old-memorandum/para-1/', movedTo: 'old-memorandum/article-1', withdrawn: undefined }]);
    expect(formerAnchors(corpus)).toEqual(new Map([['old-memorandum/article-1', ['para-1']]]));
  });

  test('of clauses follow their proposal when it is renamed', () => {
    const corpus = corpusWith(ledger('{ kind: proposal, id: memorandum, since: "0.1.0", movedTo: old-memorandum }', '{ kind: clause, id: memorandum/para-2, since: "0.1.0" }'));
    expect(formerAddresses(corpus).map(({ path, movedTo }) => [path, movedTo])).toEqual([['proposals/memorandum/', 'old-memorandum'], ['proposals/memorandum/para-2/', 'old-memorandum/para-2']]);
    expect(formerAnchors(corpus)).toEqual(new Map());
  });

  test('of withdrawn entries say why', () => {
    const corpus = corpusWith(ledger('{ kind: term, id: pledge, since: "0.1.0", withdrawn: Merged into another. }'));
    expect(formerAddresses(corpus)).toMatchObject([{ path: 'glossary/pledge/', movedTo: undefined, withdrawn: 'Merged into another.' }]);
  });
});

describe('the published ledger', () => {
  test('holds moved, withdrawn and new ids', () => {
    const corpus = corpusWith(ledger(
      '{ kind: clause, id: old-memorandum/para-1, since: "0.0.9" }',
      '{ kind: clause, id: old-memorandum/para-9, since: "0.0.8", movedTo: old-memorandum/para-2 }',
      '{ kind: term, id: pledge, since: "0.0.8", withdrawn: Merged. }',
    ));
    const { permalinks } = permalinksFile(corpus);
    expect(permalinks['old-memorandum/para-1']).toEqual({ kind: 'clause', id: 'old-memorandum/para-1', url: '/proposals/old-memorandum/para-1/', since: '0.0.9' });
    expect(permalinks['old-memorandum/para-9']).toEqual({ kind: 'clause', id: 'old-memorandum/para-9', url: '/proposals/old-memorandum/para-2/', since: '0.0.8', movedTo: 'old-memorandum/para-2' });
    expect(permalinks['glossary/pledge']).toEqual({ kind: 'term', id: 'pledge', since: '0.0.8', withdrawn: 'Merged.' });
    expect(permalinks['questions/clock']).toMatchObject({ url: '/questions/clock/' });
    expect(Object.keys(permalinks)).toHaveLength(permanentNames(corpus).length + 2);
  });
});

describe('npm run ledger', () => {
  test('adds what is new, keeps what is there, and is stable', () => {
    const corpus = corpusWith(ledger('{ kind: term, id: pledge, since: "0.0.8", withdrawn: "Merged: see there." }', PARA_1));
    const text = ledgerText(extendedLedger(corpus, '0.2.0'));
    expect(text).toMatchSnapshot();
    const again = corpusWith({ file: 'permalinks.yaml', to: text });
    expect(ledgerText(extendedLedger(again, '0.3.0'))).toBe(text);
  });

  test('an empty ledger is a file too', () => {
    expect(corpusWith({ file: 'permalinks.yaml', to: ledgerText([]) }).permalinks).toEqual([]);
  });
});
