import { PERMANENT_KINDS, type Permalink, type PermanentKind } from '../schema/permalink.ts';
import type { Corpus } from './model.ts';
import { pathOf } from './urls.ts';

/** An id of a kind whose addresses are promised to last. */
export interface PermanentName {
  kind: PermanentKind;
  id: string;
}

/** Every id that has a permanent address now, by kind, each kind in its own order. */
export function permanentNames(corpus: Corpus): PermanentName[] {
  const ids: Record<PermanentKind, string[]> = {
    proposal: corpus.proposals.map(({ id }) => id),
    clause: [...corpus.clauses.keys()],
    question: corpus.vocabulary.dimensions.map(({ id }) => id),
    topic: corpus.vocabulary.topics.map(({ id }) => id),
    term: corpus.glossary.map(({ id }) => id),
  };
  return PERMANENT_KINDS.flatMap((kind) => ids[kind].map((id) => ({ kind, id })));
}

/** What one published id has become. */
export type Fate = { state: 'kept' } | { state: 'moved'; to: string } | { state: 'withdrawn'; reason: string } | { state: 'lost' };

/** The fates of all published ids, asked one by one. A clause without a record of its own follows its proposal. */
export function fatesIn(corpus: Corpus): (entry: Permalink) => Fate {
  const present = new Set(permanentNames(corpus).map(nameKey));
  const proposals = new Map(corpus.permalinks.flatMap(({ kind, id, movedTo }) => (kind === 'proposal' && movedTo ? [[id, movedTo] as const] : [])));
  return ({ kind, id, movedTo, withdrawn }) => {
    if (withdrawn) return { state: 'withdrawn', reason: withdrawn };
    if (!movedTo && present.has(nameKey({ kind, id }))) return { state: 'kept' };
    const to = movedTo ?? withProposal(id, proposals);
    return to && present.has(nameKey({ kind, id: to })) ? { state: 'moved', to } : { state: 'lost' };
  };
}

function withProposal(id: string, moved: ReadonlyMap<string, string>): string | undefined {
  const [proposal, clause] = id.split('/');
  const now = moved.get(proposal!);
  return now && clause ? `${now}/${clause}` : undefined;
}

/** One string for a name: `clause:budapest-memorandum/para-4`. */
export function nameKey({ kind, id }: PermanentName): string {
  return `${kind}:${id}`;
}

/** An address that was published and is no longer that of a page. */
export interface FormerAddress extends PermanentName {
  path: string;
  /** The id it has now; without it the entry was withdrawn. */
  movedTo: string | undefined;
  withdrawn: string | undefined;
}

/** Old addresses that must lead on or say what became of them. */
export function formerAddresses(corpus: Corpus): FormerAddress[] {
  const fateOf = fatesIn(corpus);
  return corpus.permalinks.flatMap((entry) => {
    const fate = fateOf(entry);
    if (fate.state !== 'moved' && fate.state !== 'withdrawn') return [];
    const { kind, id } = entry;
    return [{ kind, id, path: pathOf(kind, id), movedTo: fate.state === 'moved' ? fate.to : undefined, withdrawn: fate.state === 'withdrawn' ? fate.reason : undefined }];
  });
}

/** Former ids of clauses, by the name of the clause now: anchors that old links into its document still use. */
export function formerAnchors(corpus: Corpus): Map<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { kind, id, movedTo } of formerAddresses(corpus)) {
    const former = id.split('/')[1];
    if (kind !== 'clause' || !movedTo || !former || former === movedTo.split('/')[1]) continue;
    anchors.set(movedTo, [...(anchors.get(movedTo) ?? []), former]);
  }
  return anchors;
}
