import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { robotsText, sitemap, sitemapIndex, sitemapPages, sitemapParts } from '../../../src/exports/sitemap.ts';
import { SMALL } from '../../support/content.ts';

const corpus = loadCorpus(SMALL);
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link', 'url', 'sitemap'].includes(name) });

interface Feed {
  '@_xmlns': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: Record<string, string>[];
  entry: { id: string; title: string; updated: string }[];
}
const feedIn = (xml: string) => (parser.parse(xml) as { feed: Feed }).feed;
const urlsIn = (xml: string) => (parser.parse(xml) as { urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] } }).urlset;

afterEach(() => vi.unstubAllEnvs());

describe('the feed', () => {
  const changes = [
    { id: 'grade-raised', date: '2027-02-03', title: 'Grade of <para-2>', text: 'Read in full & checked; see [](clause:old-memorandum/para-2).', before: 'B', after: 'A', pages: ['clause:old-memorandum/para-2', 'article:method'] },
    ...corpus.changes,
  ];

  test('is well-formed and has what RFC 4287 requires of a feed and its entries', () => {
    const xml = atomFeed({ ...corpus, changes });
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const feed = feedIn(xml);
    expect(feed).toMatchObject({ '@_xmlns': 'http://www.w3.org/2005/Atom', id: 'http://localhost:4321/feed.xml', title: 'Security Guarantees for Ukraine: changes', updated: '2027-02-03T00:00:00Z', author: { name: 'Security Guarantees for Ukraine' } });
    expect(feed.link[0]).toMatchObject({ '@_rel': 'self', '@_href': 'http://localhost:4321/feed.xml' });
    for (const { id, title, updated } of feed.entry) {
      expect(URL.canParse(id)).toBe(true);
      expect(title).toBeTruthy();
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  test('says what changed, what stood there before and stands there now, and on which pages, with full addresses', () => {
    vi.stubEnv('SITE_URL', 'https://example.org');
    vi.stubEnv('BASE_PATH', 'clauses');
    expect(feedIn(atomFeed({ ...corpus, changes: changes.slice(0, 1) })).entry[0]).toMatchInlineSnapshot(`
      {
        "content": {
          "#text": "<p>Read in full &#x26; checked; see <a href="https://example.org/clauses/proposals/old-memorandum/para-2/" title="Old Memorandum, para. 2: Consultation" class="cite">OM para. 2</a>.</p><p>Before: B</p><p>Now: A</p><ul><li><a href="https://example.org/clauses/proposals/old-memorandum/para-2/">Old Memorandum, para. 2</a></li><li><a href="https://example.org/clauses/method/">Method</a></li></ul>",
          "@_type": "html",
        },
        "id": "https://example.org/clauses/feed.xml#grade-raised",
        "link": [
          {
            "@_href": "https://example.org/clauses/proposals/old-memorandum/para-2/",
            "@_rel": "alternate",
            "@_title": "Old Memorandum, para. 2",
            "@_type": "text/html",
          },
          {
            "@_href": "https://example.org/clauses/method/",
            "@_rel": "related",
            "@_title": "Method",
            "@_type": "text/html",
          },
        ],
        "published": "2027-02-03T00:00:00Z",
        "title": "Grade of <para-2>",
        "updated": "2027-02-03T00:00:00Z",
      }
    `);
  });

  test('exists before there is a change', () => {
    const xml = atomFeed({ ...corpus, changes: [] });
    expect(SyntaxValidator.validate(xml)).toBe(true);
    expect(feedIn(xml).updated).toBe('2026-11-22T00:00:00Z');
  });
});

describe('the sitemap', () => {
  test('names every page once, with the date of its content', () => {
    const paths = sitemapPages(corpus).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(sitemapPages(corpus)).toMatchSnapshot();
  });

  test('of a pair, only the canonical page', () => {
    const paths = sitemapPages(corpus).map(({ path }) => path).filter((path) => /^compare\/./.test(path));
    expect(paths).toEqual(['compare/new-compact/old-memorandum/']);
  });

  test('is well-formed, in the namespace of the protocol, with absolute addresses and W3C dates', () => {
    const xml = sitemap(corpus, '0');
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const urlset = urlsIn(xml);
    expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset.url).toHaveLength(sitemapPages(corpus).length);
    for (const { loc, lastmod = '2026' } of urlset.url) {
      expect(URL.canParse(loc)).toBe(true);
      expect(lastmod).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  });

  test('has an index that names its files, and robots.txt names the index', () => {
    expect(sitemapParts(corpus)).toEqual(['0']);
    expect(parser.parse(sitemapIndex(corpus))).toMatchObject({ sitemapindex: { sitemap: [{ loc: 'http://localhost:4321/sitemap-0.xml' }] } });
    expect(robotsText()).toBe('User-agent: *\nAllow: /\n\nSitemap: http://localhost:4321/sitemap-index.xml\n');
  });

  test('goes on in a second file when one is full', () => {
    const glossary = Array.from({ length: 50_000 }, (_, n) => ({ ...corpus.glossary[0]!, id: `term-${n}` }));
    const large = { ...corpus, glossary };
    expect(sitemapParts(large)).toEqual(['0', '1']);
    expect(urlsIn(sitemap(large, '1')).url).toHaveLength(sitemapPages(large).length - 50_000);
  });
});
