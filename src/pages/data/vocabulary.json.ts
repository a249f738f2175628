import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { jsonResponse } from '../../exports/files.ts';
import { vocabularyFile } from '../../exports/json.ts';

export const GET: APIRoute = () => jsonResponse(vocabularyFile(getCorpus()));
