import type { Author, CitedParty } from '../cited-work.ts';
import { escapeMarkup } from '../plain.ts';
import type { ProposalData } from '../../schema/proposal.ts';

/** Joins the parts that are there. */
export function join(parts: readonly (string | undefined | false)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** Italics; everything else in a citation is plain text. */
export function italic(text: string): string {
  return `<em>${escapeMarkup(text)}</em>`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Months as in table T12 of the Bluebook. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** `2024-07-11` → `July 11, 2024`, or `July 2024`, `2024`; months in full or as the Bluebook shortens them. */
export function americanDate(iso: string, length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = iso.split('-');
  const name = month && (length === 'long' ? MONTHS : SHORT_MONTHS)[Number(month) - 1];
  if (!name) return year!;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** `Anders Fogh Rasmussen`, or the name of a body. */
export function fullName(author: Author): string {
  return 'literal' in author ? author.literal : join([author.given, author.family], ' ');
}

/**
 * Abbreviations of states in American legal citation: The Bluebook, 21st ed., table T10.3, by ISO 3166 code; states that it does not shorten are left out.
 * The European Union is not in the table; E.U. follows rule 6.1.
 */
const ABBREVIATIONS: Record<string, string> = {
  ALB: 'Alb.', AUS: 'Austl.', BEL: 'Belg.', BGR: 'Bulg.', CAN: 'Can.', HRV: 'Croat.', CZE: 'Czech', DNK: 'Den.', EST: 'Est.', FIN: 'Fin.', FRA: 'Fr.', DEU: 'Ger.',
  HUN: 'Hung.', ISL: 'Ice.', IRL: 'Ir.', ITA: 'It.', LVA: 'Lat.', LTU: 'Lith.', LUX: 'Lux.', NLD: 'Neth.', NOR: 'Nor.', POL: 'Pol.', PRT: 'Port.', ROU: 'Rom.', RUS: 'Russ.',
  SVN: 'Slovn.', SWE: 'Swed.', TUR: 'Turk.', UKR: 'Ukr.', GBR: 'U.K.', USA: 'U.S.', 'european-union': 'E.U.',
};

/**
 * The parties of a bilateral instrument in American legal citation, `U.S.-Ukr.`: the United States first, others in alphabetical order, joined by a hyphen.
 * Rule: The Bluebook, 21st ed., R. 21.4.2, as summarised on the APA Style Blog, "Citing Treaties and Other International Agreements" (September 2013).
 */
export function americanParties(parties: readonly CitedParty[]): string {
  const ordered = [...parties.filter(({ code }) => code === 'USA'), ...parties.filter(({ code }) => code !== 'USA')];
  return ordered.map(({ code, name }) => ABBREVIATIONS[code] ?? name).join('-');
}

type Series = NonNullable<ProposalData['series']>;

/** Treaty series as American legal citation prints them: The Bluebook, 21st ed., table T4. */
const AMERICAN_SERIES: Record<string, string> = { UNTS: 'U.N.T.S.', LNTS: 'L.N.T.S.', ILM: 'I.L.M.', UST: 'U.S.T.', TIAS: 'T.I.A.S.', OJ: 'O.J.' };

/** `34 U.N.T.S. 243`; the registration number stands in for a page that is not known. */
export function americanSeries(series: Series | undefined): string {
  return series ? seriesReference({ ...series, name: AMERICAN_SERIES[series.name] ?? series.name }, 'Reg. No.') : '';
}

/** `34 UNTS 243`, without stops. */
export function britishSeries(series: Series | undefined): string {
  return series ? seriesReference(series, 'reg no') : '';
}

/** Volume, series, page; a volume that is no number follows the name, as in the Official Journal. */
function seriesReference({ name, volume, page, registration }: Series, registered: string): string {
  const head = volume && /^\d/.test(volume) ? `${volume} ${name}` : join([name, volume], ' ');
  if (page) return `${head} ${page}`;
  return registration ? `${head} (${registered} ${registration})` : head;
}
