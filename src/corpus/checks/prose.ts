import type { ClauseData } from '../../schema/clause.ts';
import type { Loaded } from '../load.ts';
import { headingsIn, parseArticle, parseMarkdown, referencesIn, unsourcedSentences } from '../prose.ts';
import type { Path } from '../read.ts';
import type { Check, Known } from './scribe.ts';
import { Scribe, suggestName } from './scribe.ts';

/** Prose in data fields names only what exists and holds no markup of other kinds. */
export const fieldProseIsSound: Check = ({ content, known }) => [
  ...content.proposals.flatMap(({ index, clauses }) => {
    const front = new Scribe(index);
    for (const [path, text] of proposalProse(index)) checkField(front, path, text, known);
    const list = new Scribe(clauses);
    clauses.data?.clauses.forEach((clause, at) => {
      for (const [path, text] of clauseProse(clause, at)) checkField(list, path, text, known);
    });
    return [...front.problems, ...list.problems];
  }),
  ...content.glossary.flatMap((page) => checkedFields(page, page.data ? [[['short'], page.data.short], ...notesIn(page.data.languages, ['languages'])] : [], known)),
  ...checkedFields(content.sources, notesIn(content.sources.data ?? [], []), known),
  ...[...content.guide, ...content.articles].flatMap((page) => checkedFields(page, page.data ? [[['summary'], page.data.summary]] : [], known)),
  ...checkedFields(content.events, (content.events.data ?? []).map((event, at): [Path, string] => [[at, 'text'], event.text]), known),
  ...checkedFields(content.fates, (content.fates.data?.elements ?? []).flatMap(({ then }, at) => then.map(({ text }, position): [Path, string] => [['elements', at, 'then', position, 'text'], text])), known),
  ...checkedFields(content.changes, (content.changes.data ?? []).flatMap((change, at) => (['text', 'before', 'after'] as const).flatMap((field): [Path, string][] => (change[field] ? [[[at, field], change[field]]] : []))), known),
];

/** The notes of the entries of a list. */
function notesIn(entries: readonly { note?: string | undefined }[], prefix: Path): [Path, string][] {
  return entries.flatMap(({ note }, at): [Path, string][] => (note ? [[[...prefix, at, 'note'], note]] : []));
}

function checkedFields(loaded: Loaded<unknown>, fields: [Path, string][], known: Known) {
  const scribe = new Scribe(loaded);
  for (const [path, text] of fields) checkField(scribe, path, text, known);
  return scribe.problems;
}

function* clauseProse(clause: ClauseData, at: number): Generator<[Path, string]> {
  yield [['clauses', at, 'text'], clause.text];
  if (clause.note) yield [['clauses', at, 'note'], clause.note];
  if (clause.evidence.note) yield [['clauses', at, 'evidence', 'note'], clause.evidence.note];
}

function* proposalProse({ data }: Loaded<import('../../schema/proposal.ts').ProposalData>): Generator<[Path, string]> {
  if (!data) return;
  yield [['summary'], data.summary];
  if (data.status.text) yield [['status', 'text'], data.status.text];
  for (const [at, party] of data.parties.entries()) if (party.capacity) yield [['parties', at, 'capacity'], party.capacity];
  for (const [at, claim] of data.legalNature.entries()) yield [['legalNature', at, 'text'], claim.text];
  for (const [at, text] of data.texts.entries()) if (text.note) yield [['texts', at, 'note'], text.note];
  for (const [at, relation] of data.relations.entries()) yield [['relations', at, 'text'], relation.text];
  for (const [id, position] of Object.entries(data.positions)) {
    yield [['positions', id, 'summary'], position.summary];
    if (position.note) yield [['positions', id, 'note'], position.note];
  }
  for (const [at, text] of (data.register?.distinctive ?? []).entries()) yield [['register', 'distinctive', at], text];
}

/** What a field may consist of; definitions and HTML are judged apart. */
const INLINE = new Set(['paragraph', 'definition', 'html']);

function checkField(scribe: Scribe, path: Path, text: string, known: Known): void {
  if (!/[[<!]|^\s*(?:[-+*#>|~`=]|\d+[.)])/m.test(text)) return;
  const tree = parseMarkdown(text);
  const { references, strange, images } = referencesIn(tree);
  if (tree.children.some(({ type }) => !INLINE.has(type))) scribe.at(path, 'holds a heading, list, quotation or other block.', 'Fields hold plain text with inline Markdown.');
  for (const { kind, target } of references) scribe.knows(path, target, known[kind]);
  for (const { url } of strange) scribe.at(path, `links to "${url}", which is neither a reference nor an https address.`, 'Write [](clause:…), [](source:…) and so on; see content/README.md.');
  if (images.length) scribe.at(path, 'holds HTML or an image.', 'Fields hold plain text with inline Markdown.');
}

/** Every article parses, names only what exists, has headings in order, and gives a reference for each sentence. */
export const articlesAreSound: Check = ({ content, known }) => {
  const sourced = [...content.proposals.map(({ index }) => index), ...content.articles];
  const unsourced = [...content.glossary, ...content.guide];
  return [...sourced.flatMap((page) => articleProblems(page, known, true)), ...unsourced.flatMap((page) => articleProblems(page, known, false))];
};

function articleProblems(page: Loaded<unknown>, known: Known, needsSources: boolean) {
  const scribe = new Scribe(page);
  const { tree, slips } = parseArticle(page.source.body);
  for (const slip of slips) scribe.inBody(slip.line, slip.message, slip.hint);
  if (!tree) return scribe.problems;
  const { references, strange, images } = referencesIn(tree);
  for (const { kind, target, line } of references) {
    if (!known[kind].ids.has(target)) scribe.inBody(line, `${known[kind].noun} "${target}" is unknown.`, suggestName(target, known[kind]));
  }
  for (const { url, line } of strange) scribe.inBody(line, `links to "${url}", which is neither a reference nor an https address.`, 'Write [](clause:…), [](source:…) and so on; see content/README.md.');
  for (const line of images) scribe.inBody(line, 'holds HTML or an image.', 'Articles hold Markdown text.');
  let depth = 1;
  for (const heading of headingsIn(tree)) {
    if (heading.depth === 1 || heading.depth > depth + 1) scribe.inBody(heading.line, `heading "${heading.text}" is of level ${heading.depth}, after level ${depth}.`, 'The title of the page is level 1: begin with ## and skip no level.');
    depth = heading.depth;
  }
  if (needsSources) {
    for (const { sentence, line } of unsourcedSentences(tree)) {
      scribe.inBody(line, `sentence without a reference: “${shorten(sentence)}”`, 'End it with the clause or source it rests on: [](clause:…) or [](source:…).');
    }
  }
  return scribe.problems;
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text;
}
