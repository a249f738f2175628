import type { Corpus, Proposal } from '../corpus/model.ts';
import { bilateralProposals, comparedProposals, groupInOrder } from '../corpus/query.ts';
import { compare } from '../corpus/problem.ts';
import { termLabel } from '../corpus/labels.ts';
import { renderInline } from '../prose/inline.ts';
import { citationView, proposalLink, type CitationView, type LinkView, type ProposalLink } from './common.ts';
import { fatesLink } from './fates.ts';

/** An event with what it rests on. */
export interface EventView {
  id: string;
  date: string;
  title: string;
  html: string;
  proposals: ProposalLink[];
  sources: CitationView[];
}

/** A relation between two texts, or between a text and the bilateral agreements as a family. */
export interface GenealogyEdge {
  from: number;
  to: number;
  type: string;
  label: string;
  html: string;
  source: CitationView;
  /** How many agreements stand behind it, where it is one of the family. */
  agreements: number;
}

export interface GenealogyNode {
  label: string;
  url: string;
  date: string;
  mark: number;
}

export interface TimelineView {
  years: { year: string; events: EventView[] }[];
  nodes: GenealogyNode[];
  edges: GenealogyEdge[];
  /** What was kept and what was dropped on the way. */
  fates: LinkView | undefined;
}

export function timelineView(corpus: Corpus): TimelineView {
  const events = corpus.events.map((event): EventView => ({
    id: event.id,
    date: event.date,
    title: event.title,
    html: renderInline(event.text, corpus),
    proposals: event.proposals.flatMap((id) => corpus.proposals.find((proposal) => proposal.id === id) ?? []).map((proposal) => proposalLink(corpus, proposal)),
    sources: event.sources.map((citation) => citationView(corpus, citation)),
  }));
  return { years: groupInOrder(events, ({ date }) => date.slice(0, 4)).map(([year, list]) => ({ year, events: list })), ...genealogy(corpus), fates: fatesLink(corpus) };
}

const FAMILY = 'bilateral';

/** Texts in order of date, the bilateral agreements as one, and what leads from one to another. */
function genealogy(corpus: Corpus): Pick<TimelineView, 'nodes' | 'edges'> {
  const texts = comparedProposals(corpus);
  const family = [...bilateralProposals(corpus)].sort((a, b) => compare(a.date, b.date));
  const dated = texts.map((proposal) => proposalLink(corpus, proposal));
  if (family[0]) dated.push({ ...proposalLink(corpus, family[0]), id: FAMILY, label: `Bilateral agreements (${family.length})`, url: 'agreements/', abbreviation: '', mark: 1 });
  dated.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const place = new Map(dated.map(({ id }, at) => [id, at]));
  const placeOf = (proposal: Proposal) => place.get(proposal.family === 'bilateral' ? FAMILY : proposal.id)!;
  const edges = new Map<string, GenealogyEdge>();
  for (const proposal of corpus.proposals) {
    for (const relation of proposal.relations) {
      const other = corpus.proposals.find(({ id }) => id === relation.to);
      if (!other || placeOf(proposal) === placeOf(other)) continue;
      const key = `${placeOf(proposal)} ${placeOf(other)} ${relation.type}`;
      const known = edges.get(key);
      if (known) known.agreements++;
      else {
        edges.set(key, {
          from: placeOf(proposal), to: placeOf(other), type: relation.type, label: termLabel(corpus, 'relations', relation.type),
          html: renderInline(relation.text, corpus), source: citationView(corpus, relation.source), agreements: 1,
        });
      }
    }
  }
  return { nodes: dated.map(({ label, url, date, mark }) => ({ label, url, date, mark })), edges: [...edges.values()].sort((a, b) => a.from - b.from || a.to - b.to || compare(a.type, b.type)) };
}
