/**
 * Cuts the text face down to what the site sets: `npm run fonts`, after a new version of the font package.
 * The files it writes are committed, so that a build needs no font tools.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const packaged = join(createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json'), '../files');
const target = 'src/styles/fonts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”„…•′″←→↑↓≠≈€−№◐○✓›‹';
const LATIN_EXTENDED = range(0x100, 0x17f) + 'ȘșȚț';
const CYRILLIC = range(0x400, 0x45f) + 'Ґґ№’ʼ';

const CUTS = [
  { file: 'latin-wght-normal', text: LATIN },
  { file: 'latin-wght-italic', text: LATIN },
  { file: 'latin-ext-wght-normal', text: LATIN_EXTENDED },
  { file: 'cyrillic-wght-normal', text: CYRILLIC },
];

mkdirSync(target, { recursive: true });
for (const { file, text } of CUTS) {
  const source = readFileSync(join(packaged, `source-serif-4-${file}.woff2`));
  const cut = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 650 } } });
  writeFileSync(join(target, `source-serif-${file}.woff2`), cut);
  console.log(`${file}: ${source.length} → ${cut.length} bytes`);
}
