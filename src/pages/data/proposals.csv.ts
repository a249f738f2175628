import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { csvOf } from '../../exports/csv.ts';
import { fileResponse } from '../../exports/files.ts';
import { proposalsTable } from '../../exports/proposals-table.ts';

export const GET: APIRoute = () => fileResponse(csvOf(proposalsTable(getCorpus())), 'text/csv');
