import { formatCount, formatList } from '../corpus/format.ts';
import { positionValueLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { bilateralProposals, clausesOfPosition, comparedProposals, groupInOrder } from '../corpus/query.ts';
import { pathOf, urlOf } from '../corpus/urls.ts';
import { renderPlain } from '../prose/inline.ts';
import { clauseView, type ClauseView } from './clause.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';
import { familySpread, type FamilySpread } from './family.ts';
import { clockPicture, type ClockPicture } from './pictures/clock.ts';
import { positionKind, positionView, type PositionView } from './position.ts';

/** Everything the page of a question shows. */
export interface QuestionPageView {
  id: string;
  question: string;
  label: string;
  definition: string;
  variable: string;
  description: string;
  path: string;
  /** The answer in one paragraph, computed from the positions. */
  answer: string[];
  positions: (PositionView & { proposal: ProposalLink; clauseTexts: ClauseView[] })[];
  family: FamilySpread | undefined;
  /** The response clock, on the question it answers. */
  clock: ClockPicture | undefined;
  values: { id: string; label: string; definition: string; proposals: ProposalLink[] }[];
  previous: LinkView | undefined;
  next: LinkView | undefined;
}

/** The question that the response clock answers. */
const CLOCK = 'clock';

export function questionPageView(corpus: Corpus, id: string): QuestionPageView {
  const { dimensions } = corpus.vocabulary;
  const at = dimensions.findIndex((candidate) => candidate.id === id);
  const dimension = dimensions[at]!;
  const compared = comparedProposals(corpus);
  const neighbour = (index: number): LinkView | undefined => dimensions[index] && { label: dimensions[index].question, url: urlOf('question', dimensions[index].id) };
  const answer = answerInWords(corpus, id, compared);
  return {
    id,
    question: dimension.question,
    label: dimension.label,
    definition: renderPlain(dimension.definition, corpus),
    variable: dimension.variable ?? '',
    description: `${dimension.question} ${answer.join(' ')}`,
    path: pathOf('question', id),
    answer,
    positions: compared.map((proposal) => ({
      ...positionView(corpus, dimension, proposal.positions[id]!),
      proposal: proposalLink(corpus, proposal),
      clauseTexts: clausesOfPosition(corpus, proposal.positions[id]!).map((clause) => clauseView(corpus, clause)),
    })),
    family: bilateralProposals(corpus).length ? familySpread(corpus, dimension) : undefined,
    clock: id === CLOCK ? clockPicture(corpus) : undefined,
    values: dimension.values.map((value) => ({
      ...value,
      proposals: corpus.proposals.filter((proposal) => proposal.positions[id]?.values.includes(value.id)).map((proposal) => proposalLink(corpus, proposal)),
    })),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}

const PROPER = /^(Ukrain|Russi|Kyiv|Europ|Security Council|[A-Z]{2})/;

/** The label of a value inside a sentence: names keep their capital. */
function valueInSentence(corpus: Corpus, dimension: string, value: string): string {
  const label = positionValueLabel(corpus, dimension, value);
  return PROPER.test(label) || corpus.parties.has(value) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Sentences that say which texts give which value, and which are silent. Computed, so that they follow the positions. */
function answerInWords(corpus: Corpus, id: string, proposals: readonly Proposal[]): string[] {
  const given = proposals.filter((proposal) => positionKind(proposal.positions[id]!) === 'answer');
  const byAnswer = groupInOrder(given, (proposal) => formatList(proposal.positions[id]!.values.map((value) => valueInSentence(corpus, id, value))));
  const sentences = byAnswer.map(([answer, group]) => `${formatList(group.map(({ shortTitle }) => shortTitle))}: ${answer}.`);
  const silent = proposals.filter((proposal) => positionKind(proposal.positions[id]!) === 'silent');
  if (silent.length) sentences.push(`Silent: ${formatList(silent.map(({ shortTitle }) => shortTitle))}.`);
  const unknown = proposals.filter((proposal) => ['inconclusive', 'not-applicable'].includes(positionKind(proposal.positions[id]!)));
  if (unknown.length) sentences.push(`${formatCount(unknown.length, 'text')} cannot be placed: ${formatList(unknown.map(({ shortTitle }) => shortTitle))}.`);
  return sentences;
}
