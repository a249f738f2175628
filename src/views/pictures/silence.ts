import { formatList } from '../../corpus/format.ts';
import type { Corpus } from '../../corpus/model.ts';
import { bilateralProposals, comparedProposals, dimensionsByGroup, isSilent } from '../../corpus/query.ts';
import { urlOf } from '../../corpus/urls.ts';
import { proposalLink, type LinkView } from '../common.ts';
import { positionKind, type PositionKind } from '../position.ts';
import { wrapWords } from './text.ts';

/** A text with the questions on which it is silent, and those on which it could not be placed. */
export interface SilentText extends LinkView {
  silent: LinkView[];
  open: LinkView[];
}

/** The map of silence, laid out. */
export interface SilencePicture {
  width: number;
  height: number;
  headings: { x: number; lines: string[] }[];
  groups: { y: number; label: string }[];
  rows: { y: number; label: string }[];
  /** All marks of one kind as one path. */
  paths: Record<PositionKind, string>;
  /** How many of the agreements are silent, where some are. */
  counts: { x: number; y: number; text: string }[];
  description: string;
  texts: SilentText[];
  /** Questions on which agreements are silent, with how many. */
  family: { total: number; silent: (LinkView & { count: number })[] };
  questions: number;
}

const LABEL = 190;
const COLUMN = 80;
const ROW = 24;
const LINE = 15;
const LETTERS_IN_A_LINE = 11;

const SHAPES: Record<PositionKind, string> = {
  answer: 'm-6-6h12v12h-12z',
  silent: 'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  inconclusive: 'm-6-6l12 12m0-12l-12 12',
  'not-applicable': 'm-6 0h12',
};

/** Where each text says nothing: questions by texts, computed from the positions. */
export function silencePicture(corpus: Corpus): SilencePicture {
  const proposals = comparedProposals(corpus);
  const agreements = bilateralProposals(corpus);
  const names = [...proposals.map(({ shortTitle }) => shortTitle), ...(agreements.length ? [`Agreements (${agreements.length})`] : [])];
  const headings = names.map((name, at) => ({ x: columnX(at), lines: wrapWords(name, LETTERS_IN_A_LINE) }));
  const paths: SilencePicture['paths'] = { answer: '', silent: '', inconclusive: '', 'not-applicable': '' };
  const picture: Pick<SilencePicture, 'groups' | 'rows' | 'counts'> = { groups: [], rows: [], counts: [] };
  let y = Math.max(...headings.map(({ lines }) => lines.length), 1) * LINE + 4;
  for (const { group, dimensions } of dimensionsByGroup(corpus)) {
    y += ROW + 6;
    picture.groups.push({ y, label: group });
    for (const { id, label } of dimensions) {
      y += ROW;
      picture.rows.push({ y, label });
      proposals.forEach((proposal, at) => {
        const kind = positionKind(proposal.positions[id]!);
        paths[kind] += `M${columnX(at)} ${y}${SHAPES[kind]}`;
      });
      const silent = agreements.filter(({ positions }) => isSilent(positions[id])).length;
      if (silent) picture.counts.push({ x: columnX(proposals.length), y: y + 5, text: `${silent} silent` });
      else if (agreements.length) paths.answer += `M${columnX(proposals.length)} ${y}${SHAPES.answer}`;
    }
  }
  const texts = proposals.map((proposal): SilentText => ({
    ...proposalLink(corpus, proposal),
    silent: questionsWhere(corpus, (id) => positionKind(proposal.positions[id]!) === 'silent'),
    open: questionsWhere(corpus, (id) => ['inconclusive', 'not-applicable'].includes(positionKind(proposal.positions[id]!))),
  }));
  return {
    width: columnX(names.length) - COLUMN / 2 + 10,
    height: y + ROW / 2 + 4,
    headings,
    ...picture,
    paths,
    texts,
    family: {
      total: agreements.length,
      silent: corpus.vocabulary.dimensions.map(({ id, label }) => ({ label, url: `${urlOf('question', id)}#bilateral`, count: agreements.filter(({ positions }) => isSilent(positions[id])).length })).filter(({ count }) => count > 0),
    },
    description: `Questions on which each text is silent: ${formatList(texts.map(({ label, silent }) => `${label} ${silent.length}`))}, of ${corpus.vocabulary.dimensions.length}.`,
    questions: corpus.vocabulary.dimensions.length,
  };
}

function questionsWhere(corpus: Corpus, test: (id: string) => boolean): LinkView[] {
  return corpus.vocabulary.dimensions.filter(({ id }) => test(id)).map(({ id, label }) => ({ label, url: urlOf('question', id) }));
}

function columnX(at: number): number {
  return LABEL + at * COLUMN + COLUMN / 2;
}
