import { z } from 'astro/zod';
import { label, prose } from './primitives.ts';

/** Money promised or recorded in a text, in the currency as written. */
export const sum = z.strictObject({
  amount: z.number().positive().describe('The amount in whole units of the currency (1.8 billion = 1800000000).'),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'is not an ISO 4217 code such as EUR' }).describe('ISO 4217 code.'),
  qualifier: z.enum(['exactly', 'at-least', 'up-to', 'about']).optional().describe('How the text qualifies the amount.'),
  period: label.optional().describe('Year or period the sum is for, as the text has it: "2024", "2023-2028".'),
  kind: z.enum(['pledged', 'past', 'estimate']).describe('Whether the text promises the sum, records it as already given, or estimates a need.'),
  purpose: prose.describe('What the money is for, in a few words.'),
  at: z.string().optional().describe('Locator in the text.'),
});
export type Sum = z.infer<typeof sum>;
