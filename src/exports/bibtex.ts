import { titleWithPinpoint, type Author, type CitedWork } from './cited-work.ts';
import { britishSeries } from './citation-styles/parts.ts';
import { noteOn } from './csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A proposal or clause as a BibTeX entry in UTF-8. Reports are `@techreport`; all else is `@misc`, since BibTeX has no type for treaties, with the series or the form of
 * the instrument in `howpublished`. The title stands in two pairs of braces so that styles keep its capitals.
 */
export function bibtexEntry(work: CitedWork): string {
  const [year, month, day] = work.date.split('-');
  const isReport = work.kind === 'report';
  const fields: [string, string | undefined][] = [
    ['author', work.authors.length ? braced(work.authors.map(bibtexName).join(' and ')) : undefined],
    ['title', braced(braced(escapeTex(titleWithPinpoint(work))))],
    ['shorttitle', braced(escapeTex(titleWithPinpoint({ ...work, title: work.shortTitle })))],
    ['institution', isReport && work.publisher ? braced(escapeTex(work.publisher)) : undefined],
    ['howpublished', isReport ? undefined : braced(escapeTex(britishSeries(work.series) || work.form))],
    ['type', braced(escapeTex(work.form))],
    ['address', work.place && braced(escapeTex(work.place))],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', braced(work.url)],
    ['language', braced('english')],
    ['abstract', braced(escapeTex(work.abstract))],
    ['note', braced(escapeTex(noteOn(work)))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return `@${isReport ? 'techreport' : 'misc'}{${work.id.replace('/', ':')},\n${lines.join('\n')}\n}\n`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function bibtexName(author: Author): string {
  if ('literal' in author) return braced(escapeTex(author.literal));
  return escapeTex([author.family, author.given].filter(Boolean).join(', '));
}

const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Escapes the characters that TeX reads as commands; the text stays UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
}
