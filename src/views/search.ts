import type { Corpus } from '../corpus/model.ts';
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
