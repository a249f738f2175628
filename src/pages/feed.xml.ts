import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { atomFeed } from '../exports/feed.ts';
import { fileResponse } from '../exports/files.ts';

export const GET: APIRoute = () => fileResponse(atomFeed(getCorpus()), 'application/atom+xml');
