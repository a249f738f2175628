import type { APIRoute } from 'astro';
import { getCorpus, type Clause } from '../../../corpus/index.ts';
import { citedClause } from '../../../exports/cited-work.ts';
import { fileResponse } from '../../../exports/files.ts';
import { risRecord } from '../../../exports/ris.ts';
import { clausePaths } from '../../../exports/paths.ts';

export const getStaticPaths = () => clausePaths(getCorpus());

export const GET: APIRoute<{ clause: Clause }> = ({ props }) => fileResponse(risRecord(citedClause(getCorpus(), props.clause)), 'application/x-research-info-systems');
