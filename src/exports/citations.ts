import { formatDate } from '../corpus/format.ts';
import { clauseLabel } from '../corpus/labels.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import { SITE } from '../site.ts';
import { apa } from './citation-styles/apa.ts';
import { bluebook } from './citation-styles/bluebook.ts';
import { chicago } from './citation-styles/chicago.ts';
import { oscola } from './citation-styles/oscola.ts';
import { plain } from './citation-styles/plain.ts';
import { citedClause, citedProposal, type CitedWork } from './cited-work.ts';
import { escapeMarkup, plainField } from './plain.ts';

/** A citation in one style. */
export interface CitedAs {
  style: string;
  id: string;
  /** Text and `<em>`, everything else escaped. */
  html: string;
}

/** Styles in the order in which they are offered. */
const STYLES: readonly { style: string; id: string; format: (work: CitedWork) => string }[] = [
  { style: 'Plain', id: 'plain', format: plain },
  { style: 'OSCOLA', id: 'oscola', format: oscola },
  { style: 'Bluebook', id: 'bluebook', format: bluebook },
  { style: 'APA 7', id: 'apa', format: apa },
  { style: 'Chicago', id: 'chicago', format: chicago },
];

/** A work in every style. */
export function cite(work: CitedWork): CitedAs[] {
  return STYLES.map(({ style, id, format }) => ({ style, id, html: format(work) }));
}

/** A clause of an instrument, with its locator, in every style. */
export function citeClause(corpus: Corpus, clause: Clause): CitedAs[] {
  return cite(citedClause(corpus, clause));
}

/** An instrument as a whole in every style. */
export function citeProposal(corpus: Corpus, proposal: Proposal): CitedAs[] {
  return cite(citedProposal(corpus, proposal));
}

/**
 * A clause to quote: the site's restatement, the operative terms in the words of the text, and where both come from.
 * The date is that of the last review, so that a reader can tell which wording was quoted.
 */
export function quoteClause(corpus: Corpus, clause: Clause): CitedAs {
  const terms = (clause.wording ?? []).map((wording) => `“${typeof wording === 'string' ? wording : wording.term}”`);
  const words = terms.length ? ` Operative terms: ${terms.join(', ')}.` : '';
  const origin = `${clauseLabel(clause)} (${formatDate(clause.proposal.date)}), as restated by ${SITE.name}, ${formatDate(clause.proposal.reviewed)}, ${absoluteUrl(pathOf('clause', clause.ref))}`;
  return { style: 'Quotation', id: 'quotation', html: escapeMarkup(`“${plainField(corpus, clause.text)}”${words} ${origin}`) };
}
