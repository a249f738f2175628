import { href } from '../corpus/urls.ts';

/** Steps of the trail that stands above a page. */
export const TRAIL = {
  proposals: { label: 'Proposals', url: href('proposals/') },
  questions: { label: 'Questions', url: href('questions/') },
  compare: { label: 'Compare', url: href('compare/') },
  topics: { label: 'Topics', url: href('topics/') },
  glossary: { label: 'Glossary', url: href('glossary/') },
  articles: { label: 'Essays', url: href('articles/') },
} as const;
