import manifest from '../../package.json' with { type: 'json' };
import type { Corpus } from '../corpus/model.ts';
import { compare } from '../corpus/problem.ts';
import { absoluteUrl } from '../corpus/urls.ts';
import { SITE } from '../site.ts';

/** The release of the project. */
export const VERSION: string = manifest.version;

/** What a data file says of itself. */
export interface About {
  title: string;
  url: string;
  version: string;
  date: string;
  licence: { name: string; url: string };
  citeAs: string;
}

export const LICENCE_NAME = 'CC BY 4.0';

/** The newest date in the content: of a review or a recorded change. Never the day of the build. */
export function contentDate(corpus: Corpus): string {
  const dates = [
    ...corpus.proposals.map(({ reviewed }) => reviewed),
    ...[...corpus.guide, ...corpus.articles].map(({ reviewed }) => reviewed),
    ...corpus.changes.map(({ date }) => date),
  ];
  return dates.sort(compare).at(-1) ?? '';
}

/**
 * The header of every data file: release, date of the content, licence and how to cite.
 * @param path path of what is cited: the data page, or the page of the clause or proposal
 * @param title what is cited, in front of the name of the site
 */
export function about(corpus: Corpus, path = 'data/', title = 'data'): About {
  const date = contentDate(corpus);
  return {
    title: SITE.name,
    url: absoluteUrl(''),
    version: VERSION,
    date,
    licence: { name: LICENCE_NAME, url: SITE.contentLicence },
    citeAs: `${SITE.name}: ${title}, version ${VERSION} (content of ${date}), ${absoluteUrl(path)}, ${LICENCE_NAME}.`,
  };
}
