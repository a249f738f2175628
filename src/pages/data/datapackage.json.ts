import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { dataPackage } from '../../exports/datapackage.ts';
import { jsonResponse } from '../../exports/files.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(getCorpus()));
