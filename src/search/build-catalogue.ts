import { partyName } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import type { Catalogue } from './catalogue.ts';
import { commonWords } from './common-words.ts';
import { encodeFacets, type FacetTable } from './facet-table.ts';
import { clauseFacetLabels, yearOf } from './facets.ts';
import { kinOfClauses } from './kin.ts';
import { PARTY_NAMES } from './party-names.ts';
import { proposalNames } from './proposal-names.ts';
import { KINDS, type SearchRecord } from './record.ts';
import { isStopWord, lookupForm, wordsOf } from './words.ts';

/** Every so many records one id is kept, to tell an index of another build. */
const CHECKED_EVERY = 200;

/**
 * @param records all records, in the order of the index
 * @param idOf Pagefind's id of a record
 * @throws {Error} where Pagefind has no id for a record
 */
export function buildCatalogue(corpus: Corpus, records: readonly SearchRecord[], idOf: (record: SearchRecord) => string | undefined): Catalogue {
  const { topic, strength } = clauseFacetLabels(corpus);
  const checked = records.map((_, at) => at).filter((at) => at % CHECKED_EVERY === 0 || at === records.length - 1);
  return {
    proposals: corpus.proposals.map((proposal) => ({
      id: proposal.id,
      label: proposal.shortTitle,
      short: proposal.register ? partyName(corpus, proposal.register.partner) : proposal.shortTitle,
      abbreviation: proposal.abbreviation,
      family: proposal.family,
      year: yearOf(proposal),
      names: [...new Set(proposalNames(proposal).map((name) => wordsOf(name).filter((word) => !isStopWord(word)).join(' ')))].filter(Boolean),
      partner: partnerNames(corpus, proposal),
      clauses: proposal.clauses.length,
    })),
    pages: KINDS.map((kind) => ({ kind, count: records.filter((record) => record.kind === kind).length })).filter(({ kind, count }) => count && kind !== 'clause' && kind !== 'article'),
    families: corpus.vocabulary.terms.families.map(({ id, label }) => ({ id, label })),
    topics: topic,
    strengths: strength,
    common: commonWords(records),
    checks: Object.fromEntries(checked.map((at) => {
      const id = idOf(records[at]!);
      if (!id) throw new Error(`Pagefind wrote no record for ${records[at]!.url}.`);
      return [at, id];
    })),
  };
}

function partnerNames(corpus: Corpus, { register }: Proposal): string[] {
  if (!register) return [];
  const names = [partyName(corpus, register.partner), ...(PARTY_NAMES[register.partner] ?? [])];
  return [...new Set(wordsOf(names.join(' ')).filter((word) => !isStopWord(word)).map(lookupForm))];
}

export function buildFacets(corpus: Corpus, records: readonly SearchRecord[]): FacetTable {
  const kin = kinOfClauses(corpus);
  const groups = corpus.proposals.flatMap(({ clauses }) => [...clauses.map((clause) => kin.get(clause)), undefined]);
  return encodeFacets(records, clauseFacetLabels(corpus), records.map((_, at) => groups[at]));
}
