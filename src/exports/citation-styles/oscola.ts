import { formatDate, formatList } from '../../corpus/format.ts';
import type { CitedWork } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import { britishSeries, fullName, italic, join } from './parts.ts';

/**
 * OSCOLA.
 * - Treaties: OSCOLA 2006, part IV, "International treaties": title in roman, parties of a bilateral treaty in brackets with an en dash, date of signature and of entry
 *   into force in brackets, series, short title in brackets, pinpoint; no stops in abbreviations. Example of the guide: "Convention Relating to the Status of Refugees
 *   (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137 (Refugee Convention) art 33".
 * - Reports: OSCOLA, 4th ed., 3.4.3: author, title in italics, publisher and year in brackets, pinpoint.
 * - Other documents: OSCOLA, 4th ed., 3.4.1: title in single quotation marks, place and date in brackets, pinpoint.
 * The address stands in angle brackets (3.1.4). The date of access is the reader's to add: a page made in advance cannot know it.
 */
export function oscola(work: CitedWork): string {
  const pinpoint = withoutStops(work.pinpoint);
  const body = work.kind === 'report' ? report(work, pinpoint) : work.kind === 'treaty' ? escapeMarkup(treaty(work, pinpoint)) : escapeMarkup(document(work, pinpoint));
  return `${body} ${escapeMarkup(`<${work.url}>`)}`;
}

function treaty(work: CitedWork, pinpoint: string): string {
  return join([
    work.title,
    work.parties.length > 0 && `(${work.parties.map(({ name }) => name).join('–')})`,
    `(${treatyDates(work)})`,
    britishSeries(work.series),
    work.shortTitle !== work.title && `(${work.shortTitle})`,
    pinpoint,
  ], ' ');
}

function treatyDates({ signed, inForce, date }: CitedWork): string {
  if (!signed) return inForce ? `entered into force ${formatDate(inForce)}` : formatDate(date);
  if (signed === inForce) return `signed and entered into force ${formatDate(signed)}`;
  return join([`signed ${formatDate(signed)}`, inForce && `entered into force ${formatDate(inForce)}`], ', ');
}

function document(work: CitedWork, pinpoint: string): string {
  return join([`‘${work.title}’`, `(${join([work.draft && 'unsigned draft', withoutStops(work.place ?? ''), formatDate(work.date)], ', ')})`, pinpoint], ' ');
}

function report(work: CitedWork, pinpoint: string): string {
  const published = join([work.publisher, work.date.slice(0, 4)], ' ');
  const authors = formatList(work.authors.map(fullName));
  return join([authors && `${escapeMarkup(authors)},`, italic(work.title), escapeMarkup(`(${published})`), escapeMarkup(pinpoint)], ' ');
}

/** `art. II, 4th para.` → `art II, 4th para`; `Washington, D.C.` → `Washington, DC`. */
function withoutStops(text: string): string {
  return text.replace(/(\p{L})\./gu, '$1');
}
