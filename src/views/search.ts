import { clauseCode } from '../corpus/labels.ts';
import type { Clause, Corpus } from '../corpus/model.ts';
import { compare } from '../corpus/problem.ts';
import { groupInOrder } from '../corpus/query.ts';
import { urlOf } from '../corpus/urls.ts';
import type { LinkView } from './common.ts';
import { topicGroups, type TopicSummary } from './topic.ts';

/** What the search page shows before anything is searched, and all of it without JavaScript. */
export interface SearchPageView {
  topics: { group: string; topics: TopicSummary[] }[];
  examples: string[];
}

/** Searches that show what the box can do: lay words, a locator, a question, a Ukrainian term. */
const EXAMPLES = ['closed sky', 'budapest para 4', 'how fast must allies meet', 'frozen assets', 'гарантії безпеки'];

export function searchPageView(corpus: Corpus): SearchPageView {
  return { topics: topicGroups(corpus), examples: EXAMPLES };
}

/** The headings of all clauses by first letter; clauses with the same heading stand together. */
export function headingIndex(corpus: Corpus): { letter: string; headings: { heading: string; clauses: LinkView[] }[] }[] {
  const byHeading = groupInOrder([...corpus.clauses.values()], ({ heading }) => heading);
  const headings = byHeading
    .map(([heading, clauses]) => ({ heading, key: sortKey(heading), clauses: clauses.map(linkByCode) }))
    .filter(({ key }) => key)
    .sort((a, b) => compare(a.key, b.key));
  return groupInOrder(headings, ({ key }) => (/^\p{L}/u.test(key) ? key[0]!.toUpperCase() : '0–9'))
    .map(([letter, entries]) => ({ letter, headings: entries.map(({ heading, clauses }) => ({ heading, clauses })) }));
}

function linkByCode(clause: Clause): LinkView {
  return { label: clauseCode(clause), url: urlOf('clause', clause.ref) };
}

/** A heading as it is put in order: without marks, and without the article that many begin with. */
function sortKey(heading: string): string {
  return heading.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N} ]/gu, '').replace(/^(?:a|an|the) /, '').trim();
}
