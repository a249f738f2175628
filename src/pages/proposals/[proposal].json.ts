import type { APIRoute } from 'astro';
import { getCorpus, type Proposal } from '../../corpus/index.ts';
import { proposalFile } from '../../exports/json.ts';
import { jsonResponse } from '../../exports/files.ts';
import { proposalPaths } from '../../exports/paths.ts';

export const getStaticPaths = () => proposalPaths(getCorpus());

export const GET: APIRoute<{ proposal: Proposal }> = ({ props }) => jsonResponse(proposalFile(getCorpus(), props.proposal));
