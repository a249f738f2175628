import type { Corpus } from '../corpus/model.ts';
import { clauseRecord } from './clause-record.ts';
import { pageRecords, proposalRecord } from './page-records.ts';
import type { SearchRecord } from './record.ts';

/**
 * Every record of the search index in a fixed order: proposal by proposal the clauses in document order and then the article, then the other pages.
 */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return [
    ...corpus.proposals.flatMap((proposal) => [...proposal.clauses.map((clause) => clauseRecord(corpus, clause)), proposalRecord(corpus, proposal)]),
    ...pageRecords(corpus),
  ];
}
