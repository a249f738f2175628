import type { Corpus } from '../corpus/model.ts';
import { articleSources } from '../corpus/query.ts';
import { pathOf } from '../corpus/urls.ts';
import { renderInline, renderPlain } from '../prose/inline.ts';
import { citationView, type CitationView } from './common.ts';

/** An essay or a page of the guide. */
export interface ProsePageView {
  id: string;
  title: string;
  description: string;
  path: string;
  article: string;
  summaryHtml: string;
  sources: CitationView[];
  reviewed: string;
}

export function prosePageView(corpus: Corpus, id: string): ProsePageView {
  const page = [...corpus.articles, ...corpus.guide].find((candidate) => candidate.id === id)!;
  return {
    id,
    title: page.title,
    description: renderPlain(page.summary, corpus),
    path: pathOf('article', id),
    article: page.article.id,
    summaryHtml: renderInline(page.summary, corpus),
    sources: articleSources(page.article.body).map((source) => citationView(corpus, { source })),
    reviewed: page.reviewed,
  };
}
