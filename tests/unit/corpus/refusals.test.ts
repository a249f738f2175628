import { describe, expect, test } from 'vitest';
import { reportAfter } from '../../support/content.ts';

const CLAUSES = 'proposals/old-memorandum/clauses.yaml';
const INDEX = 'proposals/new-compact/index.mdx';

describe('what an author is told', () => {
  test('nothing, when the content is sound', () => {
    expect(reportAfter({ file: 'sources.yaml', from: 'The old memorandum', to: 'An old memorandum' })).toBe('');
  });

  test('a missing field', () => {
    expect(reportAfter({ file: CLAUSES, from: '    heading: No force\n', to: '' })).toMatchSnapshot();
  });

  test('a misspelt field', () => {
    expect(reportAfter({ file: CLAUSES, from: 'precision: generic', to: 'precison: generic' })).toMatchSnapshot();
  });

  test('an unknown topic', () => {
    expect(reportAfter({ file: CLAUSES, from: 'topics: [consultation]', to: 'topics: [consultations]' })).toMatchSnapshot();
  });

  test('an unknown party, obligation, trigger, source and counterpart, all at once', () => {
    expect(reportAfter(
      { file: CLAUSES, from: 'from: [russia]', to: 'from: [rusia]' },
      { file: CLAUSES, from: 'obligation: [non-aggression]', to: 'obligation: [peace]' },
      { file: CLAUSES, from: 'trigger: [question-arises]', to: 'trigger: [question-arise]' },
      { file: CLAUSES, from: 'source: old-text-official, at: para. 1', to: 'source: old-text, at: para. 1' },
      { file: 'proposals/new-compact/clauses.yaml', from: 'counterparts: [old-memorandum/para-2]', to: 'counterparts: [old-memorandum/para-22]' },
    )).toMatchSnapshot();
  });

  test('a duplicate id', () => {
    expect(reportAfter({ file: CLAUSES, from: 'id: para-2', to: 'id: para-1' })).toMatchSnapshot();
  });

  test('a bad date', () => {
    expect(reportAfter({ file: INDEX, from: 'signed: "2024-07-11"', to: 'signed: "2024-02-31"' })).toMatchSnapshot();
  });

  test('a date without quotation marks stays a date', () => {
    expect(reportAfter({ file: INDEX, from: 'signed: "2024-07-11"', to: 'signed: 2024-07-11' })).toBe('');
  });

  test('a slip in YAML', () => {
    expect(reportAfter({ file: CLAUSES, from: '    text: Russia restates', to: '    text: Note: Russia "restates' })).toMatchSnapshot();
  });

  test('a tab in YAML', () => {
    expect(reportAfter({ file: CLAUSES, from: '    heading: No force', to: '\theading: No force' })).toMatchSnapshot();
  });

  test('an unclosed tag in MDX', () => {
    expect(reportAfter({ file: INDEX, from: 'It was endorsed', to: 'It <b>was endorsed' })).toMatchSnapshot();
  });

  test('braces in MDX', () => {
    expect(reportAfter({ file: INDEX, from: 'It was endorsed', to: 'It {was} endorsed' })).toMatchSnapshot();
  });

  test('a broken reference in prose and in a field', () => {
    expect(reportAfter(
      { file: INDEX, from: '[](source:new-text-official).', to: '[](clause:old-memorandum/para-9).' },
      { file: 'proposals/new-compact/clauses.yaml', from: '[](term:assurance)', to: '[](term:asurance)' },
    )).toMatchSnapshot();
  });

  test('a sentence without a reference', () => {
    expect(reportAfter({ file: INDEX, from: 'It was endorsed', to: 'Nobody signed it. It was endorsed' })).toMatchSnapshot();
  });

  test('a heading that skips a level', () => {
    expect(reportAfter({ file: INDEX, from: '## Where', to: '#### Where' })).toMatchSnapshot();
  });

  test('a position that is missing, unknown, unfounded, or mixes silence with answers', () => {
    expect(reportAfter(
      { file: INDEX, from: /  intelligence: .*\n/, to: '  inteligence: { values: [regular], summary: Shared. }\n' },
      { file: INDEX, from: 'values: [PT24H]', to: 'values: [PT24H, sometimes]' },
      { file: 'proposals/old-memorandum/index.mdx', from: 'values: [silent]', to: 'values: [silent, regular]' },
    )).toMatchSnapshot();
  });

  test('grade A for what was not read', () => {
    expect(reportAfter({ file: 'proposals/new-compact/clauses.yaml', from: 'grade: B', to: 'grade: A' })).toMatchSnapshot();
  });

  test('a quotation of more than six words', () => {
    expect(reportAfter({ file: CLAUSES, from: 'wording: [reaffirm their obligation]', to: 'wording: [reaffirm their obligation to refrain from the threat]' })).toMatchSnapshot();
  });

  test('relations that form a circle', () => {
    expect(reportAfter(
      { file: INDEX, from: 'type: measured-against', to: 'type: model-for' },
      { file: 'proposals/old-memorandum/index.mdx', from: 'reviewed:', to: 'relations:\n  - { type: model-for, to: new-compact, text: Model., source: { source: reporter-2024 } }\nreviewed:' },
    )).toMatchSnapshot();
  });

  test('a file in another encoding', () => {
    expect(reportAfter({ file: CLAUSES, to: Buffer.concat([Buffer.from('parts:\n  - { id: p, title: '), Buffer.from([0xcf, 0xe0, 0xf0]), Buffer.from(' }\n')]) })).toMatchSnapshot();
  });

  test('a link that is neither a reference nor an address', () => {
    expect(reportAfter({ file: CLAUSES, from: 'text: Both consult', to: 'text: "[Both](javascript:alert(1)) consult"\n    note: Both consult' })).toMatchSnapshot();
  });

  test('a name that cannot be an address', () => {
    expect(reportAfter({ file: 'glossary/Bad Name.mdx', to: '---\nterm: Bad\nshort: Bad.\n---\n' })).toMatchSnapshot();
  });

  test('a file without frontmatter', () => {
    expect(reportAfter({ file: 'glossary/guarantee.mdx', to: 'A promise.\n' })).toMatchSnapshot();
  });
});
