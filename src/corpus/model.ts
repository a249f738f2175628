import type { ChangeData } from '../schema/change.ts';
import type { ClauseData } from '../schema/clause.ts';
import type { FateData } from '../schema/fate.ts';
import type { EventData, GlossaryTermData, GuidePageData } from '../schema/page.ts';
import type { PartyData } from '../schema/party.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { ProposalData } from '../schema/proposal.ts';
import type { SourceData } from '../schema/source.ts';
import type { WordingData } from '../schema/wording.ts';
import type { Dimension, Rung, Term, Topic } from '../schema/vocabulary.ts';

/** A clause in its place: which proposal, which part, what stands before and after. */
export interface Clause extends ClauseData {
  /** `<proposal>/<clause>`, the name used everywhere. */
  ref: string;
  proposal: Proposal;
  partTitle: string;
  /** True where the title of the part is the site's own. */
  partIsOurs: boolean;
  previous: Clause | undefined;
  next: Clause | undefined;
}

export interface Part {
  id: string;
  title: string;
  ours: boolean;
  clauses: Clause[];
}

/** An instrument with its clauses and article. */
export interface Proposal extends ProposalData {
  id: string;
  parts: Part[];
  clauses: Clause[];
  /** The day it is dated by: signed, else presented, else in force. */
  date: string;
  article: Article;
}

/** The MDX text of a page and where it stands. */
export interface Article {
  /** Id under which the rendered text is found, such as `proposals/ukraine-compact`. */
  id: string;
  file: string;
  absolute: string;
  body: string;
  bodyLine: number;
}

export interface GlossaryTerm extends GlossaryTermData {
  id: string;
  article: Article;
}

export interface GuidePage extends GuidePageData {
  id: string;
  article: Article;
}

/** Closed lists of values with their definitions, by the name of their file. */
export const TERM_LISTS = [
  'obligations', 'kinds', 'directions', 'precisions', 'triggers', 'clocks', 'forms', 'families', 'statuses', 'legal-natures', 'roles', 'relations', 'grades', 'tiers', 'read', 'open-values',
] as const;
export type TermList = (typeof TERM_LISTS)[number];

export interface Vocabulary {
  dimensions: Dimension[];
  topics: Topic[];
  strengths: Rung[];
  terms: Record<TermList, Term[]>;
}

/** Everything said in the content folder, linked. */
export interface Corpus {
  proposals: Proposal[];
  clauses: Map<string, Clause>;
  vocabulary: Vocabulary;
  parties: Map<string, PartyData>;
  sources: Map<string, SourceData>;
  glossary: GlossaryTerm[];
  guide: GuidePage[];
  articles: GuidePage[];
  events: EventData[];
  /** Changes to the content, newest first. */
  changes: ChangeData[];
  /** What later texts made of the elements of an earlier one, where the content has it. */
  fates: FateData | undefined;
  /** The ledger of published ids. */
  permalinks: Permalink[];
  /** Figures on the wording of the agreements, where they were made. */
  wording: WordingData | undefined;
}
