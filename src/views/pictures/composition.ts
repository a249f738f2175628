import type { Corpus, Proposal } from '../../corpus/model.ts';
import { bilateralProposals, comparedProposals, compositionOf } from '../../corpus/query.ts';
import { href } from '../../corpus/urls.ts';
import { codebookUrl, proposalLink, type LinkView } from '../common.ts';

/** One part of a whole: how many clauses, and which share of them. */
export interface Share extends LinkView {
  count: number;
  share: number;
}

/** What a text is made of: its clauses by main obligation and by strength of the verb. */
export interface Composition extends LinkView {
  clauses: number;
  obligations: Share[];
  strengths: Share[];
}

/** Clauses of a text, or of several taken together, by main obligation and by rung. Every value is listed, so that any two compositions have the same rows. */
export function compositionOfTexts(corpus: Corpus, name: LinkView, texts: readonly Proposal[]): Composition {
  const clauses = texts.reduce((sum, text) => sum + text.clauses.length, 0);
  const parts = texts.map(compositionOf);
  const share = (label: string, url: string, count: number): Share => ({ label, url, count, share: clauses ? count / clauses : 0 });
  const rungs = corpus.vocabulary.strengths.map(({ rung, label }) => share(`${rung} ${label}`, codebookUrl('strengths', String(rung)), sum(parts, ({ strengths }) => strengths.get(rung))));
  return {
    ...name,
    clauses,
    obligations: corpus.vocabulary.terms.obligations.map(({ id, label }) => share(label, codebookUrl('obligations', id), sum(parts, ({ obligations }) => obligations.get(id)))),
    strengths: [...rungs, share('No operative verb', '', clauses - rungs.reduce((all, { count }) => all + count, 0))],
  };
}

function sum<T>(items: readonly T[], countOf: (item: T) => number | undefined): number {
  return items.reduce((all, item) => all + (countOf(item) ?? 0), 0);
}

const known = new WeakMap<Corpus, Composition[]>();

/** The compositions of the compared texts one by one, and of the bilateral agreements together. */
export function compositions(corpus: Corpus): Composition[] {
  const found = known.get(corpus);
  if (found) return found;
  const family = bilateralProposals(corpus);
  const all = comparedProposals(corpus).map((proposal) => compositionOfTexts(corpus, proposalLink(corpus, proposal), [proposal]));
  if (family.length) all.push(compositionOfTexts(corpus, { label: `Bilateral agreements (${family.length})`, url: href('agreements/') }, family));
  known.set(corpus, all);
  return all;
}

const STEPS = 10;

/** The share at which a bar has its full length: the largest of these compositions, in whole tenths. */
export function shareScale(all: readonly Composition[]): number {
  const largest = Math.max(0, ...all.flatMap(({ obligations, strengths }) => [...obligations, ...strengths].map(({ share }) => share)));
  return Math.max(1, Math.ceil(largest * STEPS)) / STEPS;
}
