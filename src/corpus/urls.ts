import type { ReferenceKind } from './prose.ts';

/** Sub-path of the site, with slashes at both ends: `/` or `/x/`. Set by `BASE_PATH`. */
export function basePath(): string {
  const path = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : '/';
}

/** Origin under which the site is published, without a slash at the end. Set by `SITE_URL`. */
export function siteOrigin(): string {
  return (process.env.SITE_URL || 'http://localhost:4321').replace(/\/+$/, '');
}

/** Address of a file or page for links on the site: `href('topics/')` is `/topics/`, or `/x/topics/` under a sub-path. */
export function href(path: string): string {
  return basePath() + path.replace(/^\/+/, '');
}

/** Full address of a page, for metadata, citations and feeds. */
export function absoluteUrl(path: string): string {
  return siteOrigin() + href(path);
}

const COLLECTION: Record<Exclude<ReferenceKind, 'clause' | 'source' | 'party'>, string> = {
  proposal: 'proposals', question: 'questions', topic: 'topics', term: 'glossary', article: 'articles',
};

/** Guide pages stand at the top of the site; all other articles below /articles/. */
const GUIDE_PAGES = new Set(['about', 'accessibility', 'data', 'links', 'method']);

/** Path of anything that has a name on the site, without the base path. */
export function pathOf(kind: ReferenceKind, target: string): string {
  if (kind === 'clause') return `proposals/${target}/`;
  if (kind === 'source') return `sources/#${target}`;
  if (kind === 'party') return `search/?party=${target}`;
  if (kind === 'article' && GUIDE_PAGES.has(target)) return `${target}/`;
  return `${COLLECTION[kind]}/${target}/`;
}

/** Address of anything that has a name on the site. */
export function urlOf(kind: ReferenceKind, target: string): string {
  return href(pathOf(kind, target));
}

/** Path of the page that lays two proposals side by side. */
export function pairPath(a: string, b: string): string {
  return `compare/${a}/${b}/`;
}
