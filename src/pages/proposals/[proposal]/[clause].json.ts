import type { APIRoute } from 'astro';
import { getCorpus, type Clause } from '../../../corpus/index.ts';
import { clauseFile } from '../../../exports/json.ts';
import { jsonResponse } from '../../../exports/files.ts';
import { clausePaths } from '../../../exports/paths.ts';

export const getStaticPaths = () => clausePaths(getCorpus());

export const GET: APIRoute<{ clause: Clause }> = ({ props }) => jsonResponse(clauseFile(getCorpus(), props.clause));
