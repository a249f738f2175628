/** Builds a generated Starlight site: `node starlight-build.ts <folder>`. A program of its own, so that its time and memory are measured alone. */
import starlight from '@astrojs/starlight';
import { build } from 'astro';

const [folder] = process.argv.slice(2);
await build({ root: folder!, logLevel: 'error', integrations: [starlight({ title: 'Bench', sidebar: [] })] });
