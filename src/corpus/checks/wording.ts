import type { Check } from './scribe.ts';
import { Scribe } from './scribe.ts';

/** The figures on wording name only texts and clauses that exist; after a rename they are made again. */
export const wordingNamesExist: Check = ({ content, corpus, known }) => {
  const scribe = new Scribe(content.wording);
  const { wording } = corpus;
  const refs = (wording?.clauses ?? []).flatMap(({ clause, relatives }) => [clause, ...relatives.map((relative) => relative.clause)]);
  const missing = [...new Set([...refs.filter((ref) => !known.clause.ids.has(ref)), ...(wording?.texts ?? []).map(({ proposal }) => proposal).filter((id) => !known.proposal.ids.has(id))])];
  if (missing.length) scribe.at([], `names what does not exist: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''}.`, 'Make it again with "npm run wording".');
  return scribe.problems;
};
