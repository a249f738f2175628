import { nameKey, permanentNames, fatesIn, type PermanentName } from '../corpus/permalinks.ts';
import type { Clause, Corpus, Proposal } from '../corpus/model.ts';
import { pathOf, urlOf } from '../corpus/urls.ts';
import { clauseLabel } from '../corpus/labels.ts';
import { clauseRecordOf, proposalRecordOf } from './records.ts';
import { about, VERSION } from './release.ts';
import { schemaUrl, type FileOf } from './schemas.ts';

/** `/proposals/<proposal>/<clause>.json` */
export function clauseFile(corpus: Corpus, clause: Clause): FileOf<'clause'> {
  return { $schema: schemaUrl('clause'), about: about(corpus, pathOf('clause', clause.ref), clauseLabel(clause)), clause: clauseRecordOf(corpus, clause) };
}

/** `/proposals/<proposal>.json` */
export function proposalFile(corpus: Corpus, proposal: Proposal): FileOf<'proposal'> {
  return {
    $schema: schemaUrl('proposal'),
    about: about(corpus, pathOf('proposal', proposal.id), proposal.shortTitle),
    proposal: proposalRecordOf(corpus, proposal),
    clauses: proposal.clauses.map((clause) => clauseRecordOf(corpus, clause)),
  };
}

/** `/data/clauses.json` */
export function clausesFile(corpus: Corpus): FileOf<'clauses'> {
  return { $schema: schemaUrl('clauses'), about: about(corpus), clauses: [...corpus.clauses.values()].map((clause) => clauseRecordOf(corpus, clause)) };
}

/** `/data/proposals.json` */
export function proposalsFile(corpus: Corpus): FileOf<'proposals'> {
  return { $schema: schemaUrl('proposals'), about: about(corpus), proposals: corpus.proposals.map((proposal) => proposalRecordOf(corpus, proposal)) };
}

/** `/data/vocabulary.json` */
export function vocabularyFile(corpus: Corpus): FileOf<'vocabulary'> {
  const { dimensions, topics, strengths, terms } = corpus.vocabulary;
  return { $schema: schemaUrl('vocabulary'), about: about(corpus), dimensions, topics, strengths, terms, parties: [...corpus.parties.values()] };
}

/** `/permalinks.json`: every id of the ledger and every id that will enter it with this release. */
export function permalinksFile(corpus: Corpus): FileOf<'permalinks'> {
  const fateOf = fatesIn(corpus);
  const recorded = corpus.permalinks.map((entry) => {
    const fate = fateOf(entry);
    const now = fate.state === 'moved' ? fate.to : entry.id;
    return {
      kind: entry.kind,
      id: entry.id,
      ...(fate.state === 'withdrawn' ? {} : { url: urlOf(entry.kind, now) }),
      since: entry.since,
      ...(fate.state === 'moved' ? { movedTo: fate.to } : {}),
      ...(fate.state === 'withdrawn' ? { withdrawn: fate.reason } : {}),
    };
  });
  const known = new Set(recorded.map(nameKey));
  const fresh = permanentNames(corpus).filter((name) => !known.has(nameKey(name))).map(({ kind, id }) => ({ kind, id, url: urlOf(kind, id), since: VERSION }));
  const entries = [...recorded, ...fresh].map((entry) => [addressKey(entry), entry] as const);
  return { $schema: schemaUrl('permalinks'), about: about(corpus), permalinks: Object.fromEntries(entries) };
}

/** The part of an address that a reader would remember: `budapest-memorandum/para-4`, `questions/clock`. */
function addressKey({ kind, id }: PermanentName): string {
  return pathOf(kind, id).replace(/^proposals\//, '').replace(/\/$/, '');
}
