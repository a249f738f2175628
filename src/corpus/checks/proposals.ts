import { DURATION } from '../../schema/primitives.ts';
import { OPEN_VALUES } from '../../schema/position.ts';
import type { ProposalData } from '../../schema/proposal.ts';
import type { Dimension } from '../../schema/vocabulary.ts';
import { suggest } from '../problem.ts';
import type { Check, CheckInput } from './scribe.ts';
import { Scribe } from './scribe.ts';

/** Every name in a proposal's frontmatter exists: form, parties, sources, related proposals. */
export const proposalReferencesExist: Check = ({ content, known }) =>
  content.proposals.flatMap(({ id, index }) => {
    const scribe = new Scribe(index);
    const { data } = index;
    if (!data) return [];
    scribe.knows(['form'], data.form, known.form);
    scribe.knows(['status', 'source', 'source'], data.status.source.source, known.source);
    data.titles.forEach(({ source }, at) => scribe.knows(['titles', at, 'source'], source, known.source));
    data.parties.forEach(({ party }, at) => scribe.knows(['parties', at, 'party'], party, known.party));
    data.legalNature.forEach(({ source }, at) => scribe.knows(['legalNature', at, 'source', 'source'], source.source, known.source));
    data.texts.forEach(({ source }, at) => scribe.knows(['texts', at, 'source'], source, known.source));
    if (data.register) scribe.knows(['register', 'partner'], data.register.partner, known.party);
    data.relations.forEach(({ to, source }, at) => {
      scribe.knows(['relations', at, 'to'], to, known.proposal);
      scribe.knows(['relations', at, 'source', 'source'], source.source, known.source);
      if (to === id) scribe.at(['relations', at, 'to'], 'names the proposal itself.', 'A relation leads to another proposal.');
    });
    if (!data.dates.signed && !data.dates.presented && !data.dates.inForce) scribe.at(['dates'], 'has no date to list the proposal by.', 'Give at least one of: signed, presented, inForce.');
    return scribe.problems;
  });

/** Every dimension has a position, no position answers a question that is not asked, and every value is one the question allows. */
export const positionsAnswerTheQuestions: Check = (input) =>
  input.content.proposals.flatMap(({ index }) => {
    const scribe = new Scribe(index);
    if (!index.data) return [];
    const { positions } = index.data;
    const dimensions = new Map(input.corpus.vocabulary.dimensions.map((dimension) => [dimension.id, dimension]));
    for (const id of dimensions.keys()) {
      if (!positions[id]) scribe.at(['positions'], `has no position on "${id}".`, 'Every dimension needs one: give values, or "silent" where the text was read and says nothing.');
    }
    for (const [id, position] of Object.entries(positions)) {
      scribe.knows(['positions', id], id, input.known.question);
      const dimension = dimensions.get(id);
      if (dimension) checkPosition(scribe, dimension, position, input);
    }
    return scribe.problems;
  });

function allowedValues(dimension: Dimension): string[] {
  return [...dimension.values.map(({ id }) => id), ...OPEN_VALUES];
}

/** True where a dimension allows a value: one of its own, an open one, or of another kind that it accepts. */
export function isValueOf(dimension: Dimension, value: string, { known, corpus }: Pick<CheckInput, 'known' | 'corpus'>): boolean {
  return allowedValues(dimension).includes(value)
    || (dimension.accepts.includes('durations') && DURATION.test(value))
    || (dimension.accepts.includes('parties') && corpus.parties.has(value))
    || (dimension.accepts.includes('triggers') && known.trigger.ids.has(value));
}

function checkPosition(scribe: Scribe, dimension: Dimension, position: ProposalData['positions'][string], { known, corpus }: CheckInput): void {
  const path = ['positions', dimension.id];
  const allowed = allowedValues(dimension);
  position.values.forEach((value, at) => {
    if (isValueOf(dimension, value, { known, corpus })) return;
    const others = dimension.accepts.map((kind) => ({ durations: 'a duration such as PT24H', parties: 'a party id', triggers: 'a trigger id' })[kind]);
    const pool = dimension.accepts.includes('triggers') ? [...allowed, ...known.trigger.ids] : dimension.accepts.includes('parties') ? [...allowed, ...known.party.ids] : allowed;
    scribe.at([...path, 'values', at], `"${value}" is not a value of this dimension.`, suggest(value, pool, others.length ? `Also allowed: ${others.join(', ')}.` : ''));
  });
  if (position.values.length > 1 && position.values.some((value) => value === 'silent' || value === 'not-applicable')) {
    scribe.at([...path, 'values'], 'mixes "silent" or "not-applicable" with other values.', 'Silence stands alone.');
  }
  const open = position.values.every((value) => (OPEN_VALUES as readonly string[]).includes(value));
  if (!open && !position.clauses.length && !position.sources.length) {
    scribe.at(path, 'rests on nothing.', 'Name at least one clause or source, or code "silent".');
  }
  position.clauses.forEach((ref, at) => scribe.knows([...path, 'clauses', at], ref, known.clause));
  position.sources.forEach(({ source }, at) => scribe.knows([...path, 'sources', at, 'source'], source, known.source));
}

const ONE_WAY = ['model-for', 'implements', 'supplements', 'responds-to', 'replaces', 'umbrella-of', 'builds-on'] as const;

/** A proposal cannot be the model of its own model: relations of one type form no circle. */
export const relationsFormNoCircle: Check = ({ content }) => {
  const problems = ONE_WAY.flatMap((type) => {
    const edges = new Map(content.proposals.map(({ id, index }) => [id, (index.data?.relations ?? []).filter((relation) => relation.type === type).map(({ to }) => to)]));
    return content.proposals.flatMap(({ id, index }) => {
      const scribe = new Scribe(index);
      index.data?.relations.forEach((relation, at) => {
        if (relation.type === type && relation.to !== id && reaches(relation.to, id, edges)) {
          scribe.at(['relations', at], `"${type}" leads in a circle back to "${id}".`, 'Turn one of the relations round, or remove it.');
        }
      });
      return scribe.problems;
    });
  });
  return problems;
};

function reaches(from: string, target: string, edges: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (edges.get(from) ?? []).some((next) => reaches(next, target, edges, seen));
}
