import { decidingTransition } from '../process/decision-commands.js';
import type { HigherBody } from '../process/competent.js';
import type { Facts } from '../process/facts.js';
import type { CaseState, Process } from '../process/process.js';
import { conditionsOf } from '../process/refusals.js';

/** Up to which amount the table of a case may decide, and who comes in above it. Money is in cents. */
export interface Mandate {
  readonly askedCents: number;
  /** What the definition lets this decision spend. */
  readonly ownCents: number;
  /** What a higher body granted this plan; 0 while none did. */
  readonly grantedCents: number;
  /** What is asked beyond both; 0 when it is within. */
  readonly overCents: number;
  /** The roles that record what a higher body decided. */
  readonly recordedBy: readonly string[];
  /** Who is competent above what this decision may spend, from near to far; empty where the definition names nobody. */
  readonly competent: readonly HigherBody[];
}

/** The mandate of the decision a case stands before or has had; `null` where its process asks none. */
export function mandateOf(process: Process, { stage, record }: CaseState, facts: Facts): Mandate | null {
  const { transitions, mandateCents, aboveMandate = [] } = process.definition;
  const deciding = decidingTransition(process, stage);
  const condition = deciding && conditionsOf(deciding).find(({ code }) => code === 'mandate-exceeded');
  if (!condition) return null;
  const own = condition['cents'];
  const ownCents = typeof own === 'number' ? own : mandateCents;
  const { grantedCents } = record;
  const askedCents = facts.customBudgetCents;
  return {
    askedCents,
    ownCents,
    grantedCents,
    overCents: Math.max(0, askedCents - Math.max(ownCents, grantedCents)),
    recordedBy: [
      ...new Set(transitions.filter(({ command }) => command === 'authority.record').flatMap(({ roles }) => roles)),
    ],
    competent: aboveMandate.filter(({ upToCents = Infinity }) => upToCents > ownCents),
  };
}
