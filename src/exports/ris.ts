import { SITE } from '../site.ts';
import { titleWithPinpoint, type Author, type CitedKind, type CitedWork } from './cited-work.ts';
import { noteOn } from './csl.ts';

/**
 * RIS types. RIS has none for treaties: STAT is the nearest that readers keep as a legal text. GOVDOC serves declarations, since Zotero reads GEN as a journal article.
 */
const RIS_TYPE: Record<CitedKind, string> = { treaty: 'STAT', document: 'GOVDOC', report: 'RPRT' };

/** A proposal or clause as a RIS record: one tag a line, lines ending in CR LF, as the format asks. */
export function risRecord(work: CitedWork): string {
  const { series } = work;
  const [year, month = '', day = ''] = work.date.split('-');
  const tags: [string, string | undefined][] = [
    ['TY', RIS_TYPE[work.kind]],
    ['ID', work.id],
    ...work.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['TI', titleWithPinpoint(work)],
    ['ST', titleWithPinpoint({ ...work, title: work.shortTitle })],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['CY', work.place],
    ['PB', work.publisher],
    ['T2', series?.name],
    ['VL', series?.volume],
    ['SP', series?.page],
    ['M1', series?.registration],
    ['M3', work.form],
    ['LA', SITE.language],
    ['UR', work.url],
    ['DB', SITE.name],
    ['AB', work.abstract],
    ['N1', noteOn(work)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function risName(author: Author): string {
  return 'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');
}
