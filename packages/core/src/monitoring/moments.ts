import { addDays, addMonths, dayOf, type Day, type Instant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import type { Actor } from '../process/actor.js';
import type { ScoreMoment } from '../process/case-log-record.js';
import { dueAt, type Due } from '../process/due.js';
import { recordedFacts } from '../process/facts.js';
import { isEnd, transitionOf, type CaseState, type Process } from '../process/process.js';
import { refusalsOf } from '../process/refusals.js';

/**
 * How a conversation about the score stands. `given`: there is a score. `skipped`: the household rather gave none. `late`:
 * its day has passed. `due`: it may be held now. `too-early`: its day is ahead. `coming`: its day is not known yet.
 * `missed`: no score was given and none can be given any more.
 */
export type MomentStatus = 'given' | 'skipped' | 'late' | 'due' | 'too-early' | 'coming' | 'missed';

/** One moment of a definition at which the household may say how it goes. */
export interface MonitoredMoment {
  readonly moment: ScoreMoment;
  readonly status: MomentStatus;
  /** The day from which the conversation may be held; `null` for the baseline, and while the help has not started. */
  readonly from: Day | null;
  /** The last day before the next conversation; `null` for the last, and where no day is known. */
  readonly until: Day | null;
  /** 0 to 10 with one decimal; `null` where none was given. */
  readonly score: number | null;
  /** The day it was given or skipped; `null` while neither. */
  readonly on: Day | null;
  /** Who wrote it down; `null` while nobody did. */
  readonly by: Actor | null;
  /** The rules take a score for this moment now, of somebody whose role may give one. */
  readonly isOpen: boolean;
}

/** What of a case tells its conversations. */
export interface CaseOfScores {
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
}

/** The conversations of a case in the order of time, whatever order its definition names them in. */
export function momentsOf(given: CaseOfScores, now: Instant): readonly MonitoredMoment[] {
  const { process, state, entries } = given;
  const moments = [...new Set(process.definition.moments)].sort((a, b) => orderOf(a) - orderOf(b));
  const days = moments.map((moment) => firstDayOf(state, moment));
  const dues = dueAt(process, state, now).filter(({ what }) => what === 'score');
  return moments.map((moment, index): MonitoredMoment => {
    const recorded = state.record.scores[moment];
    const next = days[index + 1];
    const isOpen = mayBeGiven(process, state, moment, now);
    const due = dues.find(({ params }) => params['moment'] === moment);
    const from = days[index] ?? null;
    return {
      moment,
      status: recorded ? (recorded.score === null ? 'skipped' : 'given') : statusOf(process, state, { isOpen, due }),
      from,
      until: from !== null && next ? addDays(next, -1) : null,
      score: recorded?.score ?? null,
      on: recorded ? dayOf(recorded.at) : null,
      by: recorded ? writerOf(entries, moment) : null,
      isOpen,
    };
  });
}

function orderOf(moment: ScoreMoment): number {
  return moment === 'baseline' ? -2 : moment === 'start' ? -1 : moment;
}

function firstDayOf({ record: { help } }: CaseState, moment: ScoreMoment): Day | null {
  if (!help || moment === 'baseline') return null;
  return moment === 'start' ? help.on : addMonths(help.on, moment);
}

function statusOf(
  process: Process,
  { stage, record }: CaseState,
  { isOpen, due }: { readonly isOpen: boolean; readonly due: Due | undefined },
): MomentStatus {
  if (due) return due.status === 'overdue' ? 'late' : isOpen || due.status === 'due' ? 'due' : 'too-early';
  if (isOpen) return 'due';
  return isEnd(process, stage) || record.help ? 'missed' : 'coming';
}

function mayBeGiven(process: Process, state: CaseState, moment: ScoreMoment, now: Instant): boolean {
  const command = { type: 'score.give', moment, score: 0 } as const;
  const transition = transitionOf(process, state.stage, command);
  if (!transition) return false;
  const actor = { id: '', role: transition.roles[0] ?? '' };
  const facts = recordedFacts(null);
  const { definition } = process;
  return refusalsOf(transition, { definition, record: state.record, facts, command, actor, now }).length === 0;
}

function writerOf(entries: readonly Entry[], moment: ScoreMoment): Actor | null {
  return entries.findLast(({ type, data }) => type === 'score.give' && data['moment'] === moment)?.by ?? null;
}
