import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../exports/files.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../../exports/schemas.ts';

export const getStaticPaths = () => SCHEMA_NAMES.map((schema) => ({ params: { schema }, props: { schema } }));

export const GET: APIRoute<{ schema: SchemaName }> = ({ props }) => jsonResponse(jsonSchemaOf(props.schema));
