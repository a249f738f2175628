import type { CitedWork } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import { americanDate, americanParties, americanSeries, fullName, italic, join } from './parts.ts';

/**
 * The Bluebook, 21st ed.
 * - Treaties and other international agreements: R. 21.4: name, parties if there are two (R. 21.4.2), subdivision (R. 21.4.3), date of signature (R. 21.4.4), source
 *   (R. 21.4.5). Examples in Brooklyn Law School's guide to the rule: "Convention …, U.S.-Austl., art. 1, Aug. 6, 1982, 35 U.S.T. 1999" (bilateral, with commas)
 *   and "Treaty … art. 6, adopted Dec. 5, 1979, 18 U.S.T. 2410, 610 U.N.T.S. 205" (multilateral, none before the subdivision).
 * - Declarations and other documents that are no agreement take the same order, with the address as source (R. 18.2).
 * - Reports: R. 15: authors, title in italics, subdivision, date in brackets.
 * The preamble is "pmbl." (T16).
 */
export function bluebook(work: CitedWork): string {
  const pinpoint = work.pinpoint.replace(/\bpreamble\b/i, 'pmbl.');
  if (work.kind === 'report') return report(work, pinpoint);
  const parties = americanParties(work.parties);
  const name = parties ? join([work.title, parties, pinpoint], ', ') : join([work.title, pinpoint], ' ');
  const date = join([work.draft && 'unsigned draft,', americanDate(work.date, 'short')], ' ');
  return `${escapeMarkup(join([name, date, americanSeries(work.series), work.url], ', '))}.`;
}

function report(work: CitedWork, pinpoint: string): string {
  const authors = work.authors.length > 2 ? `${fullName(work.authors[0]!)} et al.` : work.authors.map(fullName).join(' & ');
  const title = join([authors && `${escapeMarkup(authors)},`, italic(work.title), escapeMarkup(pinpoint)], ' ');
  return `${title} (${americanDate(work.date, 'short')}), ${escapeMarkup(work.url)}.`;
}
