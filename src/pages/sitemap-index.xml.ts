import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { fileResponse } from '../exports/files.ts';
import { sitemapIndex } from '../exports/sitemap.ts';

export const GET: APIRoute = () => fileResponse(sitemapIndex(getCorpus()), 'application/xml');
