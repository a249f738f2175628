import type { Corpus } from '../corpus/model.ts';
import { clausesOnTopic, groupInOrder } from '../corpus/query.ts';
import { pathOf, urlOf } from '../corpus/urls.ts';
import { clauseView, type ClauseView } from './clause.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';

/** A topic in the list of topics. */
export interface TopicSummary extends LinkView {
  definition: string;
  clauses: number;
  proposals: number;
}

/** Topics by group, each with how much there is on it. */
export function topicGroups(corpus: Corpus): { group: string; topics: TopicSummary[] }[] {
  return groupInOrder(corpus.vocabulary.topics, ({ group }) => group).map(([group, topics]) => ({
    group,
    topics: topics.map(({ id, label, definition }) => {
      const found = clausesOnTopic(corpus, id);
      return { label, definition, url: urlOf('topic', id), clauses: found.reduce((sum, { clauses }) => sum + clauses.length, 0), proposals: found.length };
    }),
  }));
}

/** Everything the page of a topic shows. */
export interface TopicPageView {
  id: string;
  label: string;
  definition: string;
  path: string;
  total: number;
  proposals: { proposal: ProposalLink; clauses: ClauseView[]; bilateral: boolean }[];
  related: LinkView[];
}

export function topicPageView(corpus: Corpus, id: string): TopicPageView {
  const topic = corpus.vocabulary.topics.find((candidate) => candidate.id === id)!;
  const found = clausesOnTopic(corpus, id);
  return {
    id,
    label: topic.label,
    definition: topic.definition,
    path: pathOf('topic', id),
    total: found.reduce((sum, { clauses }) => sum + clauses.length, 0),
    proposals: found.map(({ proposal, clauses }) => ({
      proposal: proposalLink(corpus, proposal),
      clauses: clauses.map((clause) => clauseView(corpus, clause)),
      bilateral: proposal.family === 'bilateral',
    })),
    related: corpus.vocabulary.topics.filter((other) => other.group === topic.group && other.id !== id).map((other) => ({ label: other.label, url: urlOf('topic', other.id) })),
  };
}
