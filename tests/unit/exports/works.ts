import type { CitedWork } from '../../../src/exports/cited-work.ts';

const base: CitedWork = {
  id: '', kind: 'document', title: '', shortTitle: '', pinpoint: '', authors: [], parties: [], date: '', signed: undefined, inForce: undefined, draft: false, place: undefined,
  series: undefined, publisher: undefined, form: '', url: '', officialUrl: undefined, abstract: 'What it says.',
};

/** A treaty with many parties, in force, in a treaty series. */
export const TREATY: CitedWork = {
  ...base, id: 'alliance/art-5', kind: 'treaty', title: 'Treaty of Alliance', shortTitle: 'Treaty of Alliance', pinpoint: 'art. 5, 2nd para.', date: '1949-04-04', signed: '1949-04-04',
  inForce: '1949-08-24', place: 'Washington, D.C.', series: { name: 'UNTS', volume: '34', page: '243' }, form: 'Treaty', url: 'https://example.org/proposals/alliance/art-5/',
};

/** A memorandum that entered into force on signature; its page in the series is not known. */
export const MEMORANDUM: CitedWork = {
  ...base, id: 'memorandum/preamble-2', kind: 'treaty', title: 'Memorandum on Assurances', shortTitle: 'Assurances Memorandum', pinpoint: 'preamble, 2nd recital', date: '1994-12-05',
  signed: '1994-12-05', inForce: '1994-12-05', place: 'Budapest', series: { name: 'UNTS', volume: '3007', registration: 'I-52241', symbols: ['A/49/765'] }, form: 'Memorandum',
  url: 'https://example.org/proposals/memorandum/preamble-2/',
};

/** A bilateral agreement in no series. */
export const BILATERAL: CitedWork = {
  ...base, id: 'pact/part-4-para-1', kind: 'treaty', title: 'Agreement on Security Cooperation', shortTitle: 'US Agreement', pinpoint: 'pt. IV, para. 1', date: '2024-06-13', signed: '2024-06-13',
  parties: [{ code: 'UKR', name: 'Ukraine' }, { code: 'USA', name: 'United States' }], place: 'Puglia, Italy', form: 'Agreement', url: 'https://example.org/proposals/pact/part-4-para-1/',
};

/** A compact that binds politically only. */
export const COMPACT: CitedWork = {
  ...base, id: 'compact/pledge-3', title: 'Ukraine Compact', shortTitle: 'Ukraine Compact', pinpoint: 'pledge (3)', date: '2024-07-11', signed: '2024-07-11', place: 'Washington, D.C.', form: 'Compact',
  url: 'https://example.org/proposals/compact/pledge-3/',
};

/** A declaration that was negotiated and not signed. */
export const UNSIGNED: CitedWork = {
  ...base, id: 'communique/prop-2', title: 'Main Provisions of a Treaty', shortTitle: 'Communiqué', pinpoint: 'proposal 2', date: '2022-03-29', draft: true, place: 'Istanbul', form: 'Communiqué',
  url: 'https://example.org/proposals/communique/prop-2/',
};

/** A report with authors. */
export const REPORT: CitedWork = {
  ...base, id: 'report/key-3', kind: 'report', title: 'The Security Compact: Recommendations', shortTitle: 'Security Compact', pinpoint: 'key recommendation 3', date: '2022-09-13',
  authors: [{ family: 'Rasmussen', given: 'Anders Fogh' }, { family: 'Yermak', given: 'Andrii' }], place: 'Kyiv', publisher: 'Office of the President', form: 'Recommendations',
  url: 'https://example.org/proposals/report/key-3/',
};

export const WORKS = { TREATY, MEMORANDUM, BILATERAL, COMPACT, UNSIGNED, REPORT };
