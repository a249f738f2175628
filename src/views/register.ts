import { formatDuration, formatSum } from '../corpus/format.ts';
import { partyName, termLabel } from '../corpus/labels.ts';
import type { Corpus, Proposal } from '../corpus/model.ts';
import { bilateralProposals, dimensionsByGroup, groupInOrder } from '../corpus/query.ts';
import { compare } from '../corpus/problem.ts';
import { urlOf } from '../corpus/urls.ts';
import { renderInline } from '../prose/inline.ts';
import { proposalLink, type LinkView, type ProposalLink } from './common.ts';
import { familySpread, type FamilySpread } from './family.ts';

/** One agreement in the register. */
export interface RegisterRow extends ProposalLink {
  partner: string;
  code: string;
  place: string;
  term: string;
  /** Hours within which consultations are held; undefined where the text has no such clause. */
  hours: number | undefined;
  triggers: string[];
  request: string;
  notice: string;
  sums: { text: string; kind: string }[];
  nature: string[];
  selfDesignation: string;
  clauses: number;
  inUkrainesCount: boolean;
  tile: readonly [number, number] | undefined;
  distinctiveHtml: string[];
}

/** What the register page shows. */
export interface RegisterView {
  rows: RegisterRow[];
  counted: number;
  notCounted: string[];
  /** The common pattern: kinds of clause, and which agreements have them. */
  skeleton: { part: string; kinds: { label: string; definition: string; holders: ProposalLink[]; absent: ProposalLink[] }[] }[];
  spreads: { group: string; rows: (LinkView & { spread: FamilySpread })[] }[];
  restated: number;
}

export function registerView(corpus: Corpus): RegisterView {
  const agreements = [...bilateralProposals(corpus)].filter(({ register }) => register).sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const rows = agreements.map((proposal) => rowOf(corpus, proposal));
  return {
    rows,
    counted: rows.filter(({ inUkrainesCount }) => inUkrainesCount).length,
    notCounted: rows.filter(({ inUkrainesCount }) => !inUkrainesCount).map(({ label }) => label),
    skeleton: skeletonOf(corpus, agreements.filter(({ clauses }) => clauses.length > 0)),
    spreads: dimensionsByGroup(corpus).map(({ group, dimensions }) => ({
      group, rows: dimensions.map((dimension) => ({ label: dimension.question, url: urlOf('question', dimension.id), spread: familySpread(corpus, dimension) })),
    })),
    restated: agreements.filter(({ clauses }) => clauses.length > 0).length,
  };
}

const TRIGGERS = { attack: 'attack', escalation: 'escalation', threat: 'threat of attack' } as const;

function rowOf(corpus: Corpus, proposal: Proposal): RegisterRow {
  const register = proposal.register!;
  const partner = corpus.parties.get(register.partner);
  return {
    ...proposalLink(corpus, proposal),
    partner: partyName(corpus, register.partner).replace(/^the /, ''),
    code: partner?.code ?? '',
    place: proposal.place ?? '',
    term: formatDuration(register.term),
    hours: register.consultation?.hours,
    triggers: (register.consultation?.triggers ?? []).map((trigger) => TRIGGERS[trigger]),
    request: register.consultation?.request ?? '',
    notice: formatDuration(register.notice),
    sums: register.sums.map((sum) => ({ text: `${formatSum(sum.amount, sum.currency)}${sum.period ? `, ${sum.period}` : ''}: ${sum.purpose}${sum.at ? ` (${sum.at})` : ''}`, kind: sum.kind })),
    nature: [...new Set(proposal.legalNature.map(({ value }) => termLabel(corpus, 'legal-natures', value)))],
    selfDesignation: register.selfDesignation,
    clauses: proposal.clauses.length,
    inUkrainesCount: register.inUkrainesCount,
    tile: partner?.tile,
    distinctiveHtml: register.distinctive.map((text) => renderInline(text, corpus)),
  };
}

/** Which kinds of clause stand in which agreements, counted from the clauses themselves. */
function skeletonOf(corpus: Corpus, agreements: Proposal[]): RegisterView['skeleton'] {
  const kinds = corpus.vocabulary.terms.kinds.map((kind) => {
    const holders = agreements.filter(({ clauses }) => clauses.some((clause) => clause.kind === kind.id));
    const part = PARTS.find(([, test]) => test.test(kind.id))![0];
    return {
      part, label: kind.label, definition: kind.definition,
      holders: holders.map((proposal) => proposalLink(corpus, proposal)),
      absent: agreements.filter((proposal) => !holders.includes(proposal)).map((proposal) => proposalLink(corpus, proposal)),
    };
  });
  const found = kinds.filter(({ holders }) => holders.length > 0);
  return groupInOrder(found, ({ part }) => part).map(([part, list]) => ({ part, kinds: list }));
}

/** Blocks of the common pattern, by the kinds they hold. */
const PARTS: [string, RegExp][] = [
  ['Preamble', /^(recital|enacting)/],
  ['If attacked again', /^(consultation|response|later-mechanism|reciprocity)$/],
  ['Final clauses', /^(implementation|funding|review|legal-effect|national-law|other-obligations|disputes|amendment|entry-into-effect|term|extension|termination|accession-effect|signature|territory|definitions)$/],
  ['Integration and reform', /^(nato-path|eu-path|reforms|security-sector-reform|political-dialogue)$/],
  ['Pressure and accountability', /^(peace|sanctions|assets|compensation|accountability|children-and-captives)$/],
  ['Economy and society', /^(civilian-sums|macro-finance|recovery|energy|infrastructure|food-security|environment|demining|humanitarian|health|education-and-culture|social|trade|digital)$/],
  ['Security and defence', /./],
];
