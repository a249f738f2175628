import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { cslSource } from '../../exports/csl.ts';
import { jsonResponse } from '../../exports/files.ts';

export const GET: APIRoute = () => jsonResponse([...getCorpus().sources.values()].map((source) => cslSource(getCorpus(), source)));
