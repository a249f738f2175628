import type { APIRoute } from 'astro';
import { getCorpus, type Clause } from '../../../corpus/index.ts';
import { bibtexEntry } from '../../../exports/bibtex.ts';
import { citedClause } from '../../../exports/cited-work.ts';
import { fileResponse } from '../../../exports/files.ts';
import { clausePaths } from '../../../exports/paths.ts';

export const getStaticPaths = () => clausePaths(getCorpus());

export const GET: APIRoute<{ clause: Clause }> = ({ props }) => fileResponse(bibtexEntry(citedClause(getCorpus(), props.clause)), 'application/x-bibtex');
