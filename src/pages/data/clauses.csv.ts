import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { clausesTable } from '../../exports/clauses-table.ts';
import { csvOf } from '../../exports/csv.ts';
import { fileResponse } from '../../exports/files.ts';

export const GET: APIRoute = () => fileResponse(csvOf(clausesTable(getCorpus())), 'text/csv');
