import { z } from 'astro/zod';
import { identifier, label } from './primitives.ts';

/** A state, a body, or a group that a text names as one. */
export const party = z.strictObject({
  id: identifier,
  name: label.describe('Name in running text, with its article where it has one.'),
  kind: z.enum(['state', 'body', 'group']),
  code: z.string().regex(/^[A-Z]{3}$/).optional().describe('ISO 3166-1 alpha-3 code, states only.'),
  tile: z.tuple([z.int(), z.int()]).optional().describe('Column and row on the tile map of partners.'),
  members: z.array(identifier).optional().describe('Members of a group, where the text lists them.'),
  definition: z.string().optional().describe('What a group stands for.'),
});
export type PartyData = z.infer<typeof party>;
export const partyFile = z.array(party);
