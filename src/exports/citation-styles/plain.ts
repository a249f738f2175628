import { formatDate, formatList } from '../../corpus/format.ts';
import type { CitedWork } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import { britishSeries, fullName, join } from './parts.ts';

/** A citation in plain words, for texts that follow no style: title, short title, pinpoint, place and date, series, address. */
export function plain(work: CitedWork): string {
  const name = work.shortTitle === work.title ? work.title : `${work.title} (${work.shortTitle})`;
  const placed = join([work.place, formatDate(work.date)], ', ');
  const event = work.draft ? `unsigned draft, ${placed}` : work.signed && work.kind === 'treaty' ? `signed ${work.place ? 'at ' : ''}${placed}` : placed;
  const authors = formatList(work.authors.map(fullName));
  return escapeMarkup(join([authors, name, work.pinpoint, event, britishSeries(work.series), work.url], ', '));
}
