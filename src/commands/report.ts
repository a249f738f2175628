/** Coverage of the content: `npm run report`. Shows the next author where the work is; fails nothing. */
import { loadCorpus, type Corpus, type Proposal } from '../corpus/index.ts';
import { compare } from '../corpus/problem.ts';
import { clausesOfSameKind, counterpartsOf, usesOfSource } from '../corpus/query.ts';

const corpus = loadCorpus();
const proposals = [...corpus.proposals].sort((a, b) => compare(a.family, b.family) || compare(a.id, b.id));

print('Proposals', ['proposal', 'clauses', 'A', 'B', 'C', 'topics', 'no counterpart', 'no aliases', 'silent', 'inconclusive', 'reviewed'], [...proposals.map((proposal) => rowOf(corpus, proposal)), totalRow(corpus)]);
print('Topics', ['topic', 'clauses', 'primary', 'proposals'], corpus.vocabulary.topics.map(({ id }) => {
  const clauses = [...corpus.clauses.values()].filter(({ topics }) => topics.includes(id));
  return [id, clauses.length, clauses.filter(({ topics }) => topics[0] === id).length, new Set(clauses.map(({ proposal }) => proposal.id)).size];
}));
print('Sources that pages rest on', ['tier', 'sources', 'read in full', 'in excerpt', 'not opened'], corpus.vocabulary.terms.tiers.map(({ id }) => {
  const sources = [...corpus.sources.values()].filter((source) => source.tier === id && usesOfSource(corpus, source.id).length > 0);
  return [id, sources.length, ...['full', 'excerpt', 'not-opened'].map((read) => sources.filter((source) => source.read === read).length)];
}));
const unused = [...corpus.sources.keys()].filter((id) => usesOfSource(corpus, id).length === 0);
console.log(`Sources that no page rests on: ${unused.length}${unused.length ? ` (${unused.slice(0, 10).join(', ')}${unused.length > 10 ? ' …' : ''})` : ''}.`);
console.log(`Oldest review: ${proposals.map(({ reviewed }) => reviewed).sort(compare)[0] ?? 'none'}.`);

function rowOf(all: Corpus, proposal: Proposal): (string | number)[] {
  const { clauses, positions } = proposal;
  const graded = (grade: string) => clauses.filter(({ evidence }) => evidence.grade === grade).length;
  const coded = (value: string) => Object.values(positions).filter(({ values }) => values.includes(value)).length;
  return [
    proposal.id, clauses.length, graded('A'), graded('B'), graded('C'),
    new Set(clauses.flatMap(({ topics }) => topics)).size,
    clauses.filter((clause) => !counterpartsOf(all, clause).length && !clausesOfSameKind(all, clause).length).length,
    clauses.filter(({ aliases }) => !aliases.length).length,
    coded('silent'), coded('inconclusive'), proposal.reviewed,
  ];
}

/** Sums of the numbers of all proposals; topics and dates are not summed. */
function totalRow(all: Corpus): (string | number)[] {
  const rows = all.proposals.map((proposal) => rowOf(all, proposal));
  return ['all', ...Array.from({ length: 9 }, (_, at) => (at === 4 ? '' : rows.reduce((sum, row) => sum + Number(row[at + 1]), 0))), ''];
}

/** A table in plain text, numbers to the right. */
function print(title: string, head: string[], rows: (string | number)[][]): void {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => String(row[at]).length)));
  const line = (row: (string | number)[]) => row.map((value, at) => (at === 0 ? String(value).padEnd(widths[at]!) : String(value).padStart(widths[at]!))).join('  ');
  console.log(`${title}\n${line(head)}\n${rows.map(line).join('\n')}\n`);
}
