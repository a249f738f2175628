import type { Corpus } from '../corpus/model.ts';
import { termLabel } from '../corpus/labels.ts';
import { compare } from '../corpus/problem.ts';
import { bilateralProposals, comparedProposals, dimensionsByGroup } from '../corpus/query.ts';
import { href, pairPath, urlOf } from '../corpus/urls.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';
import { positionView, type PositionView } from './position.ts';
import { proposalSummary, type ProposalSummary } from './proposal.ts';

/** What the first page shows. */
export interface HomeView {
  core: ProposalSummary[];
  others: ProposalLink[];
  bilateral: number;
  counts: { proposals: number; clauses: number; sources: number };
  /** The questions whose answers for the core proposals stand on the page. */
  answers: { question: LinkView; positions: (PositionView & { proposal: ProposalLink })[] }[];
  groups: { group: string; questions: LinkView[] }[];
  pairs: LinkView[];
  events: { date: string; label: string; url: string; form: string }[];
  articles: LinkView[];
}

/** Questions that a first reader asks. */
const FIRST_QUESTIONS = ['legal-nature', 'trigger', 'clock', 'armed-force', 'russias-role'];

/** Texts in order of date; the bilateral agreements as their first and their last. */
function datedTexts(corpus: Corpus): HomeView['events'] {
  const bilateral = [...bilateralProposals(corpus)].sort((a, b) => compare(a.date, b.date));
  const ends = [...new Set([bilateral[0], bilateral.at(-1)])].filter((proposal) => proposal !== undefined);
  return [...comparedProposals(corpus), ...ends]
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map((proposal) => ({ date: proposal.date, label: proposal.shortTitle, url: urlOf('proposal', proposal.id), form: termLabel(corpus, 'forms', proposal.form) }));
}

export function homeView(corpus: Corpus): HomeView {
  const core = corpus.proposals.filter(({ family }) => family === 'core');
  return {
    core: core.map((proposal) => proposalSummary(corpus, proposal)),
    others: comparedProposals(corpus).filter(({ family }) => family !== 'core').map((proposal) => proposalLink(corpus, proposal)),
    bilateral: bilateralProposals(corpus).length,
    counts: { proposals: corpus.proposals.length, clauses: corpus.clauses.size, sources: corpus.sources.size },
    answers: corpus.vocabulary.dimensions.filter(({ id }) => FIRST_QUESTIONS.includes(id)).map((dimension) => ({
      question: { label: dimension.question, url: urlOf('question', dimension.id) },
      positions: core.map((proposal) => ({ ...positionView(corpus, dimension, proposal.positions[dimension.id]!), proposal: proposalLink(corpus, proposal) })),
    })),
    groups: dimensionsByGroup(corpus).map(({ group, dimensions }) => ({ group, questions: dimensions.map(({ id, question }) => ({ label: question, url: urlOf('question', id) })) })),
    pairs: core.flatMap((a, at) => core.slice(at + 1).map((b) => ({ label: `${a.shortTitle} and ${b.shortTitle}`, url: href(pairPath(a.id, b.id)) }))),
    events: datedTexts(corpus),
    articles: corpus.articles.map(({ id, title }) => ({ label: title, url: urlOf('article', id) })),
  };
}
