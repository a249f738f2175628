import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, examine } from '../corpus/index.ts';
import { extendedLedger, ledgerText } from '../corpus/ledger-file.ts';
import { count, formatReport } from '../corpus/problem.ts';
import { VERSION } from '../exports/release.ts';

const { corpus, problems } = examine();
if (problems.length) {
  console.error(formatReport(problems));
  console.error('The ledger was left as it is: it takes only ids of content that can be built.');
  process.exitCode = 1;
} else {
  const entries = extendedLedger(corpus, VERSION);
  const file = join(contentDir(), 'permalinks.yaml');
  writeFileSync(file, ledgerText(entries));
  console.log(`${file}: ${count(entries.length, 'id')}, ${entries.length - corpus.permalinks.length} of them new in ${VERSION}.`);
}
