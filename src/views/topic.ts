import { clausesOnTopic, groupInOrder } from '../corpus/query.ts';
import type { Clause, Corpus } from '../corpus/model.ts';
import { pathOf, urlOf } from '../corpus/urls.ts';
import { clauseView, type ClauseView } from './clause.ts';
import { verbPicture, type VerbPicture } from './pictures/verbs.ts';
import { consultationVariants, type ConsultationVariant } from './variants.ts';
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
  proposals: { proposal: ProposalLink; clauses: ClauseView[] }[];
  /** Clauses of the bilateral agreements, by the work they do. */
  family: { agreements: number; clauses: number; kinds: { id: string; label: string; definition: string; agreements: number; clauses: ClauseView[] }[] } | undefined;
  variants: ConsultationVariant[];
  /** The same function in every text by its verb, on the topics where it is compared. */
  verbs: VerbPicture | undefined;
  related: LinkView[];
}

/** Topics whose page compares the consultation and response clauses of all agreements in one table. */
const WITH_VARIANTS = new Set(['consultation', 'response-to-attack']);

export function topicPageView(corpus: Corpus, id: string): TopicPageView {
  const topic = corpus.vocabulary.topics.find((candidate) => candidate.id === id)!;
  const found = clausesOnTopic(corpus, id);
  return {
    id,
    label: topic.label,
    definition: topic.definition,
    path: pathOf('topic', id),
    total: found.reduce((sum, { clauses }) => sum + clauses.length, 0),
    proposals: found.filter(({ proposal }) => proposal.family !== 'bilateral').map(({ proposal, clauses }) => ({
      proposal: proposalLink(corpus, proposal),
      clauses: clauses.map((clause) => clauseView(corpus, clause)),
    })),
    family: familyOnTopic(corpus, found.filter(({ proposal }) => proposal.family === 'bilateral').flatMap(({ clauses }) => clauses)),
    variants: WITH_VARIANTS.has(id) ? consultationVariants(corpus) : [],
    verbs: verbPicture(corpus, id),
    related: corpus.vocabulary.topics.filter((other) => other.group === topic.group && other.id !== id).map((other) => ({ label: other.label, url: urlOf('topic', other.id) })),
  };
}

function familyOnTopic(corpus: Corpus, clauses: readonly Clause[]): TopicPageView['family'] {
  if (!clauses.length) return undefined;
  const agreements = (list: readonly Clause[]) => new Set(list.map(({ proposal }) => proposal.id)).size;
  const kinds = groupInOrder(clauses, ({ kind }) => kind ?? 'other').map(([id, list]) => {
    const kind = corpus.vocabulary.terms.kinds.find((term) => term.id === id);
    return { id, label: kind?.label ?? 'Other', definition: kind?.definition ?? '', agreements: agreements(list), clauses: list.map((clause) => clauseView(corpus, clause)) };
  });
  return { agreements: agreements(clauses), clauses: clauses.length, kinds: kinds.sort((a, b) => b.clauses.length - a.clauses.length || (a.id < b.id ? -1 : 1)) };
}
