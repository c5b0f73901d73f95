import type { Day } from '../calendar/calendar.js';
import type { ScoreMoment } from '../process/case-log-record.js';
import { isEnd, transitionsFrom, type CaseState, type Process } from '../process/process.js';
import type { MonitoredMoment } from './moments.js';

/**
 * What following a case asks for now. `score`: a conversation that may be held; `wait`: the next one has its day ahead;
 * `help`: conversations come once the help starts; `lessons`: every conversation was held; `close`: the lessons are
 * written too; `none`: the case has ended, or its stage has nothing to follow.
 */
export type MonitoringStep =
  | { readonly kind: 'score'; readonly moment: ScoreMoment; readonly isLate: boolean }
  | { readonly kind: 'wait'; readonly moment: ScoreMoment; readonly from: Day }
  | { readonly kind: 'help' | 'lessons' | 'close' | 'none' };

/** The next step in following a case, by its moments as they stand. */
export function nextStepOf(
  process: Process,
  { stage, record }: CaseState,
  moments: readonly MonitoredMoment[],
): MonitoringStep {
  if (stage === null || isEnd(process, stage)) return { kind: 'none' };
  const open = moments.find(({ isOpen, on }) => isOpen && on === null);
  if (open) return { kind: 'score', moment: open.moment, isLate: open.status === 'late' };
  if (!record.help) return { kind: 'help' };
  const ahead = moments.find(({ status }) => status === 'too-early');
  if (ahead && ahead.from !== null) return { kind: 'wait', moment: ahead.moment, from: ahead.from };
  const has = (command: string): boolean => transitionsFrom(process, stage).some((one) => one.command === command);
  if (!record.lessons && has('lessons.record')) return { kind: 'lessons' };
  return { kind: has('case.close') ? 'close' : 'none' };
}
