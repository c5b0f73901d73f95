import type { Approval, CaseLogRecord } from './case-log-record.js';
import type { Facts } from './facts.js';

/** The seal of a decision: what was decided and when, and whether the plan still is what the table agreed to. */
export interface Seal {
  readonly approval: Approval;
  /** `intact`: the same plan; `changed`: another text than was decided on; `erased`: the text is gone, the seal stands. */
  readonly standing: 'intact' | 'changed' | 'erased';
}

/** The seal of the decision a case has; `null` while there is none. */
export function sealOf(record: CaseLogRecord, facts: Pick<Facts, 'sections'>): Seal | null {
  const { approval } = record;
  if (!approval) return null;
  if (facts.sections === null) return { approval, standing: 'erased' };
  return { approval, standing: facts.sections === approval.sections ? 'intact' : 'changed' };
}
