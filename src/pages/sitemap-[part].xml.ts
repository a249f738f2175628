import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { fileResponse } from '../exports/files.ts';
import { sitemap, sitemapParts } from '../exports/sitemap.ts';

export const getStaticPaths = () => sitemapParts(getCorpus()).map((part) => ({ params: { part }, props: { part } }));

export const GET: APIRoute<{ part: string }> = ({ props }) => fileResponse(sitemap(getCorpus(), props.part), 'application/xml');
