import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { cite, citeClause, citeProposal, quoteClause } from '../../../src/exports/citations.ts';
import { SMALL } from '../../support/content.ts';
import { BILATERAL, COMPACT, MEMORANDUM, REPORT, TREATY, UNSIGNED } from './works.ts';

const styles = (work: typeof TREATY) => Object.fromEntries(cite(work).map(({ id, html }) => [id, html]));

describe('a citation in every style', () => {
  test('of a treaty in a treaty series', () => {
    expect(styles(TREATY)).toMatchInlineSnapshot(`
      {
        "apa": "Treaty of Alliance, art. 5, 2nd para., April 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/",
        "bluebook": "Treaty of Alliance art. 5, 2nd para., Apr. 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/.",
        "chicago": "Treaty of Alliance, art. 5, 2nd para., April 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/.",
        "oscola": "Treaty of Alliance (signed 4 April 1949, entered into force 24 August 1949) 34 UNTS 243 art 5, 2nd para &lt;https://example.org/proposals/alliance/art-5/&gt;",
        "plain": "Treaty of Alliance, art. 5, 2nd para., signed at Washington, D.C., 4 April 1949, 34 UNTS 243, https://example.org/proposals/alliance/art-5/",
      }
    `);
  });

  test('of a memorandum in force on signature, its page unknown', () => {
    expect(styles(MEMORANDUM)).toMatchInlineSnapshot(`
      {
        "apa": "Memorandum on Assurances, preamble, 2nd recital, December 5, 1994, 3007 U.N.T.S. (Reg. No. I-52241), https://example.org/proposals/memorandum/preamble-2/",
        "bluebook": "Memorandum on Assurances pmbl., 2nd recital, Dec. 5, 1994, 3007 U.N.T.S. (Reg. No. I-52241), https://example.org/proposals/memorandum/preamble-2/.",
        "chicago": "Memorandum on Assurances, preamble, 2nd recital, December 5, 1994, 3007 U.N.T.S. (Reg. No. I-52241), https://example.org/proposals/memorandum/preamble-2/.",
        "oscola": "Memorandum on Assurances (signed and entered into force 5 December 1994) 3007 UNTS (reg no I-52241) (Assurances Memorandum) preamble, 2nd recital &lt;https://example.org/proposals/memorandum/preamble-2/&gt;",
        "plain": "Memorandum on Assurances (Assurances Memorandum), preamble, 2nd recital, signed at Budapest, 5 December 1994, 3007 UNTS (reg no I-52241), https://example.org/proposals/memorandum/preamble-2/",
      }
    `);
  });

  test('of a bilateral agreement', () => {
    expect(styles(BILATERAL)).toMatchInlineSnapshot(`
      {
        "apa": "Agreement on Security Cooperation, U.S.-Ukr., pt. IV, para. 1, June 13, 2024, https://example.org/proposals/pact/part-4-para-1/",
        "bluebook": "Agreement on Security Cooperation, U.S.-Ukr., pt. IV, para. 1, June 13, 2024, https://example.org/proposals/pact/part-4-para-1/.",
        "chicago": "Agreement on Security Cooperation, U.S.-Ukr., pt. IV, para. 1, June 13, 2024, https://example.org/proposals/pact/part-4-para-1/.",
        "oscola": "Agreement on Security Cooperation (Ukraine–United States) (signed 13 June 2024) (US Agreement) pt IV, para 1 &lt;https://example.org/proposals/pact/part-4-para-1/&gt;",
        "plain": "Agreement on Security Cooperation (US Agreement), pt. IV, para. 1, signed at Puglia, Italy, 13 June 2024, https://example.org/proposals/pact/part-4-para-1/",
      }
    `);
  });

  test('of a compact that is no treaty', () => {
    expect(styles(COMPACT)).toMatchInlineSnapshot(`
      {
        "apa": "Ukraine Compact, pledge (3), July 11, 2024, https://example.org/proposals/compact/pledge-3/",
        "bluebook": "Ukraine Compact pledge (3), July 11, 2024, https://example.org/proposals/compact/pledge-3/.",
        "chicago": "“Ukraine Compact,” pledge (3), Washington, D.C., July 11, 2024, https://example.org/proposals/compact/pledge-3/.",
        "oscola": "‘Ukraine Compact’ (Washington, DC, 11 July 2024) pledge (3) &lt;https://example.org/proposals/compact/pledge-3/&gt;",
        "plain": "Ukraine Compact, pledge (3), Washington, D.C., 11 July 2024, https://example.org/proposals/compact/pledge-3/",
      }
    `);
  });

  test('of an unsigned text', () => {
    expect(styles(UNSIGNED)).toMatchInlineSnapshot(`
      {
        "apa": "Main Provisions of a Treaty [unsigned draft], proposal 2, March 29, 2022, https://example.org/proposals/communique/prop-2/",
        "bluebook": "Main Provisions of a Treaty proposal 2, unsigned draft, Mar. 29, 2022, https://example.org/proposals/communique/prop-2/.",
        "chicago": "“Main Provisions of a Treaty,” proposal 2, unsigned draft, Istanbul, March 29, 2022, https://example.org/proposals/communique/prop-2/.",
        "oscola": "‘Main Provisions of a Treaty’ (unsigned draft, Istanbul, 29 March 2022) proposal 2 &lt;https://example.org/proposals/communique/prop-2/&gt;",
        "plain": "Main Provisions of a Treaty (Communiqué), proposal 2, unsigned draft, Istanbul, 29 March 2022, https://example.org/proposals/communique/prop-2/",
      }
    `);
  });

  test('of a report with authors', () => {
    expect(styles(REPORT)).toMatchInlineSnapshot(`
      {
        "apa": "Rasmussen, A. F., &amp; Yermak, A. (2022, September 13). <em>The Security Compact: Recommendations</em> (key recommendation 3). Office of the President. https://example.org/proposals/report/key-3/",
        "bluebook": "Anders Fogh Rasmussen &amp; Andrii Yermak, <em>The Security Compact: Recommendations</em> key recommendation 3 (Sept. 13, 2022), https://example.org/proposals/report/key-3/.",
        "chicago": "Anders Fogh Rasmussen and Andrii Yermak, <em>The Security Compact: Recommendations</em> (Office of the President, September 13, 2022), key recommendation 3, https://example.org/proposals/report/key-3/.",
        "oscola": "Anders Fogh Rasmussen and Andrii Yermak, <em>The Security Compact: Recommendations</em> (Office of the President 2022) key recommendation 3 &lt;https://example.org/proposals/report/key-3/&gt;",
        "plain": "Anders Fogh Rasmussen and Andrii Yermak, The Security Compact: Recommendations (Security Compact), key recommendation 3, Kyiv, 13 September 2022, https://example.org/proposals/report/key-3/",
      }
    `);
  });

  test('of a whole has no pinpoint', () => {
    expect(styles({ ...TREATY, pinpoint: '' })).toMatchInlineSnapshot(`
      {
        "apa": "Treaty of Alliance, April 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/",
        "bluebook": "Treaty of Alliance, Apr. 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/.",
        "chicago": "Treaty of Alliance, April 4, 1949, 34 U.N.T.S. 243, https://example.org/proposals/alliance/art-5/.",
        "oscola": "Treaty of Alliance (signed 4 April 1949, entered into force 24 August 1949) 34 UNTS 243 &lt;https://example.org/proposals/alliance/art-5/&gt;",
        "plain": "Treaty of Alliance, signed at Washington, D.C., 4 April 1949, 34 UNTS 243, https://example.org/proposals/alliance/art-5/",
      }
    `);
  });

  test('of a bilateral agreement without the United States is in alphabetical order', () => {
    const parties = [{ code: 'EST', name: 'Estonia' }, { code: 'UKR', name: 'Ukraine' }];
    expect(styles({ ...BILATERAL, parties }).bluebook).toContain('Est.-Ukr.');
  });

  test('of a date known to the month', () => {
    expect(styles({ ...COMPACT, date: '2024-07' }).chicago).toContain('July 2024');
    expect(styles({ ...REPORT, date: '2022' }).apa).toContain('(2022)');
  });

  test('holds text and emphasis only', () => {
    const hostile = { ...REPORT, title: '<script>alert("x")</script> & Sons', pinpoint: '<b>1</b>', authors: [{ literal: 'A <i>B</i>' }], publisher: '<u>' };
    for (const kind of ['report', 'treaty', 'document'] as const) {
      for (const { html } of cite({ ...hostile, kind })) {
        expect(html.replace(/<\/?em>/g, '')).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      }
    }
  });
});

describe('on a corpus', () => {
  const corpus = loadCorpus(SMALL);
  const clause = corpus.clauses.get('old-memorandum/para-1')!;

  test('styles stand in their order', () => {
    expect(citeProposal(corpus, corpus.proposals[0]!).map(({ style }) => style)).toEqual(['Plain', 'OSCOLA', 'Bluebook', 'APA 7', 'Chicago']);
  });

  test('a clause has its locator and its permanent address', () => {
    for (const { html } of citeClause(corpus, clause)) {
      expect(html).toMatch(/para\.? 1/);
      expect(html).toContain('http://localhost:4321/proposals/old-memorandum/para-1/');
    }
  });

  test('a quotation has the restatement, the quoted terms, the locator, the date of review and the address', () => {
    expect(quoteClause(corpus, clause).html).toMatchInlineSnapshot(`"“Russia restates that it will not use force against Ukraine.” Operative terms: “reaffirm their obligation”. Old Memorandum, para. 1 (5 December 1994), as restated by Security Guarantees for Ukraine, 22 November 2026, http://localhost:4321/proposals/old-memorandum/para-1/"`);
  });
});
