import { formatSum } from '../corpus/format.ts';
import { clauseLabel, clockLabel, partyName, termLabel } from '../corpus/labels.ts';
import type { Clause, Corpus } from '../corpus/model.ts';
import { formerAnchors } from '../corpus/permalinks.ts';
import { clausesOfSameKind, counterpartsOf } from '../corpus/query.ts';
import { href, pathOf, urlOf } from '../corpus/urls.ts';
import { renderInline, renderPlain } from '../prose/inline.ts';
import { clauseWording, type ClauseWording } from './wording.ts';
import { citationView, clauseLink, codebookUrl, proposalLink, topicLink, type CitationView, type ClauseLink, type LinkView, type ProposalLink } from './common.ts';

/** A clause as shown anywhere: in its document, on its own page, in a comparison. */
export interface ClauseView {
  ref: string;
  id: string;
  label: string;
  url: string;
  proposal: ProposalLink;
  part: string;
  partIsOurs: boolean;
  locator: string;
  heading: string;
  html: string;
  wording: { term: string; lang: string }[];
  from: string[];
  to: string[];
  obligations: LinkView[];
  direction: LinkView;
  verb: string;
  strength: { rung: number; label: string; url: string } | undefined;
  proposed: boolean;
  precision: LinkView;
  triggers: LinkView[];
  clock: string;
  sums: string[];
  topics: LinkView[];
  grade: 'A' | 'B' | 'C';
  /** Ids it had before: old links into its document still use them. */
  former: readonly string[];
}

export function clauseView(corpus: Corpus, clause: Clause): ClauseView {
  const coded = (list: 'obligations' | 'directions' | 'precisions' | 'triggers', id: string): LinkView => ({ label: termLabel(corpus, list, id), url: codebookUrl(list, id) });
  const rung = corpus.vocabulary.strengths.find((entry) => entry.rung === clause.strength);
  return {
    ref: clause.ref,
    id: clause.id,
    label: clauseLabel(clause),
    url: urlOf('clause', clause.ref),
    proposal: proposalLink(corpus, clause.proposal),
    part: clause.partTitle,
    partIsOurs: clause.partIsOurs,
    locator: clause.locator,
    heading: clause.heading,
    html: renderInline(clause.text, corpus),
    wording: (clause.wording ?? []).map((wording) => (typeof wording === 'string' ? { term: wording, lang: 'en' } : { term: wording.term, lang: wording.lang })),
    from: clause.from.map((id) => partyName(corpus, id)),
    to: clause.to.map((id) => partyName(corpus, id)),
    obligations: clause.obligation.map((id) => coded('obligations', id)),
    direction: coded('directions', clause.direction),
    verb: clause.verb ?? '',
    strength: rung && { rung: rung.rung, label: rung.label, url: codebookUrl('strengths', String(rung.rung)) },
    proposed: clause.proposed ?? false,
    precision: coded('precisions', clause.precision),
    triggers: clause.trigger.map((id) => coded('triggers', id)),
    clock: clause.clock ? clockLabel(corpus, clause.clock) : '',
    sums: (clause.sums ?? []).map((sum) => `${formatSum(sum.amount, sum.currency)}${sum.period ? ` (${sum.period})` : ''}: ${sum.purpose}`),
    topics: clause.topics.map((id) => topicLink(corpus, id)),
    grade: clause.evidence.grade,
    former: formerIds(corpus, clause.ref),
  };
}

const formerByCorpus = new WeakMap<Corpus, Map<string, string[]>>();

function formerIds(corpus: Corpus, ref: string): readonly string[] {
  let former = formerByCorpus.get(corpus);
  if (!former) formerByCorpus.set(corpus, (former = formerAnchors(corpus)));
  return former.get(ref) ?? [];
}

/** Everything the permalink page of a clause shows. */
export interface ClausePageView extends ClauseView {
  title: string;
  description: string;
  path: string;
  evidence: { sources: CitationView[]; noteHtml: string; gradeLabel: string; gradeText: string; gradeUrl: string };
  noteHtml: string;
  texts: { lang: string; publisher: string; url: string; status: string; read: string }[];
  previous: ClauseLink | undefined;
  next: ClauseLink | undefined;
  counterparts: ClauseView[];
  /** Counterparts in the bilateral agreements: there may be thirty, so they are named only. */
  inAgreements: ClauseLink[];
  /** The same work in the bilateral agreements: one line each, the kind named. */
  sameKind: { label: string; definition: string; clauses: (ClauseLink & { clock: string; verb: string })[] } | undefined;
  sharedWording: ClauseWording | undefined;
  /** The clause in its document. */
  inDocument: string;
  /** Side by side with its first counterparts. */
  compareUrl: string | undefined;
  positions: { question: string; url: string; summary: string }[];
  reviewed: string;
}

const COMPARED_AT_MOST = 6;

export function clausePageView(corpus: Corpus, clause: Clause): ClausePageView {
  const { proposal, evidence } = clause;
  const grade = corpus.vocabulary.terms.grades.find((term) => term.id === evidence.grade.toLowerCase());
  const counterparts = counterpartsOf(corpus, clause);
  const compared = [clause, ...counterparts].slice(0, COMPARED_AT_MOST);
  return {
    ...clauseView(corpus, clause),
    title: `${clauseLabel(clause)}: ${clause.heading}`,
    description: renderPlain(clause.text, corpus),
    path: pathOf('clause', clause.ref),
    evidence: {
      sources: evidence.sources.map((citation) => citationView(corpus, citation)),
      noteHtml: evidence.note ? renderInline(evidence.note, corpus) : '',
      gradeLabel: `Grade ${evidence.grade}`,
      gradeText: grade?.definition ?? '',
      gradeUrl: codebookUrl('grades', evidence.grade.toLowerCase()),
    },
    noteHtml: clause.note ? renderInline(clause.note, corpus) : '',
    texts: proposal.texts.map(({ lang, publisher, url, status, read }) => ({ lang, publisher, url, status, read: termLabel(corpus, 'read', read) })),
    previous: clause.previous && clauseLink(clause.previous),
    next: clause.next && clauseLink(clause.next),
    counterparts: counterparts.filter(({ proposal: other }) => other.family !== 'bilateral').map((other) => clauseView(corpus, other)),
    inAgreements: counterparts.filter(({ proposal: other }) => other.family === 'bilateral').map((other) => clauseLink(other)),
    sameKind: sameKindOf(corpus, clause),
    sharedWording: clauseWording(corpus, clause.ref),
    inDocument: `${urlOf('proposal', proposal.id)}#${clause.id}`,
    compareUrl: counterparts.length ? href(`compare/clauses/?c=${compared.map(({ ref }) => ref).join(',')}`) : undefined,
    positions: corpus.vocabulary.dimensions
      .filter(({ id }) => proposal.positions[id]?.clauses.includes(clause.ref))
      .map(({ id, question }) => ({ question, url: urlOf('question', id), summary: renderInline(proposal.positions[id]!.summary, corpus) })),
    reviewed: proposal.reviewed,
  };
}

function sameKindOf(corpus: Corpus, clause: Clause): ClausePageView['sameKind'] {
  const kind = corpus.vocabulary.terms.kinds.find(({ id }) => id === clause.kind);
  const others = clausesOfSameKind(corpus, clause);
  if (!kind || !others.length) return undefined;
  return {
    label: kind.label,
    definition: kind.definition,
    clauses: others.map((other) => ({ ...clauseLink(other), clock: other.clock ? clockLabel(corpus, other.clock) : '', verb: other.verb ?? '' })),
  };
}
