import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** One step of `npm test`: a command of this project's own tools. */
interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
}

/** Builds that the tests look at besides `dist`: a small site under a sub-path. */
const SUB_PATH_BUILD = { CONTENT_DIR: 'tests/fixtures/small', OUT_DIR: '.cache/test/sub-path', BASE_PATH: '/x', SITE_URL: 'https://example.org' };

/** Two lanes side by side, for two cores: what reads the code, and what builds the site and looks at it. */
const LANES: Step[][] = [
  [
    { name: 'types', command: 'tsc --noEmit -p .' },
    { name: 'types in pages', command: 'astro check --minimumFailingSeverity warning' },
    { name: 'lint', command: 'eslint . --max-warnings 0' },
    { name: 'unit tests', command: 'vitest run --project unit' },
  ],
  [
    { name: 'content', command: 'node src/commands/check.ts' },
    { name: 'build', command: 'node src/commands/build.ts' },
    { name: 'build under a sub-path', command: 'node src/commands/build.ts', env: SUB_PATH_BUILD },
    { name: 'site tests', command: 'vitest run --project site' },
  ],
];

/** The browser wants both cores for itself. */
const LAST: Step[] = [{ name: 'browser tests', command: 'vitest run --project browser' }];

mkdirSync('.cache/test', { recursive: true });
const results = [...(await Promise.all(LANES.map((lane) => runAll(lane)))).flat(), ...await runAll(LAST)];
const failed = results.filter(({ passed }) => !passed);
for (const { name, seconds, passed } of results) console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}  ${seconds.toFixed(0)} s`);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;

async function runAll(steps: readonly Step[]): Promise<{ name: string; passed: boolean; seconds: number }[]> {
  const results = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

/** Runs a step; its output is printed in one piece when it ends, so that the lanes do not mix. */
function run({ name, command, env = {} }: Step): Promise<{ name: string; passed: boolean; seconds: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => { output += data.toString(); });
    child.stderr.on('data', (data: Buffer) => { output += data.toString(); });
    child.on('close', (code) => {
      console.log(`\n── ${name}: ${command}\n${output.trimEnd()}`);
      resolve({ name, passed: code === 0, seconds: (performance.now() - started) / 1000 });
    });
  });
}
