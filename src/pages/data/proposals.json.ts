import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { jsonResponse } from '../../exports/files.ts';
import { proposalsFile } from '../../exports/json.ts';

export const GET: APIRoute = () => jsonResponse(proposalsFile(getCorpus()));
