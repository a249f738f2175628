import type { Clause } from '../../corpus/model.ts';

/** What is to be done when the event comes. */
export type Act = 'meet' | 'decide' | 'help' | 'council' | 'cost';

interface ActRule {
  act: Act;
  /** In words, as the step of somebody: "meet". */
  label: string;
  obligations: readonly string[];
  triggers: readonly string[];
  topics: readonly string[];
}

const ATTACK = ['armed-attack', 'renewed-aggression', 'threat', 'nuclear-threat'];
const RESPONSE = ['response-to-attack', 'consultation'];

/** Steps of a response in the order in which they are taken, and how clauses of each are known from their coding. */
export const ACTS: readonly ActRule[] = [
  { act: 'meet', label: 'meet or consult', obligations: ['consultation'], triggers: [...ATTACK, 'question-arises', 'request'], topics: RESPONSE },
  { act: 'decide', label: 'decide', obligations: ['procedure'], triggers: ATTACK, topics: RESPONSE },
  { act: 'help', label: 'help', obligations: ['assistance', 'active-defence'], triggers: [...ATTACK, 'request'], topics: RESPONSE },
  { act: 'council', label: 'go to the Security Council', obligations: ['unsc-recourse'], triggers: ATTACK, topics: RESPONSE },
  { act: 'cost', label: 'impose costs', obligations: ['sanctions'], triggers: ATTACK, topics: [...RESPONSE, 'sanctions'] },
];

/**
 * The step of a response that a clause asks for, by its main obligation.
 * Undefined where it waits for no event, holds at all times, or excludes an obligation (rung 0).
 */
export function actOf(clause: Clause): Act | undefined {
  if (clause.strength === 0 || clause.trigger.includes('continuous')) return undefined;
  return ACTS.find(({ obligations, triggers, topics }) =>
    obligations.includes(clause.obligation[0]!) && clause.trigger.some((trigger) => triggers.includes(trigger)) && clause.topics.some((topic) => topics.includes(topic)))?.act;
}
