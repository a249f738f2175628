import type { Citation } from '../schema/citation.ts';
import type { Position } from '../schema/position.ts';
import type { Dimension } from '../schema/vocabulary.ts';
import { clauseLabel } from './labels.ts';
import type { Clause, Corpus, Proposal } from './model.ts';
import { compare } from './problem.ts';
import { parseArticle, parseMarkdown, referencesIn, type Reference } from './prose.ts';
import { pathOf } from './urls.ts';

/** Proposals compared one by one (all but the bilateral family, which is compared as a family). */
export function comparedProposals(corpus: Corpus): Proposal[] {
  return corpus.proposals.filter(({ family }) => family !== 'bilateral');
}

export function bilateralProposals(corpus: Corpus): Proposal[] {
  return corpus.proposals.filter(({ family }) => family === 'bilateral');
}

/** Proposals by family, families in the order of the vocabulary, empty ones left out. */
export function proposalsByFamily(corpus: Corpus): { family: Corpus['vocabulary']['terms']['families'][number]; proposals: Proposal[] }[] {
  return corpus.vocabulary.terms.families
    .map((family) => ({ family, proposals: corpus.proposals.filter((proposal) => proposal.family === family.id) }))
    .filter(({ proposals }) => proposals.length > 0);
}

export function proposalById(corpus: Corpus, id: string): Proposal {
  const proposal = corpus.proposals.find((candidate) => candidate.id === id);
  if (!proposal) throw new Error(`There is no proposal "${id}".`);
  return proposal;
}

/** Clauses of other proposals that an author named as doing the same work, by date of the proposal. */
export function counterpartsOf(corpus: Corpus, clause: Clause): Clause[] {
  return clause.counterparts
    .flatMap((ref) => corpus.clauses.get(ref) ?? [])
    .sort((a, b) => compare(a.proposal.date, b.proposal.date) || compare(a.ref, b.ref));
}

const kindsByCorpus = new WeakMap<Corpus, Map<string, Clause[]>>();

/** Clauses of other proposals of the same kind: the same work in the common pattern of the agreements, by date. */
export function clausesOfSameKind(corpus: Corpus, clause: Clause): Clause[] {
  if (!clause.kind || clause.kind === 'other') return [];
  let kinds = kindsByCorpus.get(corpus);
  if (!kinds) {
    const dated = [...corpus.clauses.values()].sort((a, b) => compare(a.proposal.date, b.proposal.date));
    kinds = new Map(groupInOrder(dated, ({ kind }) => kind ?? ''));
    kindsByCorpus.set(corpus, kinds);
  }
  return (kinds.get(clause.kind) ?? []).filter(({ proposal }) => proposal !== clause.proposal);
}

/** Clauses on a topic, by proposal in order of date; clauses whose primary topic it is come first. */
export function clausesOnTopic(corpus: Corpus, topic: string): { proposal: Proposal; clauses: Clause[] }[] {
  return [...corpus.proposals]
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map((proposal) => {
      const clauses = proposal.clauses.filter((clause) => clause.topics.includes(topic));
      return { proposal, clauses: [...clauses.filter((c) => c.topics[0] === topic), ...clauses.filter((c) => c.topics[0] !== topic)] };
    })
    .filter(({ clauses }) => clauses.length > 0);
}

/** Dimensions by group, in the order of the vocabulary. */
export function dimensionsByGroup(corpus: Corpus): { group: string; dimensions: Dimension[] }[] {
  return groupInOrder(corpus.vocabulary.dimensions, ({ group }) => group).map(([group, dimensions]) => ({ group, dimensions }));
}

/** Groups items by key, keys in order of first appearance. */
export function groupInOrder<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** True where the text says nothing on a dimension. */
export function isSilent(position: Position | undefined): boolean {
  return position?.values.includes('silent') ?? false;
}

/** The clauses a position rests on. */
export function clausesOfPosition(corpus: Corpus, position: Position): Clause[] {
  return position.clauses.flatMap((ref) => corpus.clauses.get(ref) ?? []);
}

/** Relations that start from a proposal, and those that lead to it. */
export function relationsOf(corpus: Corpus, proposal: Proposal): { outgoing: { to: Proposal; type: string; text: string; source: Citation }[]; incoming: { from: Proposal; type: string; text: string; source: Citation }[] } {
  const outgoing = proposal.relations.map(({ to, ...relation }) => ({ ...relation, to: proposalById(corpus, to) }));
  const incoming = corpus.proposals.flatMap((from) => from.relations.filter(({ to }) => to === proposal.id).map(({ type, text, source }) => ({ from, type, text, source })));
  return { outgoing, incoming };
}

/** A place on the site that rests on a source. */
export interface SourceUse {
  label: string;
  path: string;
}

let usesByCorpus: { corpus: Corpus; uses: Map<string, Map<string, string>> } | undefined;

/** Pages that rest on each source, with their labels; a proposal's page counts once for all its parts. */
export function usesOfSource(corpus: Corpus, source: string): SourceUse[] {
  if (usesByCorpus?.corpus !== corpus) usesByCorpus = { corpus, uses: collectUses(corpus) };
  return [...(usesByCorpus.uses.get(source) ?? new Map<string, string>())].map(([path, label]) => ({ path, label }));
}

/** References to sources in a text of one field, as ids. */
function sourcesNamedIn(text: string | undefined): string[] {
  return text?.includes('source:') ? sourceTargets(referencesIn(parseMarkdown(text)).references) : [];
}

function sourceTargets(references: readonly Reference[]): string[] {
  return references.filter(({ kind }) => kind === 'source').map(({ target }) => target);
}

function collectUses(corpus: Corpus): Map<string, Map<string, string>> {
  const uses = new Map<string, Map<string, string>>();
  const note = (path: string, label: string, ids: readonly string[]) => {
    for (const id of ids) uses.set(id, (uses.get(id) ?? new Map<string, string>()).set(path, label));
  };
  for (const proposal of corpus.proposals) {
    note(pathOf('proposal', proposal.id), proposal.shortTitle, sourcesOfProposal(proposal));
    for (const clause of proposal.clauses) {
      note(pathOf('clause', clause.ref), clauseLabel(clause), [...clause.evidence.sources.map(({ source }) => source), ...sourcesNamedIn(clause.text), ...sourcesNamedIn(clause.note), ...sourcesNamedIn(clause.evidence.note)]);
    }
  }
  for (const term of corpus.glossary) note(pathOf('term', term.id), term.term, [...term.sources.map(({ source }) => source), ...articleSources(term.article.body)]);
  for (const page of [...corpus.articles, ...corpus.guide]) note(pathOf('article', page.id), page.title, articleSources(page.article.body));
  for (const event of corpus.events) note('timeline/', 'Timeline', event.sources.map(({ source }) => source));
  return uses;
}

/** Sources named in an article, each once, in order of appearance. */
export function articleSources(body: string): string[] {
  const { tree } = parseArticle(body);
  return tree ? [...new Set(sourceTargets(referencesIn(tree).references))] : [];
}

/** Every source that a proposal's page rests on (its clauses' sources apart), each once. */
export function sourcesOfProposal(proposal: Proposal): string[] {
  const positions = Object.values(proposal.positions);
  return [...new Set([
    ...proposal.texts.map(({ source }) => source),
    ...proposal.titles.map(({ source }) => source),
    proposal.status.source.source,
    ...proposal.legalNature.map(({ source }) => source.source),
    ...proposal.relations.map(({ source }) => source.source),
    ...positions.flatMap((position) => [...position.sources.map(({ source }) => source), ...sourcesNamedIn(position.summary), ...sourcesNamedIn(position.note)]),
    ...proposal.parties.flatMap(({ capacity }) => sourcesNamedIn(capacity)),
    ...articleSources(proposal.article.body),
  ])];
}

/** How often each obligation (main one) and each rung occurs in a proposal. */
export function compositionOf(proposal: Proposal): { obligations: Map<string, number>; strengths: Map<number, number> } {
  const obligations = new Map<string, number>();
  const strengths = new Map<number, number>();
  for (const clause of proposal.clauses) {
    const main = clause.obligation[0]!;
    obligations.set(main, (obligations.get(main) ?? 0) + 1);
    if (clause.strength !== undefined) strengths.set(clause.strength, (strengths.get(clause.strength) ?? 0) + 1);
  }
  return { obligations, strengths };
}
