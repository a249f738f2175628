import type { Corpus } from '../corpus/model.ts';
import { SITE } from '../site.ts';
import type { SourceData } from '../schema/source.ts';
import { titleWithPinpoint, type Author, type CitedKind, type CitedWork } from './cited-work.ts';
import { plainField } from './plain.ts';
import { LICENCE_NAME } from './release.ts';

/** An item of CSL-JSON, the input format of citation processors (schema: citation-style-language/schema, csl-data.json, v1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  'title-short'?: string;
  author?: Author[];
  issued?: CslDate;
  'event-place'?: string;
  'container-title'?: string;
  volume?: string;
  page?: string;
  number?: string;
  publisher?: string;
  genre?: string;
  status?: string;
  language?: string;
  URL?: string;
  abstract?: string;
  source?: string;
  note?: string;
  custom?: Record<string, string>;
}

interface CslDate {
  'date-parts': [number[]];
}

const CSL_TYPE: Record<CitedKind, string> = { treaty: 'treaty', document: 'document', report: 'report' };

/**
 * A proposal or clause as a CSL item. The locator is part of the title, since CSL knows pinpoints only in citations, not in items.
 * The parties of a bilateral instrument are its authors: that is where the maintained styles (APA, Chicago) look for them.
 */
export function cslItem(work: CitedWork): CslItem {
  const { series } = work;
  const authors = work.authors.length ? work.authors : work.parties.map(({ name }) => ({ literal: name }));
  return given({
    id: work.id,
    type: CSL_TYPE[work.kind],
    title: titleWithPinpoint(work),
    'title-short': titleWithPinpoint({ ...work, title: work.shortTitle }),
    author: authors.length ? authors : undefined,
    issued: cslDate(work.date),
    'event-place': work.place,
    'container-title': series?.name,
    volume: series?.volume,
    page: series?.page,
    number: series?.registration ?? series?.symbols?.join(', '),
    publisher: work.publisher,
    genre: work.form,
    status: work.draft ? 'unsigned draft' : undefined,
    language: SITE.language,
    URL: work.url,
    abstract: work.abstract,
    source: SITE.name,
    note: noteOn(work),
  });
}

/** What a reader of the reference must know: the abstract is ours, and where the text itself is. */
export function noteOn(work: CitedWork): string {
  const official = work.officialUrl ? ` Official text: ${work.officialUrl}.` : '';
  return `Abstract: ${work.pinpoint ? 'restatement' : 'summary'} by ${SITE.name} (${LICENCE_NAME}), not the official text.${official}`;
}

/** An entry of the bibliography; its grade is kept as custom fields. */
export function cslSource(corpus: Corpus, source: SourceData): CslItem {
  return given({
    id: source.id,
    type: source.type,
    title: source.title,
    author: source.author,
    'container-title': source['container-title'],
    publisher: source.publisher,
    issued: source.issued ? cslDate(source.issued) : undefined,
    URL: source.url,
    language: source.language,
    note: source.note && plainField(corpus, source.note),
    custom: { tier: source.tier, read: source.read },
  });
}

function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** Only the fields that have a value. */
function given(item: CslItem): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}
