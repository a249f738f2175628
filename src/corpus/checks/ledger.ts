import { closest } from 'fastest-levenshtein';
import type { Permalink, PermanentKind } from '../../schema/permalink.ts';
import type { LoadedContent } from '../load.ts';
import { fatesIn, nameKey, permanentNames } from '../permalinks.ts';
import { parseReference } from '../prose.ts';
import { suggest } from '../problem.ts';
import type { Check, CheckInput } from './scribe.ts';
import { Scribe } from './scribe.ts';

/** Every id that was ever published still resolves, leads on, or is known to be withdrawn; none of them names something else now. */
export const publishedIdsResolve: Check = (input) => {
  const { content, corpus } = input;
  const scribe = new Scribe(content.permalinks);
  const fateOf = fatesIn(corpus);
  const present = new Set(permanentNames(corpus).map(nameKey));
  const first = new Map<string, number>();
  content.permalinks.data?.forEach((entry, at) => {
    const key = nameKey(entry);
    if (first.has(key)) scribe.at([at, 'id'], `${entry.kind} "${entry.id}" stands twice in the ledger.`, 'Remove one of the entries, the later one if they differ in "since".');
    first.set(key, first.get(key) ?? at);
    if (!isReadable(entry, content)) return;
    if (entry.movedTo && entry.withdrawn) scribe.at([at], 'is both moved and withdrawn.', 'Keep "movedTo" where something took its place, "withdrawn" where nothing did.');
    else if ((entry.movedTo ?? entry.withdrawn) && present.has(key)) scribe.at([at, 'id'], `${entry.kind} "${entry.id}" was ${entry.movedTo ? 'renamed' : 'withdrawn'}, but is in use again.`, 'Ids are never reused: give the new entry an id of its own.');
    else if (fateOf(entry).state === 'lost') lost(scribe, entry, at, input);
  });
  return scribe.problems;
};

function lost(scribe: Scribe, entry: Permalink, at: number, { known, corpus }: CheckInput): void {
  const ids = [...known[entry.kind].ids];
  if (entry.movedTo) {
    scribe.at([at, 'movedTo'], `${entry.kind} "${entry.movedTo}" is unknown.`, suggest(entry.movedTo, ids, 'Name the id it has now, not one that moved on itself.'));
    return;
  }
  const recorded = new Set(corpus.permalinks.map(nameKey));
  const fresh = ids.filter((id) => !recorded.has(nameKey({ kind: entry.kind, id })) && id.split('/').length === entry.id.split('/').length);
  const siblings = fresh.filter((id) => id.startsWith(`${entry.id.split('/')[0]}/`));
  const candidates = siblings.length ? siblings : fresh;
  const nearest = candidates.length ? ` The nearest new id is "${closest(entry.id, candidates)}".` : '';
  scribe.at([at, 'id'], `${entry.kind} "${entry.id}" was published in ${entry.since} and no longer resolves.`,
    `If it was renamed, add "movedTo: <new id>" to this entry; if it was taken out, add "withdrawn: <reason>".${nearest}`);
}

/** False where the file that would hold the entry did not validate: then nothing can be said of it. */
function isReadable({ kind, id }: Permalink, content: LoadedContent): boolean {
  const readable: Record<PermanentKind, () => boolean> = {
    proposal: () => content.proposals.every((proposal) => proposal.id !== id || proposal.index.data !== undefined),
    clause: () => content.proposals.every((proposal) => proposal.id !== id.split('/')[0] || (proposal.index.data !== undefined && proposal.clauses.data !== undefined)),
    question: () => content.dimensions.data !== undefined,
    topic: () => content.topics.data !== undefined,
    term: () => content.glossary.every((term) => term.id !== id || term.data !== undefined),
  };
  return readable[kind]();
}

/** Every page that a change names exists. */
export const changedPagesExist: Check = ({ content, known }) => {
  const scribe = new Scribe(content.changes);
  content.changes.data?.forEach(({ pages }, at) => {
    pages.forEach((page, position) => {
      const { kind, target } = parseReference(page)!;
      scribe.knows([at, 'pages', position], target, known[kind]);
    });
  });
  return scribe.problems;
};
