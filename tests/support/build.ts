import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from './site.ts';

/** How a build ended. */
export interface Built {
  status: number | null;
  /** What it printed, both streams. */
  printed: string;
}

/**
 * Builds a site in a process of its own.
 * @param folders content and output, and the project itself where it is another copy
 * @param env variables beside those of the tests
 * @param options options of Node
 */
export function buildSite({ content, output, project = '.' }: { content: string; output: string; project?: string }, env: Record<string, string> = {}, options: readonly string[] = []): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, 'src/commands/build.ts'], {
    cwd: resolve(project),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', SITE_URL: 'https://example.org', BASE_PATH: '', ...env, CONTENT_DIR: content, OUT_DIR: output },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

/** Path and digest of every file below a folder. */
export function digests(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}
