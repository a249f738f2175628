import type { APIRoute } from 'astro';
import { getCorpus, type Proposal } from '../../corpus/index.ts';
import { citedProposal } from '../../exports/cited-work.ts';
import { fileResponse } from '../../exports/files.ts';
import { risRecord } from '../../exports/ris.ts';
import { proposalPaths } from '../../exports/paths.ts';

export const getStaticPaths = () => proposalPaths(getCorpus());

export const GET: APIRoute<{ proposal: Proposal }> = ({ props }) => fileResponse(risRecord(citedProposal(getCorpus(), props.proposal)), 'application/x-research-info-systems');
