import { contentDir, examine } from '../corpus/index.ts';
import { count, formatReport } from '../corpus/problem.ts';

const { corpus, problems } = examine();
if (problems.length) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  console.log(`${contentDir()}: ${count(corpus.proposals.length, 'proposal')}, ${count(corpus.clauses.size, 'clause')}, ${count(corpus.sources.size, 'source')}, ${count(corpus.glossary.length, 'term')}: no problems.`);
}
