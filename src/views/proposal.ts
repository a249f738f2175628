import { formatDate, formatList } from '../corpus/format.ts';
import { partyName, termLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { comparedProposals, dimensionsByGroup, relationsOf, sourcesOfProposal } from '../corpus/query.ts';
import { href, pairPath, pathOf } from '../corpus/urls.ts';
import { renderInline, renderPlain } from '../prose/inline.ts';
import { clauseView, type ClauseView } from './clause.ts';
import { citationView, proposalLink, type CitationView, type LinkView, type ProposalLink } from './common.ts';
import { onePageUrl } from './one-page.ts';
import { compositionOfTexts, compositions, shareScale, type Composition } from './pictures/composition.ts';
import { positionView, type PositionView } from './position.ts';

/** A proposal in a list. */
export interface ProposalSummary extends ProposalLink {
  form: string;
  place: string;
  status: string;
  statusAsOf: string;
  clauses: number;
  summaryHtml: string;
}

export function proposalSummary(corpus: Corpus, proposal: Proposal): ProposalSummary {
  return {
    ...proposalLink(corpus, proposal),
    form: termLabel(corpus, 'forms', proposal.form),
    place: proposal.place ?? '',
    status: termLabel(corpus, 'statuses', proposal.status.value),
    statusAsOf: proposal.status.asOf,
    clauses: proposal.clauses.length,
    summaryHtml: renderInline(proposal.summary, corpus),
  };
}

/** One line of the identity card; `html` may hold links. */
export interface IdentityRow {
  term: string;
  dates?: { iso: string; label: string }[];
  html?: string[];
}

/** Everything the page of a proposal shows. */
export interface ProposalPageView extends ProposalSummary {
  title: string;
  description: string;
  path: string;
  family: string;
  titles: { lang: string; title: string; kind: string; source: CitationView }[];
  identity: IdentityRow[];
  claims: { value: string; claimant: string; date: string; html: string; source: CitationView }[];
  texts: { lang: string; status: string; publisher: string; url: string; read: string; noteHtml: string }[];
  parties: { name: string; role: string; signatory: string; capacityHtml: string }[];
  positions: { group: string; positions: PositionView[] }[];
  parts: { id: string; title: string; ours: boolean; clauses: ClauseView[] }[];
  /** What it is made of, on the scale on which the texts are compared. */
  composition: Composition;
  scale: number;
  relations: { label: string; proposal: ProposalLink; html: string; source: CitationView }[];
  sources: CitationView[];
  comparisons: LinkView[];
  /** The same on one sheet of paper. */
  onePage: string;
  reviewed: string;
}

export function proposalPageView(corpus: Corpus, proposal: Proposal): ProposalPageView {
  const composition = compositionOfTexts(corpus, proposalLink(corpus, proposal), [proposal]);
  return {
    ...proposalSummary(corpus, proposal),
    title: proposal.title,
    description: renderPlain(proposal.summary, corpus),
    path: pathOf('proposal', proposal.id),
    family: termLabel(corpus, 'families', proposal.family),
    titles: proposal.titles.map(({ lang, title, kind, source }) => ({ lang, title, kind, source: citationView(corpus, { source }) })),
    identity: identityRows(corpus, proposal),
    claims: proposal.legalNature.map(({ value, claimant, date, text, source }) => ({
      value: termLabel(corpus, 'legal-natures', value), claimant, date, html: renderInline(text, corpus), source: citationView(corpus, source),
    })),
    texts: proposal.texts.map(({ lang, status, publisher, url, read, note }) => ({
      lang, status, publisher, url, read: termLabel(corpus, 'read', read), noteHtml: note ? renderInline(note, corpus) : '',
    })),
    parties: proposal.parties.map(({ party, role, signatory, capacity }) => ({
      name: partyName(corpus, party), role: termLabel(corpus, 'roles', role), signatory: signatory ?? '', capacityHtml: capacity ? renderInline(capacity, corpus) : '',
    })),
    positions: dimensionsByGroup(corpus).map(({ group, dimensions }) => ({
      group, positions: dimensions.flatMap((dimension) => (proposal.positions[dimension.id] ? [positionView(corpus, dimension, proposal.positions[dimension.id]!)] : [])),
    })),
    parts: proposal.parts.map(({ id, title, ours, clauses }) => ({ id, title, ours, clauses: clauses.map((clause) => clauseView(corpus, clause)) })),
    composition,
    scale: shareScale([...compositions(corpus), composition]),
    relations: relationViews(corpus, proposal),
    sources: sourcesOfProposal(proposal).map((source) => citationView(corpus, { source })),
    comparisons: comparisonsOf(corpus, proposal),
    onePage: onePageUrl(proposal.id),
    reviewed: proposal.reviewed,
  };
}

const DATE_LABELS = { presented: 'Presented', signed: 'Signed', inForce: 'In force', registered: 'Registered', expires: 'Expires' } as const;

function identityRows(corpus: Corpus, proposal: Proposal): IdentityRow[] {
  const { dates, series, status } = proposal;
  const given = Object.entries(DATE_LABELS).flatMap(([key, label]) => {
    const iso = dates[key as keyof typeof DATE_LABELS];
    return iso ? [{ term: label, dates: [{ iso, label: formatDate(iso) }] }] : [];
  });
  const rows: IdentityRow[] = [{ term: 'Form', html: [escapeHtml(termLabel(corpus, 'forms', proposal.form))] }, ...given];
  if (proposal.place) rows.push({ term: 'Place', html: [escapeHtml(proposal.place)] });
  const statusText = status.text ? `. ${renderInline(status.text, corpus)}` : '';
  rows.push({ term: `Status, ${formatDate(status.asOf)}`, html: [`${escapeHtml(termLabel(corpus, 'statuses', status.value))}${statusText} ${citationHtml(citationView(corpus, status.source))}`] });
  if (series) {
    const parts = [series.name, series.volume && `vol. ${series.volume}`, series.page && `p. ${series.page}`, series.registration && `registration ${series.registration}`, ...(series.symbols ?? [])];
    rows.push({ term: 'Series and symbols', html: [escapeHtml(parts.filter(Boolean).join(', '))] });
  }
  return rows;
}

/** A short citation as a link to the bibliography. */
function citationHtml({ url, short, at }: CitationView): string {
  return `<a class="cite cite-source" href="${url}">${escapeHtml(short)}${at ? `, ${escapeHtml(at)}` : ''}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function relationViews(corpus: Corpus, proposal: Proposal): ProposalPageView['relations'] {
  const { outgoing, incoming } = relationsOf(corpus, proposal);
  const relation = (type: string) => termLabel(corpus, 'relations', type);
  return [
    ...outgoing.map(({ to, type, text, source }) => ({ label: relation(type), proposal: proposalLink(corpus, to), html: renderInline(text, corpus), source: citationView(corpus, source) })),
    ...incoming.map(({ from, type, text, source }) => ({ label: `${from.shortTitle}: ${relation(type).toLowerCase()} this text`, proposal: proposalLink(corpus, from), html: renderInline(text, corpus), source: citationView(corpus, source) })),
  ];
}

function comparisonsOf(corpus: Corpus, proposal: Proposal): LinkView[] {
  return comparedProposals(corpus)
    .filter(({ id }) => id !== proposal.id)
    .map((other) => ({
      label: other.shortTitle,
      url: proposal.family === 'bilateral' ? href(`compare/pair/?a=${proposal.id}&b=${other.id}`) : href(pairPath(proposal.id, other.id)),
    }));
}

/** Names of the parties in a role, for one line: `Russia, the United Kingdom and the United States`. */
export function partyNames(corpus: Corpus, proposal: Proposal, role: string): string {
  return formatList(proposal.parties.filter((party) => party.role === role).map(({ party }) => partyName(corpus, party)));
}
