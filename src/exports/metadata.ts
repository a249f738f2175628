import { clauseLabel } from '../corpus/labels.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import { SITE } from '../site.ts';
import { citedClause, citedProposal, titleWithPinpoint, type CitedWork } from './cited-work.ts';
import { FILE_FORMATS } from './files.ts';
import { about } from './release.ts';

/** What the head of a page needs: the props of the page layout, its trail left out. */
export interface PageHead {
  title: string;
  description: string;
  path: string;
  /** Path of the page to cite (`rel="cite-as"`, RFC 8574). */
  citeAs: string;
  alternates: { type: string; path: string }[];
  meta: { name: string; content: string }[];
  jsonLd: object;
}

/** Head of the permalink page of a clause. */
export function clauseHead(corpus: Corpus, clause: Clause): PageHead {
  const work = citedClause(corpus, clause);
  const path = pathOf('clause', clause.ref);
  const proposalUrl = absoluteUrl(pathOf('proposal', clause.proposal.id));
  return {
    title: `${clauseLabel(clause)}: ${clause.heading}`,
    description: work.abstract,
    path,
    citeAs: path,
    alternates: alternatesOf(path),
    meta: [...dublinCore(work), { name: 'DC.relation', content: proposalUrl }],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': work.url,
      name: titleWithPinpoint(work),
      legislationIdentifier: clause.ref,
      isPartOf: { '@type': 'Legislation', '@id': proposalUrl, name: work.title },
      license: SITE.contentLicence,
    },
  };
}

/** Parts are named up to this number; beyond it they would weigh more than the page may. */
const PARTS_AT_MOST = 40;

/** Head of the page of a proposal. */
export function proposalHead(corpus: Corpus, proposal: Proposal): PageHead {
  const work = citedProposal(corpus, proposal);
  const path = pathOf('proposal', proposal.id);
  const parts = proposal.clauses.map(({ ref }) => ({ '@type': 'Legislation', '@id': absoluteUrl(pathOf('clause', ref)) }));
  return {
    title: proposal.shortTitle,
    description: work.abstract,
    path,
    citeAs: path,
    alternates: alternatesOf(path),
    meta: [...dublinCore(work), ...(work.officialUrl ? [{ name: 'DC.relation', content: work.officialUrl }] : [])],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': work.url,
      name: proposal.title,
      alternateName: [proposal.shortTitle, ...proposal.titles.map(({ title }) => title)],
      legislationIdentifier: proposal.id,
      legislationType: work.form,
      legislationDate: work.date,
      encoding: proposal.texts.map(({ url, lang }) => ({ '@type': 'LegislationObject', url, inLanguage: lang })),
      ...(parts.length > 0 && parts.length <= PARTS_AT_MOST ? { hasPart: parts } : {}),
      license: SITE.contentLicence,
    },
  };
}

/** The data as a whole, for the data page. */
export function datasetJsonLd(corpus: Corpus): object {
  const { title, version, date, licence, citeAs } = about(corpus);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absoluteUrl('data/'),
    name: `${title}: data`,
    description: SITE.description,
    version,
    dateModified: date,
    license: licence.url,
    creditText: citeAs,
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: absoluteUrl('data/datapackage.json') },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absoluteUrl('data/clauses.csv') },
    ],
  };
}

function alternatesOf(path: string): PageHead['alternates'] {
  return FILE_FORMATS.map(({ ending, type }) => ({ type, path: path.replace(/\/$/, `.${ending}`) }));
}

/**
 * Dublin Core, with the `z:` names of Zotero's own vocabulary for what Dublin Core cannot say.
 * Read in Zotero's translators "Embedded Metadata" and "RDF": `z:itemType` wins over every guess, but must be a type that Zotero has; "treaty" is none of them, and
 * `z:extra` carries it to citation processors ("Type: treaty" in Extra). Highwire's `citation_*` names are left out: `citation_title` makes a journal article.
 */
function dublinCore(work: CitedWork): PageHead['meta'] {
  const entries: [string, string | undefined | false][] = [
    ['z:itemType', work.kind === 'report' ? 'report' : 'document'],
    ['z:extra', work.kind === 'treaty' && 'Type: treaty'],
    ['z:place', work.place],
    ['z:shortTitle', titleWithPinpoint({ ...work, title: work.shortTitle })],
    ['DC.title', titleWithPinpoint(work)],
    ...work.authors.map((author): [string, string] => ['DC.creator', 'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ')]),
    ['DC.date', work.date],
    ['DC.type', work.form],
    ['DC.identifier', work.url],
    ['DC.language', SITE.language],
    ['DC.publisher', work.publisher ?? SITE.name],
    ['DC.rights', SITE.contentLicence],
  ];
  return entries.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
