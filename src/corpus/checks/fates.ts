import type { ElementFate, FateData } from '../../schema/fate.ts';
import type { Corpus } from '../model.ts';
import type { Path } from '../read.ts';
import { suggest } from '../problem.ts';
import { isValueOf } from './proposals.ts';
import type { Check, CheckInput } from './scribe.ts';
import { Scribe } from './scribe.ts';

const FAMILY = 'bilateral';

/** Every name in the table of fates exists, clauses belong to the text they are named for, every element has a fate in the same texts, and no verdict goes beyond the reading. */
export const fatesAreFounded: Check = (input) => {
  const { content, known } = input;
  const { data } = content.fates;
  if (!data) return [];
  const scribe = new Scribe(content.fates);
  scribe.knows(['article'], data.article, known.article);
  scribe.knows(['of'], data.of, known.proposal);
  const texts = data.elements[0]!.then.map((fate) => fate.in);
  data.elements.forEach((element, at) => {
    element.clauses.forEach((ref, position) => clauseOf(scribe, ['elements', at, 'clauses', position], ref, data.of, input));
    checkTexts(scribe, element, at, texts);
    element.then.forEach((fate, position) => checkFate(scribe, ['elements', at, 'then', position], fate, input));
  });
  return scribe.problems;
};

/** The rows of the table have the same columns in the same order. */
function checkTexts(scribe: Scribe, { id, then }: FateData['elements'][number], at: number, texts: readonly string[]): void {
  const named = then.map((fate) => fate.in);
  if (named.join() === texts.join()) return;
  scribe.at(['elements', at, 'then'], `"${id}" has fates in: ${named.join(', ')}.`, `Every element has one fate in each of the same texts, in the same order: ${texts.join(', ')}.`);
}

function checkFate(scribe: Scribe, path: Path, fate: ElementFate, input: CheckInput): void {
  const { known, corpus } = input;
  if (fate.in !== FAMILY) scribe.knows([...path, 'in'], fate.in, known.proposal);
  fate.clauses.forEach((ref, position) => clauseOf(scribe, [...path, 'clauses', position], ref, fate.in, input));
  if ((fate.verdict === 'kept' || fate.verdict === 'weakened') && !fate.clauses.length) {
    scribe.at(path, `"${fate.verdict}" rests on no clause.`, 'Name the clause that has what is left of it.');
  }
  const read = wasReadInFull(corpus, fate.in);
  if (fate.verdict === 'dropped' && read === false) scribe.at([...path, 'verdict'], '"dropped" needs a text that was read in full.', 'Write "not-seen".');
  if (fate.verdict === 'not-seen' && read === true) scribe.at([...path, 'verdict'], '"not-seen" is for texts that were not read in full.', 'Write "dropped".');
  if (fate.counts.length && fate.in !== FAMILY) scribe.at([...path, 'counts'], `counts agreements, but stands under "${fate.in}".`, `Only "${FAMILY}" has counts.`);
  fate.counts.forEach(({ question, values }, at) => checkMeasure(scribe, [...path, 'counts', at], question, values, input));
}

function checkMeasure(scribe: Scribe, path: Path, question: string, values: readonly string[], input: CheckInput): void {
  scribe.knows([...path, 'question'], question, input.known.question);
  const dimension = input.corpus.vocabulary.dimensions.find(({ id }) => id === question);
  values.forEach((value, position) => {
    if (dimension && !isValueOf(dimension, value, input)) scribe.at([...path, 'values', position], `"${value}" is not a value of this dimension.`, suggest(value, dimension.values.map(({ id }) => id)));
  });
}

/** Whether a text was read in full; undefined for the family, of which some texts were not. */
function wasReadInFull(corpus: Corpus, id: string): boolean | undefined {
  const proposal = corpus.proposals.find((candidate) => candidate.id === id);
  return proposal?.texts.some(({ read }) => read === 'full');
}

/** A clause must exist and belong to the text, or to one of the agreements. */
function clauseOf(scribe: Scribe, path: Path, ref: string, text: string, { known, corpus }: CheckInput): void {
  scribe.knows(path, ref, known.clause);
  const clause = corpus.clauses.get(ref);
  if (!clause) return;
  const fits = text === FAMILY ? clause.proposal.family === FAMILY : clause.proposal.id === text;
  if (!fits) scribe.at(path, `clause "${ref}" is not one of "${text}".`, 'Name clauses of the text that the entry is about.');
}
