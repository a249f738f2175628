import type { APIRoute } from 'astro';
import { fileResponse } from '../exports/files.ts';
import { robotsText } from '../exports/sitemap.ts';

export const GET: APIRoute = () => fileResponse(robotsText(), 'text/plain');
