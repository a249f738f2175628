import type { Corpus, Proposal } from '../corpus/model.ts';
import { absoluteUrl, pathOf } from '../corpus/urls.ts';
import type { ProposalData } from '../schema/proposal.ts';
import { plainField } from './plain.ts';
import { list, LOOSE_DATE, partiesIn, REQUIRED, sums, type Column, type Table } from './tables.ts';

/** Every proposal with its identity and, for bilateral agreements, its entry in the register. */
export function proposalsTable(corpus: Corpus): Table<Proposal> {
  return {
    name: 'proposals',
    title: 'Proposals',
    description: 'Every instrument with its form, dates, parties, status and what is claimed about its legal nature.',
    primaryKey: ['id'],
    foreignKeys: [],
    rows: corpus.proposals,
    columns: [
      { name: 'id', type: 'string', description: 'Id of the proposal.', constraints: { required: true, unique: true }, value: ({ id }) => id },
      { name: 'title', type: 'string', description: 'Official title in English.', constraints: REQUIRED, value: ({ title }) => title },
      { name: 'short_title', type: 'string', description: 'Name in running text.', constraints: REQUIRED, value: ({ shortTitle }) => shortTitle },
      { name: 'abbreviation', type: 'string', description: 'Letters used in locators.', constraints: REQUIRED, value: ({ abbreviation }) => abbreviation },
      { name: 'form', type: 'string', description: 'Form of the instrument.', constraints: REQUIRED, value: ({ form }) => form },
      { name: 'family', type: 'string', description: 'Group in which it is listed.', constraints: { required: true, enum: ['core', 'lineage', 'baseline', 'bilateral'] }, value: ({ family }) => family },
      { name: 'status', type: 'string', description: 'Where it stands.', constraints: REQUIRED, value: ({ status }) => status.value },
      dateColumn('status_as_of', 'Date for which the source says so.', ({ status }) => status.asOf),
      dateColumn('date', 'Date by which it is listed: signed, else presented, else in force.', ({ date }) => date),
      ...(['presented', 'signed', 'inForce', 'registered', 'expires'] as const).map((key) => datesColumn(key)),
      { name: 'place', type: 'string', description: 'Where it was signed or presented.', value: ({ place }) => place },
      { name: 'guarantors', type: 'string', description: 'Who gives the promise or endorses the text, joined by "; ".', value: (proposal) => partiesIn(corpus, proposal, ['guarantor', 'both', 'endorser']) },
      { name: 'beneficiaries', type: 'string', description: 'Who receives it, joined by "; ".', value: (proposal) => partiesIn(corpus, proposal, ['beneficiary', 'both']) },
      { name: 'legal_nature', type: 'string', description: 'Claims on its legal nature, each with claimant and date, joined by "; ".', constraints: REQUIRED, value: ({ legalNature }) => list(legalNature.map(({ value, claimant, date }) => `${value} (${claimant}, ${date})`)) },
      { name: 'series', type: 'string', description: 'Treaty series, registration number, document symbols, joined by "; ".', value: ({ series }) => series && list([[series.volume, series.name, series.page].filter(Boolean).join(' '), ...(series.registration ? [series.registration] : []), ...(series.symbols ?? [])]) },
      { name: 'official_text', type: 'string', description: 'Address of the first official text.', value: ({ texts }) => texts[0]?.url },
      { name: 'summary', type: 'string', description: 'Summary of ours.', constraints: REQUIRED, value: ({ summary }) => plainField(corpus, summary) },
      { name: 'clauses', type: 'integer', description: 'Number of clauses on this site.', constraints: { required: true, minimum: 0 }, value: ({ clauses }) => clauses.length },
      { name: 'partner', type: 'string', description: 'Bilateral agreements: party id of the partner.', value: ({ register }) => register?.partner },
      { name: 'term', type: 'string', description: 'Bilateral agreements: ISO 8601 duration, open-ended or unspecified.', value: ({ register }) => register?.term },
      { name: 'notice', type: 'string', description: 'Bilateral agreements: notice for leaving.', value: ({ register }) => register?.notice },
      { name: 'consultation_hours', type: 'integer', description: 'Bilateral agreements: hours within which consultations are held.', constraints: { minimum: 0 }, value: ({ register }) => register?.consultation?.hours },
      { name: 'sums', type: 'string', description: 'Bilateral agreements: sums, joined by "; ".', value: ({ register }) => register && sums(register.sums) },
      dateColumn('reviewed', 'Last checked against its sources.', ({ reviewed }) => reviewed),
      { name: 'url', type: 'string', description: 'Permanent address.', constraints: REQUIRED, value: ({ id }) => absoluteUrl(pathOf('proposal', id)) },
    ],
  };
}

function dateColumn(name: string, description: string, value: (proposal: Proposal) => string | undefined): Column<Proposal> {
  return { name, type: 'string', description, constraints: { pattern: LOOSE_DATE }, value };
}

const DATE_COLUMNS: Record<keyof ProposalData['dates'], [name: string, description: string]> = {
  presented: ['presented', 'Date of presentation.'],
  signed: ['signed', 'Date of signature.'],
  inForce: ['in_force', 'Date of entry into force.'],
  registered: ['registered', 'Date of registration.'],
  expires: ['expires', 'Date of expiry.'],
};

function datesColumn(key: keyof ProposalData['dates']): Column<Proposal> {
  const [name, description] = DATE_COLUMNS[key];
  return dateColumn(name, description, ({ dates }) => dates[key]);
}
