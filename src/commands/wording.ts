/**
 * Makes content/wording.json from a folder of official texts, one file an agreement, named like it: `npm run wording -- <folder>`.
 * The texts stay where they are; only figures are kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, examine } from '../corpus/index.ts';
import { bilateralProposals } from '../corpus/query.ts';
import { wordingFigures } from '../wording/figures.ts';

const [folder, date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Name the folder of texts: npm run wording -- <folder> [date]. One file an agreement, named <agreement>.txt, in English.');
  process.exit(1);
}

const LATIN = /[a-z]/gi;
const CYRILLIC = /[а-яіїєґ]/gi;
const texts = bilateralProposals(examine().corpus).flatMap((proposal) => {
  const file = join(folder, `${proposal.id}.txt`);
  if (!existsSync(file)) {
    console.log(`${proposal.id}: no text.`);
    return [];
  }
  const text = readFileSync(file, 'utf8');
  if ((text.match(CYRILLIC)?.length ?? 0) > (text.match(LATIN)?.length ?? 0)) {
    console.log(`${proposal.id}: not in English, left out.`);
    return [];
  }
  return [{ proposal, text }];
});
const figures = wordingFigures(texts, date);
const target = join(contentDir(), 'wording.json');
const lines = (entries: readonly object[]) => entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
writeFileSync(target, `{\n  "date": ${JSON.stringify(figures.date)},\n  "texts": [\n${lines(figures.texts)}\n  ],\n  "clauses": [\n${lines(figures.clauses)}\n  ]\n}\n`);
console.log(`${target}: ${figures.texts.length} texts, ${figures.clauses.length} clauses.`);
