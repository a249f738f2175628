import type { LoadedContent } from '../load.ts';
import type { Corpus } from '../model.ts';
import type { Problem } from '../problem.ts';
import { clausePartsAreUsed, clauseReferencesExist, gradeAWasRead, proposalsHaveClauses, strengthHasItsVerb } from './clauses.ts';
import { noDuplicateIds } from './duplicates.ts';
import { fatesAreFounded } from './fates.ts';
import { changedPagesExist, publishedIdsResolve } from './ledger.ts';
import { pageReferencesExist } from './pages.ts';
import { positionsAnswerTheQuestions, proposalReferencesExist, relationsFormNoCircle } from './proposals.ts';
import { articlesAreSound, fieldProseIsSound } from './prose.ts';
import { knownNames, type Check } from './scribe.ts';
import { wordingNamesExist } from './wording.ts';

/** Every rule that reaches across files, in the order in which it is best read. */
export const CHECKS: readonly Check[] = [
  noDuplicateIds,
  clauseReferencesExist,
  clausePartsAreUsed,
  proposalsHaveClauses,
  strengthHasItsVerb,
  gradeAWasRead,
  proposalReferencesExist,
  positionsAnswerTheQuestions,
  relationsFormNoCircle,
  pageReferencesExist,
  changedPagesExist,
  fatesAreFounded,
  publishedIdsResolve,
  fieldProseIsSound,
  articlesAreSound,
  wordingNamesExist,
];

/** Runs all checks. Files that did not validate are passed over: their own problems come first. */
export function checkContent(content: LoadedContent, corpus: Corpus): Problem[] {
  const known = knownNames(content, corpus);
  const broken = brokenFiles(content);
  return CHECKS.flatMap((check) => check({ content, corpus, known })).filter((problem) => !restsOnBrokenFile(problem, broken));
}

/** Nouns whose names come from files that could not be read: what refers to them cannot be judged. */
function brokenFiles(content: LoadedContent): Set<string> {
  const nouns = new Set<string>();
  const note = (broken: boolean, noun: string) => broken && nouns.add(noun);
  note(!content.sources.data, 'source');
  note(!content.parties.data, 'party');
  note(!content.topics.data, 'topic');
  note(!content.dimensions.data, 'dimension');
  note(!content.terms.obligations.data, 'obligation type');
  note(!content.terms.triggers.data, 'trigger');
  note(!content.terms.forms.data, 'form');
  for (const { id, clauses, index } of content.proposals) note(!clauses.data || !index.data, `clause "${id}/`);
  return nouns;
}

function restsOnBrokenFile(problem: Problem, broken: ReadonlySet<string>): boolean {
  if (!problem.message.endsWith('is unknown.')) return false;
  return [...broken].some((noun) => problem.message.startsWith(noun));
}
