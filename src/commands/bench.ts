/**
 * Measures, in one run on one machine: building 1,000, 3,000 and 10,000 clauses here, and 1,000 as a Starlight site with the same text.
 * Times mean little between machines; the ratios are what counts. `npm run bench`, or `npm run bench -- 1000` for one size.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { syntheticClauses, writeContent, writeStarlight } from '../bench/synthetic.ts';

const FOLDER = resolve('.cache/bench');
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = SIZES.length ? SIZES : [1000, 3000, 10000];

interface Measured {
  seconds: number;
  megabytes: number;
  output: number;
}

console.log(`Node ${process.version} on ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}).`);
const here = new Map(sizes.map((size) => [size, buildHere(size)]));
const starlight = buildStarlight(sizes[0]!);
for (const [size, { seconds, megabytes, output }] of here) {
  console.log(`${size.toLocaleString('en-GB')} clauses here: ${seconds.toFixed(1)} s, ${megabytes} MB of memory, ${(output / 2 ** 20).toFixed(0)} MB of files.`);
}
console.log(`${sizes[0]!.toLocaleString('en-GB')} clauses as a Starlight site: ${starlight.seconds.toFixed(1)} s, ${starlight.megabytes} MB of memory, ${(starlight.output / 2 ** 20).toFixed(0)} MB of files.`);
console.log(`Ratio to Starlight at ${sizes[0]!.toLocaleString('en-GB')} clauses: ${(here.get(sizes[0]!)!.seconds / starlight.seconds).toFixed(2)} (limit 0.5).`);
const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
if (largest > smallest) console.log(`Growth from ${smallest.toLocaleString('en-GB')} to ${largest.toLocaleString('en-GB')} clauses: ${(here.get(largest)!.seconds / here.get(smallest)!.seconds).toFixed(1)} times (limit 11).`);
rmSync(FOLDER, { recursive: true, force: true });

function buildHere(size: number): Measured {
  const content = join(FOLDER, `content-${size}`);
  const output = join(FOLDER, `site-${size}`);
  writeContent(content, syntheticClauses(size));
  return measure(['src/commands/build.ts'], output, { CONTENT_DIR: content, OUT_DIR: output });
}

function buildStarlight(size: number): Measured {
  const folder = join(FOLDER, 'starlight');
  writeStarlight(folder, syntheticClauses(size));
  return measure(['src/bench/starlight-build.ts', folder], join(folder, 'dist'), {});
}

/** Runs a build in a process of its own and measures it. */
function measure(program: string[], output: string, env: Record<string, string>): Measured {
  const started = performance.now();
  const peak = '--import=data:text/javascript,process.on("exit",()=>console.error("PEAK "+process.resourceUsage().maxRSS))';
  const { status, stderr } = spawnSync(process.execPath, [peak, ...program], { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`A build failed:\n${stderr}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? 0) / 1024), output: sizeOf(output) };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => { const file = statSync(join(folder, name)); return sum + (file.isFile() ? file.size : 0); }, 0);
}
