import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../src/corpus/index.ts';
import { formatReport } from '../../src/corpus/problem.ts';

/** The smallest complete site: two proposals, three clauses. */
export const SMALL = 'tests/fixtures/small';

/** An edit of one file of the fixture: what stands there, and what is to stand there instead. */
export interface Edit {
  file: string;
  from?: string | RegExp;
  to: string | Buffer;
}

/**
 * Makes a copy of the small site with edits, hands it over, and removes it.
 * @throws {Error} where an edit does not apply, so that no test passes for the wrong reason
 */
export function withContent<T>(edits: readonly Edit[], use: (folder: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'content-'));
  const folder = join(parent, 'content');
  try {
    cpSync(SMALL, folder, { recursive: true });
    for (const { file, from, to } of edits) {
      const path = join(folder, file);
      if (from === undefined) {
        writeFileSync(path, to);
        continue;
      }
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to.toString());
      if (after === before) throw new Error(`${file} does not hold ${String(from)}.`);
      writeFileSync(path, after);
    }
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The report an author would see after an edit of the small site; empty where there are no problems. */
export function reportAfter(...edits: Edit[]): string {
  return withContent(edits, (folder) => {
    const { problems } = examine(folder);
    return problems.length ? formatReport(problems) : '';
  });
}
