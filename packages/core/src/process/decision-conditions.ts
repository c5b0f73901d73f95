import type { Instant } from '../calendar/calendar.js';
import type { Condition } from './definition.js';
import { decidingTransition } from './decision-commands.js';
import type { Facts } from './facts.js';
import { standingRefusals } from './possible.js';
import type { CaseState, Process } from './process.js';
import type { Refusal } from './refusal.js';
import { conditionsOf } from './refusals.js';

/** One condition of the table's decision, with the refusal that says what is missing; `null` when it is met. */
export interface DecisionCondition {
  readonly condition: Condition;
  readonly refusal: Refusal | null;
}

/** Every condition under which the table of a definition may agree, in its order, held against the case as it is. */
export function decisionConditions(
  process: Process,
  state: CaseState,
  facts: Facts,
  now: Instant,
): readonly DecisionCondition[] {
  const transition = decidingTransition(process, state.stage);
  if (!transition) return [];
  const [role = ''] = transition.roles;
  // A clock that is behind says nothing of votes or consent: the conditions are then those of the last step.
  const { lastAt } = state.record;
  const at = lastAt !== null && now < lastAt ? lastAt : now;
  const refusals = standingRefusals(process, state, facts, transition, { id: '', role }, at);
  return conditionsOf(transition).map((condition) => ({
    condition,
    refusal: refusals.find(({ code }) => code === condition.code) ?? null,
  }));
}
