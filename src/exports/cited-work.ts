import { partyName, runningLocator, termLabel } from '../corpus/labels.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import type { ProposalData } from '../schema/proposal.ts';
import type { SourceData } from '../schema/source.ts';
import { plainField } from './plain.ts';

/**
 * Which form of citation an instrument takes: that of treaties, of documents, or of reports with authors.
 * The form follows the instrument's own name and says nothing of its force in law; on that see the claims on its page.
 */
export type CitedKind = 'treaty' | 'document' | 'report';

export type Author = NonNullable<SourceData['author']>[number];

/** One side of a bilateral instrument. */
export interface CitedParty {
  /** Key of its abbreviation: the ISO code of a state, the id of a body. */
  code: string;
  name: string;
}

/** Everything a citation of a proposal or clause can hold, in one record for all styles and formats. */
export interface CitedWork {
  /** `budapest-memorandum/para-4`, or the id of the proposal. */
  id: string;
  kind: CitedKind;
  title: string;
  shortTitle: string;
  /** Locator in running text, such as `para. 4`; empty for the whole. */
  pinpoint: string;
  authors: Author[];
  /** The two sides of a bilateral instrument, by name; empty for all others. */
  parties: CitedParty[];
  /** Date by which the instrument is cited, as precise as known. */
  date: string;
  signed: string | undefined;
  inForce: string | undefined;
  /** True for a text that was negotiated and never signed. */
  draft: boolean;
  place: string | undefined;
  series: ProposalData['series'];
  publisher: string | undefined;
  /** Form of the instrument in the field's own term. */
  form: string;
  /** The page to cite. */
  url: string;
  officialUrl: string | undefined;
  /** Our restatement of the clause, or summary of the proposal. */
  abstract: string;
}

const TREATY_FORMS: ReadonlySet<string> = new Set(['treaty', 'treaty-provision', 'agreement', 'memorandum', 'commitments', 'founding-act']);
const REPORT_FORMS: ReadonlySet<string> = new Set(['recommendations']);
const DRAFT_FORMS: ReadonlySet<string> = new Set(['draft-treaty', 'communique']);
const BOUND_ROLES: ReadonlySet<string> = new Set(['guarantor', 'beneficiary', 'both']);

/** A proposal as a whole. */
export function citedProposal(corpus: Corpus, proposal: Proposal): CitedWork {
  const { dates, texts, form } = proposal;
  const kind = TREATY_FORMS.has(form) ? 'treaty' : REPORT_FORMS.has(form) ? 'report' : 'document';
  return {
    id: proposal.id,
    kind,
    title: kind === 'treaty' ? withoutArticle(proposal.title) : proposal.title,
    shortTitle: proposal.shortTitle,
    pinpoint: '',
    authors: kind === 'report' ? reportAuthors(corpus, proposal) : [],
    parties: kind === 'treaty' ? bilateralParties(corpus, proposal) : [],
    date: proposal.date,
    signed: dates.signed,
    inForce: dates.inForce,
    draft: DRAFT_FORMS.has(form) && !dates.signed,
    place: proposal.place,
    series: proposal.series,
    publisher: kind === 'report' ? texts[0]?.publisher : undefined,
    form: termLabel(corpus, 'forms', form),
    url: absoluteUrl(pathOf('proposal', proposal.id)),
    officialUrl: texts[0]?.url,
    abstract: plainField(corpus, proposal.summary),
  };
}

/** A clause, with its locator as pinpoint. */
export function citedClause(corpus: Corpus, clause: Clause): CitedWork {
  return {
    ...citedProposal(corpus, clause.proposal),
    id: clause.ref,
    pinpoint: runningLocator(clause.locator),
    url: absoluteUrl(pathOf('clause', clause.ref)),
    abstract: plainField(corpus, clause.text),
  };
}

/** Title with locator, as reference managers show it: `North Atlantic Treaty, art. 5`. */
export function titleWithPinpoint({ title, pinpoint }: CitedWork): string {
  return pinpoint ? `${title}, ${pinpoint}` : title;
}

/** Authors of a report: those of its official text in the bibliography, else the co-authors among its parties. */
function reportAuthors(corpus: Corpus, proposal: Proposal): Author[] {
  const [text] = proposal.texts;
  const authors = text && corpus.sources.get(text.source)?.author;
  if (authors?.length) return authors;
  return proposal.parties.filter(({ role }) => role === 'co-author').map(({ party }) => ({ literal: withoutArticle(partyName(corpus, party)) }));
}

/** The two states or bodies of an instrument that has exactly two sides, in alphabetical order; otherwise nothing. */
function bilateralParties(corpus: Corpus, proposal: Proposal): CitedParty[] {
  const bound = proposal.parties.filter(({ role }) => BOUND_ROLES.has(role)).flatMap(({ party }) => corpus.parties.get(party) ?? []);
  if (bound.length !== 2 || bound.some(({ kind }) => kind === 'group')) return [];
  return bound
    .map(({ id, code, name }) => ({ code: code ?? id, name: withoutArticle(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Citations begin with the first word that is no article. */
function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}
