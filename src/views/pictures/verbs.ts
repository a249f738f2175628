import type { Clause, Corpus, Proposal } from '../../corpus/model.ts';
import { bilateralProposals, comparedProposals, groupInOrder } from '../../corpus/query.ts';
import { compare } from '../../corpus/problem.ts';
import { clauseLink, proposalLink, type ClauseLink, type ProposalLink } from '../common.ts';

/** A function that most texts have, and how its clauses are known from their coding. */
interface Duty {
  question: string;
  /** Whether this is the main work of a clause on the topic. */
  isMainWork: (clause: Clause) => boolean;
  triggers: readonly string[];
  /** In the common pattern of the agreements the kind decides. */
  kind: string;
}

const ATTACK = ['armed-attack', 'renewed-aggression', 'threat', 'nuclear-threat', 'request'];

const HELP = new Set(['assistance', 'active-defence']);

/** Functions whose wording is compared, by the topic on whose page they stand. */
const DUTIES: Readonly<Record<string, Duty>> = {
  consultation: { question: 'How strongly is each text worded on consulting in a crisis?', isMainWork: ({ obligation }) => obligation[0] === 'consultation', triggers: [...ATTACK, 'question-arises'], kind: 'consultation' },
  'response-to-attack': { question: 'How strongly is each text worded on helping after an attack?', isMainWork: ({ topics, obligation }) => topics[0] === 'response-to-attack' && obligation.some((type) => HELP.has(type)), triggers: ATTACK, kind: 'response' },
};

/** One line of the ladder: a clause of a text, or agreements that use the same verb. */
export interface VerbRow {
  rung: number;
  verb: string;
  proposed: boolean;
  label: string;
  clauses: ClauseLink[];
  y: number;
  /** Where its line ends: one step for each rung. */
  end: number;
}

type Placeless = Omit<VerbRow, 'y' | 'end'>;

/** The same function in every text, ordered by its verb, laid out. */
export interface VerbPicture {
  topic: string;
  question: string;
  description: string;
  width: number;
  height: number;
  rungs: { y: number; label: string }[];
  rows: VerbRow[];
  /** Where the lines begin. */
  start: number;
  /** Texts in which no such clause has a verb to compare. */
  without: ProposalLink[];
}

const INDENT = 14;
const STEP = 16;
const ROW = 24;
/** Width of a letter, generously. */
const LETTER = 7.4;
const RUNG_ROW = 34;

/** The picture for a topic; undefined where the topic is no function that is compared. */
export function verbPicture(corpus: Corpus, topic: string): VerbPicture | undefined {
  const duty = DUTIES[topic];
  if (!duty) return undefined;
  const family = new Set(bilateralProposals(corpus));
  const found = (proposal: Proposal) => proposal.clauses.filter((clause) => clause.strength !== undefined && isOf(duty, topic, clause));
  const single = comparedProposals(corpus).flatMap((proposal) => found(proposal).map((clause) => ({ ...lineOf(proposal.shortTitle, [clause]), date: proposal.date })));
  const shared = groupInOrder([...family].flatMap(found), (clause) => `${clause.strength} ${bareVerb(clause)}`)
    .map(([, clauses]) => ({ ...lineOf(agreementsLabel(clauses), clauses), date: clauses[0]!.proposal.date }));
  const lines = [...single, ...shared].sort((a, b) => b.rung - a.rung || compare(a.date, b.date) || b.clauses.length - a.clauses.length);
  return {
    topic,
    question: duty.question,
    ...layOut(corpus, lines),
    without: [...comparedProposals(corpus), ...family].filter((proposal) => !found(proposal).length).map((proposal) => proposalLink(corpus, proposal)),
  };
}

function isOf({ isMainWork, triggers, kind }: Duty, topic: string, clause: Clause): boolean {
  if (clause.kind && clause.kind !== kind) return false;
  return clause.topics.includes(topic) && isMainWork(clause) && !clause.trigger.includes('continuous') && clause.trigger.some((trigger) => triggers.includes(trigger));
}

function lineOf(label: string, clauses: readonly Clause[]): Placeless {
  const [first] = clauses;
  return { rung: first!.strength!, verb: bareVerb(first!), proposed: first!.proposed ?? false, label, clauses: clauses.map(clauseLink) };
}

/** The verb without the time, which is coded as the clock. */
function bareVerb({ verb = '' }: Clause): string {
  return verb.replace(/,? within \w+ (hours|days)/, '');
}

function agreementsLabel(clauses: readonly Clause[]): string {
  const proposals = new Set(clauses.map(({ proposal }) => proposal));
  return proposals.size === 1 ? clauses[0]!.proposal.shortTitle.replace('–Ukraine agreement', ' agreement') : `${proposals.size} bilateral agreements`;
}

function layOut(corpus: Corpus, lines: readonly Placeless[]): Pick<VerbPicture, 'rungs' | 'rows' | 'start' | 'width' | 'height' | 'description'> {
  const start = INDENT + Math.ceil(Math.max(0, ...lines.map(({ label }) => label.length)) * LETTER);
  const rungs: VerbPicture['rungs'] = [];
  const rows: VerbRow[] = [];
  let y = 0;
  for (const { rung, label } of corpus.vocabulary.strengths) {
    const onRung = lines.filter((line) => line.rung === rung);
    if (!onRung.length) continue;
    y += RUNG_ROW;
    rungs.push({ y, label: `${rung} ${label}` });
    for (const line of onRung) {
      y += ROW;
      rows.push({ ...line, y, end: start + rung * STEP });
    }
  }
  const description = rungs.map(({ label }) => `${label}: ${rows.filter(({ rung }) => label.startsWith(`${rung} `)).map((row) => `${row.label} (${row.verb})`).join(', ')}.`).join(' ');
  const width = Math.max(...rows.map(({ end, verb }) => Math.ceil(end + INDENT + verb.length * LETTER)), start);
  return { rungs, rows, start, width, height: y + ROW / 2 + 4, description };
}
