import { formatList } from '../../corpus/format.ts';
import type { CitedWork } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import { americanDate, americanParties, americanSeries, fullName, italic, join } from './parts.ts';

/**
 * Chicago, as a note.
 * - Treaties: The Chicago Manual of Style, 17th ed., 14.290 (18th ed., 14.174 and following): the order of the Bluebook, with the month in full.
 * - Other documents: title in quotation marks, pinpoint, place and date.
 * - Reports: 17th ed., 14.220: as books, that is authors, title in italics, publisher and date in brackets, pinpoint.
 */
export function chicago(work: CitedWork): string {
  if (work.kind === 'report') return report(work);
  return `${escapeMarkup(work.kind === 'treaty' ? treaty(work) : document(work))}.`;
}

function treaty(work: CitedWork): string {
  return join([work.title, americanParties(work.parties), work.pinpoint, americanDate(work.date), americanSeries(work.series), work.url], ', ');
}

function document(work: CitedWork): string {
  const parts = join([work.pinpoint, work.draft && 'unsigned draft', work.place, americanDate(work.date), work.url], ', ');
  return `“${work.title},” ${parts}`;
}

function report(work: CitedWork): string {
  const published = join([work.publisher, americanDate(work.date)], ', ');
  const authors = formatList(work.authors.map(fullName));
  const head = join([authors && `${escapeMarkup(authors)},`, italic(work.title), escapeMarkup(`(${published})`)], ' ');
  return `${join([head, escapeMarkup(work.pinpoint), escapeMarkup(work.url)], ', ')}.`;
}
