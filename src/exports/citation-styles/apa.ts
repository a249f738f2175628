import type { Author, CitedWork } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import { americanDate, americanParties, americanSeries, italic, join } from './parts.ts';

/**
 * APA, 7th ed.
 * - Treaties, conventions and declarations: 11.10 gives "Name of Treaty or Convention, Month Day, Year, URL"; what it leaves open follows the Bluebook (11.1): the
 *   subdivision, the two parties of a bilateral instrument and the treaty series.
 * - Reports: 10.4: authors, date in brackets, title in italics with the part in brackets, publisher, address. Titles keep their printed capitals: sentence case cannot
 *   be made without knowing which words are names.
 * No date of retrieval: APA 9.16 asks for one only where a page is meant to change.
 */
export function apa(work: CitedWork): string {
  if (work.kind === 'report') return report(work);
  const draft = work.draft && '[unsigned draft]';
  const name = join([join([work.title, draft], ' '), americanParties(work.parties), work.pinpoint], ', ');
  return escapeMarkup(join([name, americanDate(work.date), americanSeries(work.series), work.url], ', '));
}

function report(work: CitedWork): string {
  const authors = escapeMarkup(authorList(work.authors));
  const title = join([italic(work.title), work.pinpoint && escapeMarkup(`(${work.pinpoint})`)], ' ');
  const [year, ...rest] = work.date.split('-');
  const day = rest.length ? `${year}, ${americanDate(work.date).replace(/,? \d{4}$/, '')}` : year;
  const lead = authors ? `${authors} (${day}). ${title}.` : `${title}. (${day}).`;
  return join([lead, work.publisher && `${escapeMarkup(work.publisher)}.`, escapeMarkup(work.url)], ' ');
}

/** `Rasmussen, A. F., & Yermak, A.` (APA 9.8). */
function authorList(authors: readonly Author[]): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : join([author.family, initials(author.given)], ', ')));
  if (names.length < 2) return withStop(names[0] ?? '');
  return withStop(`${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`);
}

/** `Anders Fogh` → `A. F.`; `Jean-Luc` → `J.-L.` */
function initials(given: string | undefined): string {
  return (given ?? '').split(/\s+/).filter(Boolean).map((name) => name.split('-').map((part) => `${part[0]!}.`).join('-')).join(' ');
}

function withStop(text: string): string {
  return !text || text.endsWith('.') ? text : `${text}.`;
}
