import type { APIRoute } from 'astro';
import { getCorpus, type Proposal } from '../../corpus/index.ts';
import { citedProposal } from '../../exports/cited-work.ts';
import { cslItem } from '../../exports/csl.ts';
import { jsonResponse } from '../../exports/files.ts';
import { proposalPaths } from '../../exports/paths.ts';

export const getStaticPaths = () => proposalPaths(getCorpus());

export const GET: APIRoute<{ proposal: Proposal }> = ({ props }) => jsonResponse([cslItem(citedProposal(getCorpus(), props.proposal))]);
