import type { Corpus } from '../corpus/model.ts';
import { compare } from '../corpus/problem.ts';
import { comparedProposals } from '../corpus/query.ts';
import { absoluteUrl, pairPath, pathOf } from '../corpus/urls.ts';
import { contentDate } from './release.ts';
import { element, xmlDocument } from './xml.ts';

/** A page for search engines, with the date of its content as precise as known. */
export interface SitemapPage {
  path: string;
  lastmod: string | undefined;
}

/** The protocol allows 50,000 addresses in a file (sitemaps.org). */
const PAGES_IN_A_FILE = 50_000;

/** Pages that list or combine everything: as new as the newest content. */
const OVERVIEWS = ['', 'proposals/', 'questions/', 'compare/', 'topics/', 'agreements/', 'timeline/', 'glossary/', 'articles/', 'sources/', 'search/', 'search/a-z/'];

/** Every page that should be found, each once: of two pages for a pair, the one that is canonical. */
export function sitemapPages(corpus: Corpus): SitemapPage[] {
  const newest = contentDate(corpus);
  const compared = comparedProposals(corpus);
  const pairs = compared.flatMap((a) => compared.filter((b) => a.id < b.id).map((b) => ({ path: pairPath(a.id, b.id), lastmod: later(a.reviewed, b.reviewed) })));
  return [
    ...OVERVIEWS.map((path) => ({ path, lastmod: newest })),
    ...corpus.proposals.flatMap(({ id, reviewed, clauses }) => [
      { path: pathOf('proposal', id), lastmod: reviewed },
      ...clauses.map(({ ref }) => ({ path: pathOf('clause', ref), lastmod: reviewed })),
    ]),
    ...corpus.vocabulary.dimensions.map(({ id }) => ({ path: pathOf('question', id), lastmod: newest })),
    ...corpus.vocabulary.topics.map(({ id }) => ({ path: pathOf('topic', id), lastmod: newest })),
    ...corpus.glossary.map(({ id }) => ({ path: pathOf('term', id), lastmod: undefined })),
    ...[...corpus.articles, ...corpus.guide].map(({ id, reviewed }) => ({ path: pathOf('article', id), lastmod: reviewed })),
    ...pairs,
  ];
}

/** Names of the sitemap files: one, unless there are more pages than a file may hold. */
export function sitemapParts(corpus: Corpus): string[] {
  return Array.from({ length: Math.ceil(sitemapPages(corpus).length / PAGES_IN_A_FILE) }, (_, part) => String(part));
}

/** `/sitemap-<part>.xml` */
export function sitemap(corpus: Corpus, part: string): string {
  const first = Number(part) * PAGES_IN_A_FILE;
  const urls = sitemapPages(corpus).slice(first, first + PAGES_IN_A_FILE).map(({ path, lastmod }) =>
    element('url', {}, [element('loc', {}, absoluteUrl(path)), ...(lastmod ? [element('lastmod', {}, lastmod)] : [])]));
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}

/** `/sitemap-index.xml` */
export function sitemapIndex(corpus: Corpus): string {
  const files = sitemapParts(corpus).map((part) =>
    element('sitemap', {}, [element('loc', {}, absoluteUrl(`sitemap-${part}.xml`)), element('lastmod', {}, contentDate(corpus))]));
  return xmlDocument(element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, files));
}

/** `/robots.txt`: everything may be read, and here is the list. */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('sitemap-index.xml')}\n`;
}

function later(a: string, b: string): string {
  return compare(a, b) > 0 ? a : b;
}
