import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { identifier, isoDate, label, languageTag, prose, webAddress } from './primitives.ts';
import { position } from './position.ts';
import { sum } from './sums.ts';

const title = z.strictObject({
  lang: languageTag.describe('Language of the title.'),
  title: label.describe('The title in that language.'),
  kind: z.enum(['official', 'customary']).describe('Printed on the text, or in common use.'),
  source: identifier.describe('Where it was seen.'),
});

const dates = z.strictObject({
  presented: isoDate.optional(),
  signed: isoDate.optional(),
  inForce: isoDate.optional(),
  registered: isoDate.optional(),
  expires: isoDate.optional(),
});

const proposalParty = z.strictObject({
  party: identifier.describe('Party id.'),
  role: z.enum(['guarantor', 'beneficiary', 'both', 'co-author', 'chair', 'depositary', 'endorser', 'addressee', 'member', 'named-only']).describe('What part it has.'),
  signatory: label.optional().describe('Who signed or spoke for it, with office.'),
  capacity: prose.optional().describe('In what capacity, and anything that needs saying about it.'),
});

const statusClaim = z.strictObject({
  value: z.enum(['proposed', 'draft', 'signed', 'in-force', 'applied', 'overtaken', 'terminated', 'expired']).describe('Where the instrument stands.'),
  asOf: isoDate.describe('Date for which the source says so.'),
  text: prose.optional().describe('One sentence of explanation.'),
  source: citation,
});

const legalClaim = z.strictObject({
  value: z.enum(['treaty', 'executive-agreement', 'political-commitment', 'recommendations', 'draft', 'not-a-treaty', 'registered-as-treaty', 'not-stated']).describe('What the claimant holds it to be.'),
  claimant: label.describe('Who says so, with office or affiliation.'),
  date: isoDate.describe('When.'),
  text: prose.describe('The claim in our words.'),
  source: citation,
});

const officialText = z.strictObject({
  lang: languageTag,
  status: z.enum(['authentic', 'official', 'translation', 'copy']).describe('Authentic or official text, official translation, or a copy by others.'),
  publisher: label,
  url: webAddress,
  source: identifier.describe('Entry in sources.yaml, which says how it was read.'),
  read: z.enum(['full', 'part', 'not-opened']).describe('How much of it was read.'),
  note: prose.optional(),
});

const series = z.strictObject({
  name: label.describe('Treaty series or document series, as styles abbreviate it: "UNTS".'),
  volume: z.string().optional(),
  page: z.string().optional(),
  registration: z.string().optional().describe('Registration number: "I-52241".'),
  symbols: z.array(z.string()).optional().describe('Document symbols: "A/49/765".'),
});

const relation = z.strictObject({
  type: z.enum(['model-for', 'implements', 'supplements', 'responds-to', 'replaces', 'umbrella-of', 'bridge-to', 'measured-against', 'cites', 'builds-on']).describe('How this proposal stands to the other.'),
  to: identifier.describe('Id of the other proposal.'),
  text: prose.describe('One sentence on the relation.'),
  source: citation.describe('Who says so.'),
});

/** Facts of a bilateral agreement for the register. */
const register = z.strictObject({
  partner: identifier.describe('Party id of the partner.'),
  selfDesignation: label.describe('What the signers call themselves: Participants, Parties, Sides.'),
  consultation: z.strictObject({
    hours: z.number().optional().describe('Hours within which consultations are held.'),
    triggers: z.array(z.enum(['attack', 'escalation', 'threat'])).describe('What may be the ground for a request.'),
    request: label.describe('Who may ask.'),
    forum: prose.optional().describe('With whom and by what channel, where the text says so.'),
    aim: prose.optional().describe('What the consultations are for.'),
    at: z.string().describe('Locator.'),
  }).optional(),
  response: z.strictObject({
    verb: label.describe('Operative verb of the assistance that follows.'),
    measures: z.array(prose).min(1).describe('What would be done, in our words.'),
    qualifiers: z.array(prose).default([]).describe('What limits it.'),
    at: z.string().describe('Locator.'),
  }).optional(),
  term: z.string().describe('ISO 8601 duration, "open-ended" or "unspecified".'),
  notice: z.string().describe('Notice for leaving: ISO 8601 duration, or "silent", "conditional", "not-seen".'),
  sums: z.array(sum).default([]),
  distinctive: z.array(prose).default([]).describe('What is peculiar to it.'),
  inUkrainesCount: z.boolean().describe('Whether the Ukrainian Defence Ministry’s list of 28 counts it.'),
});

/** Frontmatter of `content/proposals/<proposal>/index.mdx`. */
export const proposal = z.strictObject({
  title: z.string().trim().min(1).describe('Official title in English.'),
  shortTitle: label.describe('Name in running text.'),
  abbreviation: z.string().regex(/^[A-Za-z0-9-]{2,8}$/).describe('Two to four letters for locators, such as "BM".'),
  titles: z.array(title).default([]),
  form: identifier.describe('Form of the instrument, from vocabulary/forms.yaml.'),
  family: z.enum(['core', 'lineage', 'baseline', 'bilateral']).describe('Group in which it is listed.'),
  status: statusClaim,
  dates,
  place: label.optional(),
  parties: z.array(proposalParty).min(1),
  legalNature: z.array(legalClaim).min(1, { error: 'needs at least one attributed claim' }),
  texts: z.array(officialText).min(1),
  series: series.optional(),
  summary: prose.refine((text) => text.split(/\s+/).length <= 60, { error: 'is longer than 60 words' }),
  positions: z.record(identifier, position),
  relations: z.array(relation).default([]),
  register: register.optional(),
  aliases: z.array(label).default([]).describe('Other names readers type for this instrument.'),
  reviewed: isoDate.describe('Date on which this file was last checked against its sources.'),
});
export type ProposalData = z.infer<typeof proposal>;
