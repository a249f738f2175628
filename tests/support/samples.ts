import { loadCorpus } from '../../src/corpus/index.ts';

const corpus = loadCorpus();
const longest = [...corpus.clauses.values()].sort((a, b) => b.text.length + (b.note?.length ?? 0) - a.text.length - (a.note?.length ?? 0))[0]!;
const largest = [...corpus.proposals].sort((a, b) => b.clauses.length - a.clauses.length)[0]!;
const busiest = [...corpus.vocabulary.topics].map(({ id }) => ({ id, count: [...corpus.clauses.values()].filter(({ topics }) => topics.includes(id)).length })).sort((a, b) => b.count - a.count)[0]!;

/** One page of every kind, the hardest of its kind where kinds differ in size. */
export const SAMPLES = [
  '/',
  '/proposals/',
  '/proposals/kyiv-security-compact/',
  `/proposals/${largest.id}/`,
  '/proposals/budapest-memorandum/para-4/',
  `/proposals/${longest.ref}/`,
  '/questions/',
  '/questions/clock/',
  '/questions/guarantors/',
  '/compare/',
  '/compare/budapest-memorandum/kyiv-security-compact/',
  '/compare/clauses/?c=budapest-memorandum/para-6,kyiv-security-compact/consult-24h,ukraine-compact/pledge-3',
  '/compare/pair/?a=ukraine-compact&b=us-agreement',
  '/compare/one-page/kyiv-security-compact/',
  '/topics/',
  '/topics/consultation/',
  `/topics/${busiest.id}/`,
  '/agreements/',
  '/timeline/',
  '/search/?q=closed+sky',
  '/search/?q=xyzzyplugh',
  '/glossary/',
  '/glossary/assurance/',
  '/sources/',
  '/articles/',
  '/articles/after-2024/',
  '/articles/fate-of-a-promise/',
  '/method/',
  '/data/',
  '/links/',
  '/about/',
  '/accessibility/',
  '/404.html',
];
