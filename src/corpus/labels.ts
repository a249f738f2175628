import type { SourceData } from '../schema/source.ts';
import { formatDuration } from './format.ts';
import type { Clause, Corpus, TermList } from './model.ts';
import type { ReferenceKind } from './prose.ts';

/** `Para. 4` → `para. 4` in running text; `Art. II` → `art. II`; words in capitals stay. */
export function runningLocator(locator: string): string {
  return /^[A-Z][a-z]/.test(locator) ? locator[0]!.toLowerCase() + locator.slice(1) : locator;
}

/** `Budapest Memorandum, para. 4` */
export function clauseLabel(clause: Clause): string {
  return `${clause.proposal.shortTitle}, ${runningLocator(clause.locator)}`;
}

/** `BM para. 4` */
export function clauseCode(clause: Clause): string {
  return `${clause.proposal.abbreviation} ${runningLocator(clause.locator)}`;
}

/** Family name of an author or the name of a body; several are joined, more than two shortened. */
export function authorShort(source: SourceData): string {
  const names = (source.author ?? []).map((author) => ('literal' in author ? author.literal : author.family));
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' and ') || source['container-title'] || source.publisher || 'Unsigned';
}

/** Short citation of a source: `Socor 2024`. */
export function sourceShort(source: SourceData): string {
  const year = source.issued?.slice(0, 4) ?? 'n.d.';
  return `${authorShort(source)} ${year}`;
}

/** Label of a value in a closed vocabulary; the id itself where it has none. */
export function termLabel(corpus: Corpus, list: TermList, id: string): string {
  return corpus.vocabulary.terms[list].find((term) => term.id === id)?.label ?? id;
}

/** Definition of a value in a closed vocabulary. */
export function termDefinition(corpus: Corpus, list: TermList, id: string): string {
  return corpus.vocabulary.terms[list].find((term) => term.id === id)?.definition ?? '';
}

/** A clock or duration in words: `within 24 hours`, `immediately`. */
export function clockLabel(corpus: Corpus, clock: string): string {
  return /^P/.test(clock) ? formatDuration(clock) : termLabel(corpus, 'clocks', clock);
}

export function partyName(corpus: Corpus, id: string): string {
  return corpus.parties.get(id)?.name ?? id;
}

/** Label of one value of a position on a dimension. */
export function positionValueLabel(corpus: Corpus, dimensionId: string, value: string): string {
  const dimension = corpus.vocabulary.dimensions.find(({ id }) => id === dimensionId);
  const own = dimension?.values.find(({ id }) => id === value)?.label;
  if (own) return own;
  const open = corpus.vocabulary.terms['open-values'].find(({ id }) => id === value)?.label;
  if (open) return open;
  if (/^P(\d|T)/.test(value)) return formatDuration(value);
  if (dimension?.accepts.includes('parties') && corpus.parties.has(value)) return partyName(corpus, value);
  return termLabel(corpus, 'triggers', value);
}

/** The name the site gives to anything that prose can refer to. */
export function nameOf(corpus: Corpus, kind: ReferenceKind, target: string): string {
  const finders: Record<ReferenceKind, () => string | undefined> = {
    clause: () => { const clause = corpus.clauses.get(target); return clause && clauseLabel(clause); },
    proposal: () => corpus.proposals.find(({ id }) => id === target)?.shortTitle,
    question: () => corpus.vocabulary.dimensions.find(({ id }) => id === target)?.label,
    topic: () => corpus.vocabulary.topics.find(({ id }) => id === target)?.label,
    term: () => corpus.glossary.find(({ id }) => id === target)?.term,
    source: () => { const source = corpus.sources.get(target); return source && sourceShort(source); },
    article: () => [...corpus.articles, ...corpus.guide].find(({ id }) => id === target)?.title,
    party: () => corpus.parties.get(target)?.name,
  };
  return finders[kind]() ?? target;
}
