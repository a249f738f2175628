import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A clause of the synthetic content: enough text for a realistic page. */
export interface SyntheticClause {
  proposal: string;
  id: string;
  heading: string;
  text: string;
  note: string;
}

const CLAUSES_A_PROPOSAL = 50;
/** Proposals that are compared pair by pair stay as few as on the real site; the others are agreements. */
const COMPARED = 9;
const WORDS = `support defence partner assistance consultation security training equipment commitment territory sovereignty border attack aggression response measures
exchange intelligence industry production energy recovery reform sanctions assets compensation tribunal peace formula integration alliance union review term notice request
participants government parliament minister forces missile air maritime cyber resilience infrastructure humanitarian demining education health finance budget loan grant year`.split(/\s+/);

/** A generator of numbers in [0, 1) that gives the same row everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Synthetic clauses, the same for every run. */
export function syntheticClauses(count: number): SyntheticClause[] {
  const random = seeded(count);
  const words = (n: number) => Array.from({ length: n }, () => WORDS[Math.floor(random() * WORDS.length)]!).join(' ');
  const sentence = (n: number) => { const text = words(n); return `${text[0]!.toUpperCase()}${text.slice(1)}.`; };
  return Array.from({ length: count }, (_, at) => ({
    proposal: `text-${Math.floor(at / CLAUSES_A_PROPOSAL) + 1}`,
    id: `para-${(at % CLAUSES_A_PROPOSAL) + 1}`,
    heading: sentence(4).slice(0, -1),
    text: `${sentence(18)} ${sentence(16)} ${sentence(14)}`,
    note: sentence(20),
  }));
}

/** Writes the clauses as a content folder of this project, with the vocabulary of the real one. */
export function writeContent(folder: string, clauses: readonly SyntheticClause[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content/vocabulary', join(folder, 'vocabulary'), { recursive: true });
  cpSync('tests/fixtures/small/guide', join(folder, 'guide'), { recursive: true });
  cpSync('content/parties.yaml', join(folder, 'parties.yaml'));
  writeFileSync(join(folder, 'events.yaml'), '[]\n');
  writeFileSync(join(folder, 'sources.yaml'), '- { id: official, type: treaty, title: The text, issued: "2024-01-01", url: "https://example.org/", language: en, tier: official-text, read: full }\n');
  const proposals = [...new Set(clauses.map(({ proposal }) => proposal))];
  proposals.forEach((id, at) => {
    const own = clauses.filter(({ proposal }) => proposal === id);
    mkdirSync(join(folder, 'proposals', id), { recursive: true });
    writeFileSync(join(folder, 'proposals', id, 'clauses.yaml'), clauseFile(own, at));
    writeFileSync(join(folder, 'proposals', id, 'index.mdx'), indexFile(at));
  });
}

function clauseFile(clauses: readonly SyntheticClause[], seed: number): string {
  const random = seeded(seed + 1);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!;
  const rows = clauses.map(({ id, heading, text, note }) => `  - id: ${id}
    locator: Para. ${id.slice(5)}
    heading: ${heading}
    part: body
    text: ${text}
    from: [${pick(['germany', 'france', 'united-kingdom', 'poland'])}]
    to: [ukraine]
    obligation: [${pick(['assistance', 'consultation', 'sanctions', 'capability-building'])}]
    direction: positive
    verb: will
    strength: ${Math.floor(random() * 8)}
    precision: generic
    topics: [${pick(['weapons-and-munitions', 'consultation', 'sanctions', 'recovery', 'eu-path'])}]
    aliases: [${heading.toLowerCase().split(' ').slice(0, 2).join(', ')}]
    evidence: { grade: A, sources: [{ source: official, at: "${id}" }] }
    note: ${note}`);
  return `parts: [{ id: body, title: Body }]\nclauses:\n${rows.join('\n')}\n`;
}

const POSITIONS = ['legal-nature', 'ratification', 'status', 'self-description', 'guarantors', 'russias-role', 'third-parties', 'trigger', 'activation', 'clock', 'decision-rule', 'term', 'exit', 'armed-force',
  'military-assistance', 'air-defence', 'training', 'intelligence', 'defence-industry', 'sanctions', 'assets', 'nuclear', 'territory', 'conditions', 'nato', 'eu', 'review'];

function indexFile(at: number): string {
  const bilateral = at >= COMPARED;
  const day = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
  return `---
title: Text number ${at + 1}
shortTitle: Text ${at + 1}
abbreviation: T${at + 1}
form: agreement
family: ${bilateral ? 'bilateral' : 'lineage'}
status: { value: signed, asOf: "${day}", source: { source: official } }
dates: { signed: "${day}" }
parties: [{ party: ukraine, role: beneficiary }]
legalNature: [{ value: political-commitment, claimant: A minister, date: "${day}", text: It is political., source: { source: official } }]
texts: [{ lang: en, status: official, publisher: A government, url: "https://example.org/", source: official, read: full }]
summary: A synthetic text for measuring.
positions:
${POSITIONS.map((position) => `  ${position}: { values: [silent], summary: Nothing is said. }`).join('\n')}
reviewed: "2026-01-01"
---

## Where it came from

It was made for measuring [](source:official).
`;
}

/** Writes the same text as a Starlight site: a page for each clause. */
export function writeStarlight(folder: string, clauses: readonly SyntheticClause[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "starlight-bench", "private": true, "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n');
  writeFileSync(join(folder, 'src/content.config.ts'), `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`);
  writeFileSync(join(folder, 'src/content/docs/index.md'), '---\ntitle: Start\n---\n\nClauses.\n');
  for (const { proposal, id, heading, text, note } of clauses) {
    mkdirSync(join(folder, 'src/content/docs', proposal), { recursive: true });
    writeFileSync(join(folder, 'src/content/docs', proposal, `${id}.md`), `---\ntitle: "${heading}"\n---\n\n${text}\n\n## Note\n\n${note}\n`);
  }
}
