import { VERDICTS, type ElementFate, type Verdict } from '../schema/fate.ts';
import { clauseCode } from '../corpus/labels.ts';
import type { Corpus } from '../corpus/model.ts';
import { bilateralProposals, proposalById } from '../corpus/query.ts';
import { href, urlOf } from '../corpus/urls.ts';
import { renderInline } from '../prose/inline.ts';
import { clauseLink, proposalLink, type ClauseLink, type LinkView, type ProposalLink } from './common.ts';

const FAMILY = 'bilateral';

/** Agreements counted by their positions. */
export interface Measured extends LinkView {
  count: number;
  total: number;
}

export interface FateCell {
  verdict: Verdict;
  html: string;
  clauses: (ClauseLink & { code: string })[];
  counts: Measured[];
}

/** What later texts made of each element of an earlier one. */
export interface FatesView {
  of: ProposalLink;
  texts: (LinkView & { date: string })[];
  rows: { id: string; label: string; clauses: (ClauseLink & { code: string })[]; cells: FateCell[] }[];
  /** How often each verdict was given, text by text. */
  tally: { label: string; verdicts: { verdict: Verdict; count: number }[] }[];
  verdicts: typeof VERDICT_MEANINGS;
}

/** The verdicts in words, for the legend. */
const VERDICT_MEANINGS: readonly { verdict: Verdict; label: string; meaning: string }[] = [
  { verdict: 'kept', label: 'Kept', meaning: 'the same, and no less' },
  { verdict: 'weakened', label: 'Weakened', meaning: 'something of it is there, less exact, with a weaker verb or under narrower conditions' },
  { verdict: 'dropped', label: 'Dropped', meaning: 'the text was read in full and has nothing of it' },
  { verdict: 'not-seen', label: 'Not seen', meaning: 'nothing of it in the parts that were read' },
];

/** The verdict as shown: `Kept`. */
export function verdictLabel(verdict: Verdict): string {
  return VERDICT_MEANINGS.find((entry) => entry.verdict === verdict)!.label;
}

/** The table of fates for the page of an essay; undefined on every other page. */
export function fatesView(corpus: Corpus, article: string): FatesView | undefined {
  const { fates } = corpus;
  if (fates?.article !== article) return undefined;
  const texts = fates.elements[0]!.then.map((fate) => textOf(corpus, fate.in));
  return {
    of: proposalLink(corpus, proposalById(corpus, fates.of)),
    texts,
    rows: fates.elements.map(({ id, label, clauses, then }) => ({ id, label, clauses: clauseCodes(corpus, clauses), cells: then.map((fate) => cellOf(corpus, fate)) })),
    tally: texts.map(({ label }, at) => ({
      label,
      verdicts: VERDICTS.map((verdict) => ({ verdict, count: fates.elements.filter(({ then }) => then[at]!.verdict === verdict).length })).filter(({ count }) => count > 0),
    })),
    verdicts: VERDICT_MEANINGS,
  };
}

/** Where the table of fates stands; undefined where there is none. */
export function fatesLink(corpus: Corpus): LinkView | undefined {
  const page = corpus.articles.find(({ id }) => id === corpus.fates?.article);
  return page && { label: page.title, url: urlOf('article', page.id) };
}

function textOf(corpus: Corpus, id: string): FatesView['texts'][number] {
  if (id !== FAMILY) {
    const { label, url, date } = proposalLink(corpus, proposalById(corpus, id));
    return { label, url, date };
  }
  const agreements = bilateralProposals(corpus);
  return { label: `Bilateral agreements (${agreements.length})`, url: href('agreements/'), date: agreements.map(({ date }) => date).sort()[0] ?? '' };
}

function cellOf(corpus: Corpus, { verdict, text, clauses, counts }: ElementFate): FateCell {
  const agreements = bilateralProposals(corpus);
  return {
    verdict,
    html: renderInline(text, corpus),
    clauses: clauseCodes(corpus, clauses),
    counts: counts.map(({ question, values, label }) => ({
      label,
      url: `${urlOf('question', question)}#bilateral`,
      count: agreements.filter(({ positions }) => positions[question]?.values.some((value) => values.includes(value))).length,
      total: agreements.length,
    })),
  };
}

function clauseCodes(corpus: Corpus, refs: readonly string[]): (ClauseLink & { code: string })[] {
  return refs.flatMap((ref) => corpus.clauses.get(ref) ?? []).map((clause) => ({ ...clauseLink(clause), code: clauseCode(clause) }));
}
