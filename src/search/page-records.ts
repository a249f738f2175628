import { parseArticle, plainText } from '../corpus/prose.ts';
import type { Article, Corpus, Proposal } from '../corpus/model.ts';
import { pathOf } from '../corpus/urls.ts';
import { renderPlain } from '../prose/inline.ts';
import { remarkReferences } from '../prose/references.ts';
import { NO_FACETS, proposalFacets } from './facets.ts';
import { proposalNames } from './proposal-names.ts';
import { filled, joined, type SearchRecord } from './record.ts';

/** The record of the article on a proposal. */
export function proposalRecord(corpus: Corpus, proposal: Proposal): SearchRecord {
  return {
    kind: 'article',
    url: `/${pathOf('proposal', proposal.id)}`,
    content: `${renderPlain(proposal.summary, corpus)} ${articleText(corpus, proposal.article)}`.trim(),
    meta: filled({ title: proposal.shortTitle, names: joined([...proposalNames(proposal), proposal.title, ...proposal.titles.map(({ title }) => title)]) }),
    facets: proposalFacets(proposal),
  };
}

/** Records of questions, glossary terms, essays and pages of the guide. */
export function pageRecords(corpus: Corpus): SearchRecord[] {
  const questions = corpus.vocabulary.dimensions.map((dimension): SearchRecord => ({
    kind: 'question',
    url: `/${pathOf('question', dimension.id)}`,
    content: renderPlain(dimension.definition, corpus),
    meta: filled({ title: dimension.question, aliases: joined([dimension.label, ...dimension.values.map(({ label }) => label), ...dimension.aliases]) }),
    facets: NO_FACETS,
  }));
  const terms = corpus.glossary.map((term): SearchRecord => ({
    kind: 'term',
    url: `/${pathOf('term', term.id)}`,
    content: `${renderPlain(term.short, corpus)} ${articleText(corpus, term.article)}`.trim(),
    meta: filled({ title: term.term, aliases: joined([...term.languages.map((language) => language.term), ...term.aliases]) }),
    facets: NO_FACETS,
  }));
  const prose = (kind: 'essay' | 'guide', pages: Corpus['articles']) => pages.map((page): SearchRecord => ({
    kind,
    url: `/${pathOf('article', page.id)}`,
    content: `${renderPlain(page.summary, corpus)} ${articleText(corpus, page.article)}`.trim(),
    meta: filled({ title: page.title, aliases: joined(page.aliases) }),
    facets: NO_FACETS,
  }));
  return [...questions, ...terms, ...prose('essay', corpus.articles), ...prose('guide', corpus.guide)];
}

/** A citation that names itself: it would stand in an excerpt as a bare locator. */
const CITATION = /\s*\[\]\((?:clause|source):[^)]*\)/g;

/** The words of an article, paragraph by paragraph, without its citations. */
function articleText(corpus: Corpus, article: Article): string {
  const { tree } = parseArticle(article.body.replace(CITATION, ''));
  if (!tree) return '';
  remarkReferences(() => corpus)(tree);
  return tree.children.map((node) => plainText(node)).join(' ').replace(/\s+/g, ' ').trim();
}
