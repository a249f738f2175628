import type { ClauseData } from '../../schema/clause.ts';
import type { Loaded } from '../load.ts';
import type { Check, CheckInput } from './scribe.ts';
import { Scribe } from './scribe.ts';

/** Every name that a clause uses exists: part, parties, obligations, triggers, topics, sources, counterparts. */
export const clauseReferencesExist: Check = (input) =>
  input.content.proposals.flatMap(({ id, clauses }) => {
    const scribe = new Scribe(clauses);
    const parts = new Set(clauses.data?.parts.map((part) => part.id));
    const partNames = { ids: parts, noun: 'part', where: 'Parts stand at the top of this file.' };
    clauses.data?.clauses.forEach((clause, index) => {
      scribe.knows(['clauses', index, 'part'], clause.part, partNames);
      checkClause(scribe, clause, index, id, input);
    });
    return scribe.problems;
  });

function checkClause(scribe: Scribe, clause: ClauseData, index: number, proposal: string, { known }: CheckInput): void {
  const each = (field: 'from' | 'to' | 'obligation' | 'trigger' | 'topics' | 'counterparts', names: keyof CheckInput['known']) =>
    clause[field].forEach((id, position) => scribe.knows(['clauses', index, field, position], id, known[names]));
  each('from', 'party');
  each('to', 'party');
  each('obligation', 'obligation');
  each('trigger', 'trigger');
  each('topics', 'topic');
  each('counterparts', 'clause');
  if (clause.kind) scribe.knows(['clauses', index, 'kind'], clause.kind, known.kind);
  clause.evidence.sources.forEach(({ source }, position) => scribe.knows(['clauses', index, 'evidence', 'sources', position, 'source'], source, known.source));
  clause.wording?.forEach((wording, position) => {
    if (typeof wording !== 'string' && wording.source) scribe.knows(['clauses', index, 'wording', position, 'source'], wording.source, known.source);
  });
  clause.counterparts.forEach((ref, position) => {
    if (ref.startsWith(`${proposal}/`)) scribe.at(['clauses', index, 'counterparts', position], 'names a clause of the same proposal.', 'Counterparts are clauses of other proposals; name related clauses of this one in "note".');
  });
}

/** Parts, topics and the like are listed once per clause, and every part has a clause. */
export const clausePartsAreUsed: Check = ({ content }) =>
  content.proposals.flatMap(({ clauses }) => {
    const scribe = new Scribe(clauses);
    const used = new Set(clauses.data?.clauses.map((clause) => clause.part));
    clauses.data?.parts.forEach((part, index) => {
      if (!used.has(part.id)) scribe.at(['parts', index], `part "${part.id}" has no clause.`, 'Remove it, or give a clause this part.');
    });
    clauses.data?.clauses.forEach((clause, index) => {
      for (const field of ['topics', 'obligation', 'from', 'to', 'trigger'] as const) {
        const values: readonly string[] = clause[field];
        const repeated = values.find((value, position) => values.indexOf(value) !== position);
        if (repeated) scribe.at(['clauses', index, field], `"${repeated}" is listed twice.`, 'Name it once.');
      }
    });
    return scribe.problems;
  });

/** The operative verb and its rung are said together or not at all. */
export const strengthHasItsVerb: Check = ({ content }) =>
  content.proposals.flatMap(({ clauses }) => {
    const scribe = new Scribe(clauses);
    clauses.data?.clauses.forEach((clause, index) => {
      if ((clause.strength === undefined) === (clause.verb === undefined)) return;
      const given = clause.strength === undefined ? 'verb' : 'strength';
      scribe.at(['clauses', index, given], `"${given}" stands without "${given === 'verb' ? 'strength' : 'verb'}".`, 'Give both, or neither where there is no operative verb.');
    });
    return scribe.problems;
  });

/** Grade A is for what was read in the full text: at least one of its sources was read in full. */
export const gradeAWasRead: Check = ({ content, corpus }) => {
  if (!content.sources.data) return [];
  return content.proposals.flatMap(({ clauses }) => {
    const scribe = new Scribe(clauses);
    clauses.data?.clauses.forEach(({ evidence }, index) => {
      const readInFull = evidence.sources.some(({ source }) => corpus.sources.get(source)?.read === 'full');
      if (evidence.grade === 'A' && !readInFull) {
        scribe.at(['clauses', index, 'evidence', 'grade'], 'grade A needs a source that was read in full.', 'Use B or C, or name the full text that was read.');
      }
    });
    return scribe.problems;
  });
};

/** The same for every proposal, so that pages can rely on it. */
export const proposalsHaveClauses: Check = ({ content }) =>
  content.proposals.flatMap(({ clauses, index }: { clauses: Loaded<unknown>; index: Loaded<{ register?: unknown }> }) => {
    const scribe = new Scribe(clauses);
    const list = (clauses.data as { clauses: unknown[] } | undefined)?.clauses;
    if (list && !list.length && !index.data?.register) scribe.at(['clauses'], 'has no clauses.', 'Add the first one; the recipe is in content/README.md.');
    return scribe.problems;
  });
