import type { ClauseFile } from '../schema/clause.ts';
import type { Loaded, LoadedContent } from './load.ts';
import { TERM_LISTS, type Article, type Clause, type Corpus, type Part, type Proposal, type TermList } from './model.ts';
import { compare } from './problem.ts';

/** Joins what was loaded into one corpus. Files with problems are left out; references are not judged here (see `checks/`). */
export function linkCorpus(content: LoadedContent): Corpus {
  const proposals = content.proposals.flatMap((entry) => linkProposal(entry));
  const families = content.terms.families.data?.map((family) => family.id) ?? [];
  proposals.sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family) || compare(a.date, b.date) || compare(a.id, b.id));
  const corpus: Corpus = {
    proposals,
    clauses: new Map(proposals.flatMap((proposal) => proposal.clauses.map((clause) => [clause.ref, clause] as const))),
    vocabulary: {
      dimensions: content.dimensions.data ?? [],
      topics: content.topics.data ?? [],
      strengths: [...(content.strengths.data ?? [])].sort((a, b) => b.rung - a.rung),
      terms: Object.fromEntries(TERM_LISTS.map((list) => [list, content.terms[list].data ?? []])) as Record<TermList, Corpus['vocabulary']['terms'][TermList]>,
    },
    parties: new Map((content.parties.data ?? []).map((party) => [party.id, party])),
    sources: new Map((content.sources.data ?? []).map((source) => [source.id, source])),
    glossary: linkPages(content.glossary, 'glossary').sort((a, b) => a.term.localeCompare(b.term, 'en')),
    guide: linkPages(content.guide, 'guide'),
    articles: linkPages(content.articles, 'articles'),
    events: [...(content.events.data ?? [])].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    changes: [...(content.changes.data ?? [])].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id)),
    fates: content.fates.data,
    permalinks: content.permalinks.data ?? [],
    wording: content.wording.data,
  };
  mirrorCounterparts(corpus);
  return corpus;
}

function linkProposal({ id, index, clauses }: LoadedContent['proposals'][number]): Proposal[] {
  if (!index.data) return [];
  const { dates } = index.data;
  const proposal: Proposal = {
    ...index.data,
    id,
    parts: [],
    clauses: [],
    date: dates.signed ?? dates.presented ?? dates.inForce ?? '',
    article: articleOf(index, `proposals/${id}`),
  };
  if (clauses.data) linkClauses(proposal, clauses.data);
  return [proposal];
}

function linkClauses(proposal: Proposal, file: ClauseFile): void {
  proposal.parts = file.parts.map(({ id, title, ours }): Part => ({ id, title, ours: ours ?? false, clauses: [] }));
  const parts = new Map(proposal.parts.map((part) => [part.id, part]));
  proposal.clauses = file.clauses.map((data): Clause => {
    const part = parts.get(data.part);
    return {
      ...data,
      ref: `${proposal.id}/${data.id}`,
      proposal,
      partTitle: part?.title ?? '',
      partIsOurs: part?.ours ?? false,
      previous: undefined,
      next: undefined,
    };
  });
  proposal.clauses.forEach((clause, position) => {
    clause.previous = proposal.clauses[position - 1];
    clause.next = proposal.clauses[position + 1];
    parts.get(clause.part)?.clauses.push(clause);
  });
}

function articleOf(loaded: Loaded<unknown>, id: string): Article {
  const { file, body, bodyLine } = loaded.source;
  return { id, file, absolute: loaded.absolute, body, bodyLine };
}

function linkPages<T extends object>(pages: readonly Loaded<T>[], folder: string): (T & { id: string; article: Article })[] {
  return pages.flatMap((page) => (page.data ? [{ ...page.data, id: page.id, article: articleOf(page, `${folder}/${page.id}`) }] : []));
}

/** A counterpart said on one side holds on the other too. */
function mirrorCounterparts(corpus: Corpus): void {
  for (const clause of corpus.clauses.values()) {
    for (const ref of clause.counterparts) {
      const other = corpus.clauses.get(ref);
      if (other && !other.counterparts.includes(clause.ref)) other.counterparts.push(clause.ref);
    }
  }
  for (const clause of corpus.clauses.values()) clause.counterparts = [...new Set(clause.counterparts)];
}
