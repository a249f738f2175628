import { nameOf } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { parseReference } from '../corpus/prose.ts';
import { absoluteUrl, href, pathOf, siteOrigin } from '../corpus/urls.ts';
import { renderInline } from '../prose/inline.ts';
import type { ChangeData } from '../schema/change.ts';
import { SITE } from '../site.ts';
import { escapeMarkup } from './plain.ts';
import { contentDate } from './release.ts';
import { element, xmlDocument } from './xml.ts';

/** The changes to the content as an Atom feed (RFC 4287): what changed, what stood there before and stands there now, why, and which pages. */
export function atomFeed(corpus: Corpus): string {
  const self = absoluteUrl('feed.xml');
  return xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': SITE.language }, [
    element('id', {}, self),
    element('title', {}, `${SITE.name}: changes`),
    element('subtitle', {}, 'Changes to the content, with their reasons.'),
    element('updated', {}, instant(corpus.changes[0]?.date ?? contentDate(corpus))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl('') }),
    element('author', {}, [element('name', {}, SITE.name), element('uri', {}, absoluteUrl(''))]),
    element('rights', {}, SITE.contentLicence),
    ...corpus.changes.map((change) => entry(corpus, change)),
  ]));
}

function entry(corpus: Corpus, change: ChangeData): string {
  return element('entry', {}, [
    element('id', {}, `${absoluteUrl('feed.xml')}#${change.id}`),
    element('title', {}, change.title),
    element('updated', {}, instant(change.date)),
    element('published', {}, instant(change.date)),
    ...pagesOf(corpus, change).map(({ url, name }, at) => element('link', { rel: at === 0 ? 'alternate' : 'related', type: 'text/html', href: url, title: name })),
    element('content', { type: 'html' }, contentHtml(corpus, change)),
  ]);
}

function contentHtml(corpus: Corpus, change: ChangeData): string {
  const paragraph = (lead: string, text: string | undefined) => (text ? `<p>${lead}${absoluteLinks(renderInline(text, corpus))}</p>` : '');
  const pages = pagesOf(corpus, change).map(({ url, name }) => `<li><a href="${escapeMarkup(url)}">${escapeMarkup(name)}</a></li>`);
  return `${paragraph('', change.text)}${paragraph('Before: ', change.before)}${paragraph('Now: ', change.after)}<ul>${pages.join('')}</ul>`;
}

function pagesOf(corpus: Corpus, { pages }: ChangeData): { url: string; name: string }[] {
  return pages.map((page) => {
    const { kind, target } = parseReference(page)!;
    return { url: absoluteUrl(pathOf(kind, target)), name: nameOf(corpus, kind, target) };
  });
}

/** Readers show entries away from the site: its own links need their host. */
function absoluteLinks(html: string): string {
  return html.replaceAll(`href="${href('')}`, `href="${siteOrigin()}${href('')}`);
}

/** Content is dated by the day; Atom wants an instant. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
