import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { csvOf } from '../../exports/csv.ts';
import { fileResponse } from '../../exports/files.ts';
import { positionsTable } from '../../exports/tables.ts';

export const GET: APIRoute = () => fileResponse(csvOf(positionsTable(getCorpus())), 'text/csv');
