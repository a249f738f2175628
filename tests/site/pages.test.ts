import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { comparedProposals } from '../../src/corpus/query.ts';
import { DIST, pageHtml, pagesIn } from '../support/site.ts';

const corpus = loadCorpus();
const pages = new Set(pagesIn(DIST));
const clauses = [...corpus.clauses.values()];

describe('the pages of the contract', () => {
  test.each(['/', '/proposals/', '/questions/', '/compare/', '/compare/clauses/', '/compare/pair/', '/topics/', '/agreements/', '/timeline/', '/search/', '/glossary/', '/sources/', '/method/', '/data/', '/links/', '/about/', '/accessibility/', '/404.html'])('%s', (path) => {
    expect(pages).toContain(path);
  });

  test('one for every proposal, clause, question, topic and term', () => {
    const expected = [
      ...corpus.proposals.map(({ id }) => `/proposals/${id}/`),
      ...clauses.map(({ ref }) => `/proposals/${ref}/`),
      ...corpus.vocabulary.dimensions.map(({ id }) => `/questions/${id}/`),
      ...corpus.vocabulary.topics.map(({ id }) => `/topics/${id}/`),
      ...corpus.glossary.map(({ id }) => `/glossary/${id}/`),
    ];
    expect(expected.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('one for every pair of compared proposals, in both orders, the alphabetical one canonical', () => {
    const ids = comparedProposals(corpus).map(({ id }) => id);
    for (const a of ids) {
      for (const b of ids.filter((other) => other !== a)) {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(pageHtml(DIST, `/compare/${a}/${b}/`)).toContain(`/compare/${first}/${second}/"`);
      }
    }
  });
});

describe('the core proposals', () => {
  test.each([['budapest-memorandum', 10], ['ukraine-compact', 15], ['kyiv-security-compact', 40]])('%s has at least %i clauses', (id, least) => {
    expect(corpus.proposals.find((proposal) => proposal.id === id)!.clauses.length).toBeGreaterThanOrEqual(least);
  });

  test('keep the addresses of the contract', () => {
    for (const ref of ['budapest-memorandum/para-6', 'budapest-memorandum/closing', 'ukraine-compact/pledge-3', 'kyiv-security-compact/key-4', 'kyiv-security-compact/consult-24h']) {
      expect(pages).toContain(`/proposals/${ref}/`);
    }
  });
});

test('every clause page has its text, grade, sources, official text, neighbours and data', () => {
  const lacking = clauses.flatMap((clause) => {
    const html = pageHtml(DIST, `/proposals/${clause.ref}/`);
    const expected: [string, boolean][] = [
      ['its name', html.includes(`data-clause="${clause.ref}"`)],
      ['its restatement', html.includes(`<div class="restatement lead" id="restatement"><p>`)],
      ['its grade', html.includes(`>Grade ${clause.evidence.grade}</a>`)],
      ['its sources', clause.evidence.sources.every(({ source }) => html.includes(`/sources/#${source}"`))],
      ['the official text', clause.proposal.texts.every(({ url }) => html.includes(`href="${escape(url)}"`))],
      ['the next clause', !clause.next || html.includes(`rel="next" href="/proposals/${clause.next.ref}/"`)],
      ['the previous clause', !clause.previous || html.includes(`rel="prev" href="/proposals/${clause.previous.ref}/"`)],
      ...['json', 'bib', 'ris', 'csl.json'].map((ending): [string, boolean] => [ending, existsSync(join(DIST, `proposals/${clause.ref}.${ending}`))]),
    ];
    return expected.filter(([, found]) => !found).map(([what]) => `${clause.ref} lacks ${what}`);
  });
  expect(lacking).toEqual([]);
});

test('every proposal page holds its clauses in order, a position on every dimension, and claims with names', () => {
  for (const proposal of corpus.proposals) {
    const html = pageHtml(DIST, `/proposals/${proposal.id}/`);
    const sections = [...html.matchAll(/<section class="clause" id="([^"]+)" data-clause="([^"]+)"/g)].map(([, anchor, ref]) => [anchor, ref]);
    expect(sections).toEqual(proposal.clauses.map((clause) => [clause.id, clause.ref]));
    expect(corpus.vocabulary.dimensions.filter(({ id }) => !html.includes(`/questions/${id}/"`))).toEqual([]);
    expect(proposal.legalNature.filter(({ claimant }) => !html.includes(escape(claimant)))).toEqual([]);
  }
});

test('silence is shown in words', () => {
  const silent = corpus.proposals.find(({ id }) => id === 'budapest-memorandum')!;
  expect(silent.positions.intelligence!.values).toEqual(['silent']);
  expect(pageHtml(DIST, '/questions/intelligence/')).toMatch(/data-kind="silent"[^>]*>\s*<li>Silent</);
});

test('nothing is inline: no script without a file, no style, no handler', () => {
  const guilty = [...pages].filter((page) => {
    const html = pageHtml(DIST, page);
    return /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)/.test(html) || /<style|\sstyle="|\son[a-z]+="/.test(html);
  });
  expect(guilty).toEqual([]);
});

test('every page carries the policy, a title, a description and one first heading', () => {
  const guilty = [...pages].filter((page) => {
    const html = pageHtml(DIST, page);
    if (html.includes('http-equiv="refresh"')) return false;
    return !html.includes('http-equiv="content-security-policy"') || !/<title>[^<]{5,}<\/title>/.test(html) || !/<meta name="description" content="[^"]{20,}"/.test(html) || html.match(/<h1[ >]/g)?.length !== 1;
  });
  expect(guilty).toEqual([]);
});

test('titles are unique', () => {
  const seen = new Map<string, string[]>();
  for (const page of pages) {
    const html = pageHtml(DIST, page);
    if (html.includes('http-equiv="refresh"')) continue;
    const title = /<title>([^<]*)/.exec(html)![1]!;
    seen.set(title, [...(seen.get(title) ?? []), page]);
  }
  expect([...seen].filter(([, where]) => where.length > 1)).toEqual([]);
});

test('nothing of the machine that built it is in the pages', () => {
  const names = ['package.json', 'README.md'].filter((file) => existsSync(file));
  expect(names.length).toBeGreaterThan(0);
  const root = process.cwd();
  expect([...pages].filter((page) => readFileSync(join(DIST, page.endsWith('/') ? `${page}index.html` : page), 'utf8').includes(root))).toEqual([]);
});

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
