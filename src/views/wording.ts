import { clauseLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { bilateralProposals } from '../corpus/query.ts';
import { compare } from '../corpus/problem.ts';
import { urlOf } from '../corpus/urls.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';

/** How much of a clause stands in other agreements too, and where. */
export interface ClauseWording {
  /** Share of its five-word sequences found elsewhere, in per cent. */
  common: number;
  relatives: (LinkView & { share: number })[];
}

const byClause = new WeakMap<Corpus, Map<string, ClauseWording>>();

/** Figures on one clause, where they were made. */
export function clauseWording(corpus: Corpus, ref: string): ClauseWording | undefined {
  let known = byClause.get(corpus);
  if (!known) {
    known = new Map((corpus.wording?.clauses ?? []).map(({ clause, common, relatives }) => [clause, { common: percent(common), relatives: relatives.flatMap((relative) => relativeOf(corpus, relative)) }]));
    byClause.set(corpus, known);
  }
  return known.get(ref);
}

function relativeOf(corpus: Corpus, { clause, share }: { clause: string; share: number }): ClauseWording['relatives'] {
  const found = corpus.clauses.get(clause);
  return found ? [{ label: clauseLabel(found), url: urlOf('clause', clause), share: percent(share) }] : [];
}

/** What the page on the wording of the agreements shows. */
export interface WordingView {
  date: string;
  words: string[];
  rows: { proposal: ProposalLink; total: number; counts: number[]; common: number; alone: { url: string; count: number; of: number }; nearest: (LinkView & { share: number; later: boolean })[] }[];
  /** Each agreement below the earlier one it shares most with: the family tree the figures suggest. */
  tree: { depth: number; proposal: ProposalLink; share: number; parent: string }[];
  standAlone: { proposal: ProposalLink; clauses: (LinkView & { heading: string; common: number })[] }[];
  notRead: ProposalLink[];
}

const SHOWN_ALONE = 5;
/** A clause stands alone when no more than this share of it is found elsewhere. */
const ALONE = 0.1;

export function wordingView(corpus: Corpus): WordingView | undefined {
  const { wording } = corpus;
  if (!wording) return undefined;
  const proposals = [...bilateralProposals(corpus)].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const figures = new Map(wording.texts.map((text) => [text.proposal, text]));
  const words = Object.keys(wording.texts[0]?.counts ?? {});
  const read = proposals.filter(({ id }) => figures.has(id));
  const alone = new Map(read.map(({ id }) => [id, wording.clauses.filter(({ clause, common }) => clause.startsWith(`${id}/`) && common <= ALONE)]));
  return {
    date: wording.date,
    words,
    rows: read.map((proposal) => {
      const text = figures.get(proposal.id)!;
      const all = wording.clauses.filter(({ clause }) => clause.startsWith(`${proposal.id}/`)).length;
      return {
        proposal: proposalLink(corpus, proposal),
        total: text.words,
        counts: words.map((word) => text.counts[word] ?? 0),
        common: percent(text.common),
        alone: { url: `#alone-${proposal.id}`, count: alone.get(proposal.id)!.length, of: all },
        nearest: text.nearest.flatMap(({ proposal: id, share }) => {
          const other = proposals.find((candidate) => candidate.id === id);
          return other ? [{ ...proposalLink(corpus, other), share: percent(share), later: other.date > proposal.date }] : [];
        }),
      };
    }),
    tree: familyTree(corpus, read, figures),
    standAlone: read.map((proposal) => ({
      proposal: proposalLink(corpus, proposal),
      clauses: alone.get(proposal.id)!.slice(0, SHOWN_ALONE).flatMap(({ clause, common }) => {
        const found = corpus.clauses.get(clause);
        return found ? [{ label: found.locator, heading: found.heading, url: urlOf('clause', clause), common: percent(common) }] : [];
      }),
    })),
    notRead: proposals.filter(({ id }) => !figures.has(id)).map((proposal) => proposalLink(corpus, proposal)),
  };
}

/** Every agreement hangs below the earlier one with which it shares most; the first has none. */
function familyTree(corpus: Corpus, read: readonly Proposal[], figures: ReadonlyMap<string, { nearest: { proposal: string; share: number }[] }>): WordingView['tree'] {
  const earlier = (proposal: Proposal) => figures.get(proposal.id)!.nearest.find(({ proposal: id }) => read.some((other) => other.id === id && (other.date < proposal.date || (other.date === proposal.date && other.id < proposal.id))));
  const children = new Map<string, { proposal: Proposal; share: number }[]>();
  for (const proposal of read) {
    const parent = earlier(proposal);
    const key = parent?.proposal ?? '';
    children.set(key, [...(children.get(key) ?? []), { proposal, share: percent(parent?.share ?? 0) }]);
  }
  const walk = (parent: string, depth: number): WordingView['tree'] =>
    (children.get(parent) ?? []).flatMap(({ proposal, share }) => [{ depth, proposal: proposalLink(corpus, proposal), share, parent }, ...walk(proposal.id, depth + 1)]);
  return walk('', 0);
}

function percent(share: number): number {
  return Math.round(share * 100);
}
