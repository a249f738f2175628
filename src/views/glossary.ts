import type { Corpus } from '../corpus/model.ts';
import { groupInOrder } from '../corpus/query.ts';
import { pathOf, urlOf } from '../corpus/urls.ts';
import { renderInline, renderPlain } from '../prose/inline.ts';
import { citationView, type CitationView, type LinkView } from './common.ts';

const LANGUAGES: Record<string, string> = { en: 'English', uk: 'Ukrainian', ru: 'Russian', fr: 'French', de: 'German', zh: 'Chinese', it: 'Italian' };

export function languageName(tag: string): string {
  return LANGUAGES[tag] ?? tag;
}

/** Terms by first letter. */
export function glossaryIndex(corpus: Corpus): { letter: string; terms: (LinkView & { html: string })[] }[] {
  const letterOf = ({ term }: { term: string }) => term.normalize('NFD').charAt(0).toUpperCase();
  return groupInOrder(corpus.glossary, letterOf).map(([letter, terms]) => ({
    letter,
    terms: terms.map(({ id, term, short }) => ({ label: term, url: urlOf('term', id), html: renderInline(short, corpus) })),
  }));
}

/** Everything the page of a term shows. */
export interface TermPageView {
  term: string;
  description: string;
  path: string;
  article: string;
  shortHtml: string;
  languages: { lang: string; language: string; term: string; noteHtml: string }[];
  see: LinkView[];
  sources: CitationView[];
}

export function termPageView(corpus: Corpus, id: string): TermPageView {
  const entry = corpus.glossary.find((candidate) => candidate.id === id)!;
  return {
    term: entry.term,
    description: renderPlain(entry.short, corpus),
    path: pathOf('term', id),
    article: entry.article.id,
    shortHtml: renderInline(entry.short, corpus),
    languages: entry.languages.map(({ lang, term, note }) => ({ lang, language: languageName(lang), term, noteHtml: note ? renderInline(note, corpus) : '' })),
    see: entry.see.flatMap((other) => corpus.glossary.find((candidate) => candidate.id === other) ?? []).map(({ id: other, term }) => ({ label: term, url: urlOf('term', other) })),
    sources: entry.sources.map((citation) => citationView(corpus, citation)),
  };
}
