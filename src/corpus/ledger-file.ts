import { PERMANENT_KINDS, type Permalink } from '../schema/permalink.ts';
import type { Corpus } from './model.ts';
import { nameKey, permanentNames } from './permalinks.ts';
import { compare } from './problem.ts';

const HEADER = `# Every id that was ever published, with the first release that had it. Written by "npm run ledger", which adds what is new.
# By hand: "movedTo: <new id>" where an id was renamed (the old address then leads on), "withdrawn: <reason>" where an entry was taken out.
`;

/** The ledger with every id that it does not hold yet, as first published in a release. */
export function extendedLedger(corpus: Corpus, release: string): Permalink[] {
  const known = new Set(corpus.permalinks.map(nameKey));
  const fresh = permanentNames(corpus).filter((name) => !known.has(nameKey(name))).map(({ kind, id }): Permalink => ({ kind, id, since: release }));
  return [...corpus.permalinks, ...fresh].sort((a, b) => PERMANENT_KINDS.indexOf(a.kind) - PERMANENT_KINDS.indexOf(b.kind) || compare(a.id, b.id));
}

/** The text of `permalinks.yaml`: one line an entry, so that a change shows as one line. */
export function ledgerText(entries: readonly Permalink[]): string {
  if (!entries.length) return `${HEADER}[]\n`;
  const lines = entries.map(({ kind, id, since, movedTo, withdrawn }) => {
    const fate = movedTo ? `, movedTo: ${movedTo}` : withdrawn ? `, withdrawn: ${JSON.stringify(withdrawn)}` : '';
    return `- { kind: ${kind}, id: ${JSON.stringify(id)}, since: "${since}"${fate} }`;
  });
  return `${HEADER}${lines.join('\n')}\n`;
}
