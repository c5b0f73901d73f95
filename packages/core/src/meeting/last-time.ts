import type { AgendaTable } from '../agenda/agenda-table.js';
import { changesSince, versionsOf, type CaseVersion, type ChangesSince } from '../case/case-versions.js';
import type { CaseView } from '../case/case-view.js';
import type { Instant } from '../calendar/calendar.js';
import { startClock, type MeetingClock } from './meeting-clock.js';

/** What a table needs to know of a case it had before: when that was, and what differs since. */
export interface SinceLastTime {
  readonly at: Instant;
  /** The plan as it was then. */
  readonly plan: CaseVersion['plan'];
  readonly changes: ChangesSince;
}

type SeenCase = Pick<CaseView, 'entries' | 'annex' | 'document' | 'state' | 'id'>;

/** What changed in a plan since it was last at this table; `null` the first time, and where that version is not kept. */
export function sinceLastTime(view: SeenCase, table: AgendaTable): SinceLastTime | null {
  const version = versionAtLastTime(view, table);
  return version && { at: version.at, plan: version.plan, changes: changesSince(version, view.document) };
}

/** The plan as it was when a case was last at this table, before the meeting that goes on; `null` the first time. */
export function versionAtLastTime(view: Omit<SeenCase, 'document' | 'id'>, table: AgendaTable): CaseVersion | null {
  const type = opening(table);
  const visits = view.entries.filter((entry) => entry.type === type);
  const isOpen = view.state.stage !== null && table.deciding.includes(view.state.stage);
  const last = isOpen ? visits.at(-2) : visits.at(-1);
  if (!last) return null;
  return versionsOf(view).find(({ seq }) => seq === last.seq) ?? null;
}

/** The clock of a case at the table as its log has it: from the moment it was opened; `null` while it is not. */
export function clockFromLog(
  { id, entries, state }: SeenCase,
  table: AgendaTable,
  minutes: number,
): MeetingClock | null {
  if (state.stage === null || !table.deciding.includes(state.stage)) return null;
  const opened = entries.findLast(({ type }) => type === opening(table));
  return opened ? startClock(id, opened.at, state.record.table?.minutes ?? minutes) : null;
}

function opening({ kind }: AgendaTable): string {
  return kind === 'session' ? 'sparring.hold' : 'deliberation.open';
}
