import type { Instant } from '../calendar/calendar.js';
import type { Actor } from '../process/actor.js';
import { isEnd, type CaseState, type Process } from '../process/process.js';

/** Why somebody may not write in the plan, or not even read it. */
export type AccessLimit =
  | 'no-actor'
  | 'not-opened'
  | 'role-reads-only'
  | 'role-sees-nothing'
  | 'consent-withdrawn'
  | 'sealed'
  | 'ended'
  | 'erased';

/** What somebody may do with the decided sections of a plan; `limit` says what stands in the way of writing. */
export interface Access {
  readonly read: boolean;
  readonly write: boolean;
  readonly limit: AccessLimit | null;
  /** When the limit came to be: the decision, the end or the erasure. */
  readonly since: Instant | null;
}

/** What an actor may do with the plan of a case as it stands. While consent is withdrawn only a named few read it. */
export function accessOf(process: Process, state: CaseState, actor: Actor | null, erasedAt: Instant | null): Access {
  const { access, stages } = process.definition;
  const { record, stage } = state;
  const limited = (limit: AccessLimit, since: Instant | null = null, read = true): Access => ({
    read,
    write: false,
    limit,
    since,
  });
  if (actor === null) return limited('no-actor');
  if (stage === null) return limited('not-opened');
  if (!access.read.includes(actor.role)) return limited('role-sees-nothing', null, false);
  if (record.consentWithdrawn && !access.whileWithdrawn.includes(actor.role))
    return limited('consent-withdrawn', null, false);
  if (erasedAt !== null) return limited('erased', erasedAt);
  if (isEnd(process, stage)) return limited('ended', record.endedAt);
  if (stages.find(({ id }) => id === stage)?.sealed) return limited('sealed', record.approval?.at ?? null);
  if (!access.write.includes(actor.role)) return limited('role-reads-only');
  return { read: true, write: true, limit: null, since: null };
}

// They lie outside what was decided: the seal says nothing of them.
const openWhileSealed = ['updates', 'confirmations', 'conflicts'];

/** Whether somebody may write at a path of the document, such as `updates/u1/text`: in a sealed plan only beside what was decided. */
export function mayWriteAt(process: Process, access: Access, actor: Actor | null, path: string): boolean {
  if (access.write) return true;
  if (actor === null || access.limit !== 'sealed') return false;
  const [section = ''] = path.split('/');
  return openWhileSealed.includes(section) && process.definition.access.write.includes(actor.role);
}
