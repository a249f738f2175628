import type { APIRoute } from 'astro';
import { getCorpus, type Clause } from '../../../corpus/index.ts';
import { citedClause } from '../../../exports/cited-work.ts';
import { cslItem } from '../../../exports/csl.ts';
import { jsonResponse } from '../../../exports/files.ts';
import { clausePaths } from '../../../exports/paths.ts';

export const getStaticPaths = () => clausePaths(getCorpus());

export const GET: APIRoute<{ clause: Clause }> = ({ props }) => jsonResponse([cslItem(citedClause(getCorpus(), props.clause))]);
