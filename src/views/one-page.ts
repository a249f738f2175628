import type { Citation } from '../schema/citation.ts';
import { formatCount, formatDate } from '../corpus/format.ts';
import { runningLocator, termLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { clausesOfPosition } from '../corpus/query.ts';
import { absoluteUrl, href, pathOf, urlOf } from '../corpus/urls.ts';
import { renderInline, renderPlain } from '../prose/inline.ts';
import { citationView, proposalLink, type CitationView, type LinkView, type ProposalLink } from './common.ts';
import { positionView } from './position.ts';

/** One line of the sheet. */
export interface OnePageRow {
  term: string;
  values: string[];
  text: string;
  clauses: LinkView[];
}

/** A proposal on one sheet of paper. */
export interface OnePageView {
  title: string;
  description: string;
  path: string;
  canonical: string;
  address: string;
  proposal: ProposalLink;
  fullTitle: string;
  facts: string[];
  summaryHtml: string;
  rows: OnePageRow[];
  claims: { value: string; claimant: string; date: string; source: CitationView }[];
  sources: CitationView[];
  reviewed: string;
}

/** Questions that the sheet answers, with the names of its lines. */
const LINES: readonly (readonly [string, string])[] = [
  ['guarantors', 'Who'], ['armed-force', 'Armed force'], ['military-assistance', 'Arms and money'], ['sanctions', 'Sanctions'],
  ['trigger', 'Trigger'], ['activation', 'Who can set it off'], ['clock', 'Clock'], ['decision-rule', 'Decision'], ['term', 'Term'], ['exit', 'Exit'],
];
const VALUES_SHOWN = 4;
const CLAUSES_SHOWN = 3;
const CLAIMS_SHOWN = 3;
const SOURCES_SHOWN = 3;

/** Path of the sheet of a proposal. Everything below /proposals/<proposal>/ is a clause, so that it stands here. */
export function onePagePath(proposal: string): string {
  return `compare/one-page/${proposal}/`;
}

/** Address of the sheet of a proposal. */
export function onePageUrl(proposal: string): string {
  return href(onePagePath(proposal));
}

export function onePageView(corpus: Corpus, proposal: Proposal): OnePageView {
  const { status } = proposal;
  return {
    title: `One page on the ${proposal.shortTitle}`,
    description: `Who, what, trigger, clock, exit, status and sources of the ${proposal.shortTitle}, on one page to print.`,
    path: onePagePath(proposal.id),
    canonical: pathOf('proposal', proposal.id),
    address: absoluteUrl(pathOf('proposal', proposal.id)),
    proposal: proposalLink(corpus, proposal),
    fullTitle: proposal.title,
    facts: [
      termLabel(corpus, 'forms', proposal.form),
      [formatDate(proposal.date), proposal.place].filter(Boolean).join(', '),
      `${termLabel(corpus, 'statuses', status.value)} (${formatDate(status.asOf)})`,
      formatCount(proposal.clauses.length, 'clause'),
    ],
    summaryHtml: renderInline(proposal.summary, corpus),
    rows: LINES.flatMap(([id, term]) => rowOf(corpus, proposal, id, term)),
    claims: proposal.legalNature.slice(0, CLAIMS_SHOWN).map(({ value, claimant, date, source }) => ({
      value: termLabel(corpus, 'legal-natures', value), claimant, date, source: citationView(corpus, source),
    })),
    sources: mainSources(proposal).map((source) => citationView(corpus, source)),
    reviewed: proposal.reviewed,
  };
}

function rowOf(corpus: Corpus, proposal: Proposal, id: string, term: string): OnePageRow[] {
  const dimension = corpus.vocabulary.dimensions.find((candidate) => candidate.id === id);
  const position = dimension && proposal.positions[id];
  if (!position) return [];
  return [{
    term,
    values: shortList(positionView(corpus, dimension, position).values.map(({ label }) => label)),
    text: renderPlain(position.summary, corpus),
    clauses: clausesOfPosition(corpus, position).slice(0, CLAUSES_SHOWN).map((clause) => ({ label: runningLocator(clause.locator), url: urlOf('clause', clause.ref) })),
  }];
}

function shortList(labels: readonly string[]): string[] {
  return labels.length > VALUES_SHOWN ? [...labels.slice(0, VALUES_SHOWN), `and ${labels.length - VALUES_SHOWN} more`] : [...labels];
}

/** The sources behind the sheet: of the text, of the status, of the first claim; then further texts and claims, each once. */
function mainSources(proposal: Proposal): Citation[] {
  const candidates: Citation[] = [
    ...proposal.texts.slice(0, 1).map(({ source }) => ({ source })),
    proposal.status.source,
    ...proposal.legalNature.map(({ source }) => source),
    ...proposal.texts.slice(1).map(({ source }) => ({ source })),
  ];
  return candidates.filter(({ source }, at) => candidates.findIndex((other) => other.source === source) === at).slice(0, SOURCES_SHOWN);
}
