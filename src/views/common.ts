import type { Citation } from '../schema/citation.ts';
import { formatDate } from '../corpus/format.ts';
import { authorShort, clauseLabel, runningLocator, sourceShort } from '../corpus/labels.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { href, urlOf } from '../corpus/urls.ts';

/** Something to go to. */
export interface LinkView {
  label: string;
  url: string;
}

/** A proposal as named in lists and tables. */
export interface ProposalLink extends LinkView {
  id: string;
  abbreviation: string;
  date: string;
  /** Place in the fixed order of proposals: its mark in pictures and tables. */
  mark: number;
}

/** How many different marks there are; later proposals begin again. */
const MARKS = 9;

export function proposalLink(corpus: Corpus, proposal: Proposal): ProposalLink {
  return {
    id: proposal.id,
    label: proposal.shortTitle,
    abbreviation: proposal.abbreviation,
    url: urlOf('proposal', proposal.id),
    date: proposal.date,
    mark: corpus.proposals.indexOf(proposal) % MARKS,
  };
}

/** A clause as named in lists and tables. */
export interface ClauseLink extends LinkView {
  ref: string;
  locator: string;
  heading: string;
}

export function clauseLink(clause: Clause): ClauseLink {
  return { ref: clause.ref, label: clauseLabel(clause), url: urlOf('clause', clause.ref), locator: runningLocator(clause.locator), heading: clause.heading };
}

/** A source as cited in one place. */
export interface CitationView {
  id: string;
  short: string;
  title: string;
  author: string;
  date: string;
  tier: string;
  read: string;
  at: string;
  /** Entry in the bibliography. */
  url: string;
  /** The source itself, elsewhere. */
  address: string | undefined;
}

export function citationView(corpus: Corpus, { source, at }: Citation): CitationView {
  const entry = corpus.sources.get(source);
  if (!entry) throw new Error(`There is no source "${source}".`);
  const label = (list: 'tiers' | 'read', id: string) => corpus.vocabulary.terms[list].find((term) => term.id === id)?.label ?? id;
  return {
    id: source,
    short: sourceShort(entry),
    title: entry.title,
    author: authorShort(entry),
    date: entry.issued ? formatDate(entry.issued) : '',
    tier: label('tiers', entry.tier),
    read: label('read', entry.read),
    at: at ?? '',
    url: urlOf('source', source),
    address: entry.url,
  };
}

export function topicLink(corpus: Corpus, id: string): LinkView {
  return { label: corpus.vocabulary.topics.find((topic) => topic.id === id)?.label ?? id, url: urlOf('topic', id) };
}

/** Address of a definition in the codebook. */
export function codebookUrl(list: string, id: string): string {
  return href(`method/#${list}-${id}`);
}
