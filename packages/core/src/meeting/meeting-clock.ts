import { isInstant, type Instant } from '../calendar/calendar.js';

/**
 * The time of one case at the table, as data: a host may keep it and give it to other pages. `addedMinutes` were given
 * on top; `pausedMs` is how long all ended pauses lasted together; `pausedAt` is when the one that lasts began.
 */
export interface MeetingClock {
  readonly caseId: string;
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly addedMinutes: number;
  readonly pausedMs: number;
  readonly pausedAt: Instant | null;
}

/** How much time is left at a moment. `seconds` counts down to 0 and no further. */
export interface TimeLeft {
  readonly status: 'running' | 'paused' | 'over';
  readonly seconds: number;
  /** What a page shows: whole minutes until five are left, then minutes and seconds. */
  readonly shown: 'minutes' | 'seconds' | 'over';
  /** Whole minutes that are left, the one that runs included. */
  readonly minutes: number;
  /** The part of all the time that is left, 0 to 1, in whole minutes: a bar steps once a minute. */
  readonly part: number;
}

/** The minutes at which a page says gently how much is left; at 0 the time is over, and that closes nothing. */
export const warnings = [10, 5, 1, 0] as const;

/** A warning: so many minutes are left. */
export type Warning = (typeof warnings)[number];

const minute = 60;
const lastMinutes = 5;

/** The clock of a case that begins at a moment. */
export function startClock(caseId: string, startedAt: Instant, minutes: number): MeetingClock {
  return { caseId, startedAt, minutes, addedMinutes: 0, pausedMs: 0, pausedAt: null };
}

/** The clock held at a moment; one that is held already stays as it is. */
export function pauseClock(clock: MeetingClock, at: Instant): MeetingClock {
  return clock.pausedAt === null ? { ...clock, pausedAt: at } : clock;
}

/** The clock that goes on at a moment. */
export function resumeClock(clock: MeetingClock, at: Instant): MeetingClock {
  if (clock.pausedAt === null) return clock;
  // At least something, so that whoever hears of it later than of the pause knows which came last.
  const paused = Math.max(1, Date.parse(at) - Date.parse(clock.pausedAt));
  return { ...clock, pausedAt: null, pausedMs: clock.pausedMs + paused };
}

/** The clock with more minutes: from now on when the time was over already, so that they are all there. */
export function extendClock(clock: MeetingClock, minutes: number, at: Instant): MeetingClock {
  const overdue = Math.max(0, -secondsLeft(clock, at));
  return { ...clock, addedMinutes: clock.addedMinutes + minutes + overdue / minute };
}

/**
 * What two pages know together of the clock of one case, in whatever order they heard of it: the later beginning counts
 * alone; else every minute that was added, and of holding and going on the last. Answers `clock` itself where `other` has
 * nothing newer.
 */
export function mergedClock(clock: MeetingClock, other: MeetingClock): MeetingClock {
  const began = Date.parse(other.startedAt) - Date.parse(clock.startedAt);
  if (began !== 0) return began > 0 ? other : clock;
  const addedMinutes = Math.max(clock.addedMinutes, other.addedMinutes);
  // Who went on has a longer pause behind it; who is held after the same pauses was held later.
  const { pausedMs, pausedAt } = isHeldLater(clock, other) ? other : clock;
  const isSame = addedMinutes === clock.addedMinutes && pausedMs === clock.pausedMs && pausedAt === clock.pausedAt;
  return isSame ? clock : { ...clock, addedMinutes, pausedMs, pausedAt };
}

function isHeldLater(clock: MeetingClock, other: MeetingClock): boolean {
  if (other.pausedMs !== clock.pausedMs) return other.pausedMs > clock.pausedMs;
  if (other.pausedAt === null || clock.pausedAt === null) return clock.pausedAt === null && other.pausedAt !== null;
  return Date.parse(other.pausedAt) < Date.parse(clock.pausedAt);
}

/** What is left of a clock at a moment. */
export function timeLeft(clock: MeetingClock, now: Instant): TimeLeft {
  const seconds = Math.max(0, secondsLeft(clock, now));
  const minutes = Math.ceil(seconds / minute);
  const whole = clock.minutes + clock.addedMinutes;
  const status = seconds === 0 ? 'over' : clock.pausedAt === null ? 'running' : 'paused';
  const shown = seconds === 0 ? 'over' : seconds > lastMinutes * minute ? 'minutes' : 'seconds';
  return { status, seconds, shown, minutes, part: whole > 0 ? Math.min(1, minutes / whole) : 0 };
}

/** The warning that came due between two looks, the lowest where several did; `null` for none. */
export function warningBetween(before: TimeLeft, after: TimeLeft): Warning | null {
  return warnings.findLast((at) => before.seconds > at * minute && after.seconds <= at * minute) ?? null;
}

/** Milliseconds until a page shows something else; `null` while the clock stands still. */
export function nextChange(clock: MeetingClock, now: Instant): number | null {
  const { status, shown } = timeLeft(clock, now);
  if (status !== 'running') return null;
  const left = Math.max(0, milliseconds(clock, now));
  const step = shown === 'minutes' ? minute * 1_000 : 1_000;
  return left % step || step;
}

/** Reads a clock that a host kept; `null` for anything else. */
export function readClock(given: unknown): MeetingClock | null {
  if (typeof given !== 'object' || given === null) return null;
  const {
    caseId,
    startedAt,
    minutes,
    addedMinutes = 0,
    pausedMs = 0,
    pausedAt = null,
  } = given as Record<string, unknown>;
  const isClock =
    typeof caseId === 'string' &&
    isInstant(startedAt) &&
    [minutes, addedMinutes, pausedMs].every((amount) => typeof amount === 'number' && amount >= 0 && amount < 1e9) &&
    (pausedAt === null || isInstant(pausedAt));
  return isClock ? ({ caseId, startedAt, minutes, addedMinutes, pausedMs, pausedAt } as MeetingClock) : null;
}

function secondsLeft(clock: MeetingClock, now: Instant): number {
  return Math.ceil(milliseconds(clock, now) / 1_000);
}

function milliseconds({ startedAt, minutes, addedMinutes, pausedMs, pausedAt }: MeetingClock, now: Instant): number {
  const until = Date.parse(pausedAt ?? now);
  const gone = Math.max(0, until - Date.parse(startedAt) - pausedMs);
  return (minutes + addedMinutes) * minute * 1_000 - gone;
}
