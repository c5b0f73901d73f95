import { addDays, dayOf, daysBetween, type Day, type Instant } from '../calendar/calendar.js';
import type { CaseDocument } from '../case/case-document.js';
import { textOf, type Annex, type Entry } from '../log/log.js';
import { isEnd, type CaseState, type Process } from '../process/process.js';
import type { TimeLimitedPart } from '../process/track-record.js';

/**
 * How a part of the help stands in time. `now`: fewer than 30 days are left to arrange it; `soon`: fewer than 90; `later`:
 * more. `undecided`: its end has passed and nobody decided. `lapsed`: written down that it ended so. `agreed`: phased out.
 */
export type RenewalLevel = 'now' | 'soon' | 'later' | 'undecided' | 'lapsed' | 'agreed';

/** A part of the help that ends on a day. */
export interface Renewal {
  readonly id: string;
  /** What it is; `undefined` once its words are erased. */
  readonly words: string | undefined;
  /** `running` and `ended` parts stand in the log; a `planned` one only in the plan, and nobody wrote down that it began. */
  readonly kind: 'running' | 'ended' | 'planned';
  readonly endsOn: Day;
  /** Whole days until its end: 0 today, below 0 once it has passed. */
  readonly daysLeft: number;
  /** The last day to ask for more, as the plan says; `null` where it names none or the part was extended since. */
  readonly renewBy: Day | null;
  readonly extensions: number;
  readonly level: RenewalLevel;
  /** The day it was phased out; `null` otherwise. */
  readonly stoppedOn: Day | null;
}

/** What of a case tells which help ends when. */
export interface CaseOfParts {
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly annex: Annex | null;
  readonly document: Pick<CaseDocument, 'funding'>;
}

/** From how many days on a part is no longer urgent, and no longer near. */
export const renewalDays = { now: 30, soon: 90 } as const;

const order: Readonly<Record<RenewalLevel, number>> = { undecided: 0, now: 0, soon: 0, later: 0, lapsed: 1, agreed: 2 };

/** The parts of the help by the day they end; those that nobody has to decide on any more come last. */
export function renewalsOf(given: CaseOfParts, now: Instant): readonly Renewal[] {
  const today = dayOf(now);
  const started = Object.values(given.state.record.parts).map((part) => startedPart(given, part, today));
  const known = new Set(started.map(({ id }) => id));
  const named = new Set(started.map(({ words }) => folded(words ?? '')));
  const planned = isEnd(given.process, given.state.stage)
    ? []
    : given.document.funding.flatMap(({ id, part, endsOn, renewBy }): Renewal[] =>
        endsOn === undefined || part.trim() === '' || known.has(id) || named.has(folded(part))
          ? []
          : [
              {
                id,
                words: part.trim(),
                kind: 'planned',
                endsOn,
                daysLeft: daysBetween(today, endsOn),
                renewBy: renewBy ?? null,
                extensions: 0,
                level: levelOn(today, endsOn, renewBy),
                stoppedOn: null,
              },
            ],
      );
  return [...started, ...planned].sort(
    (a, b) => order[a.level] - order[b.level] || compare(a.endsOn, b.endsOn) || compare(a.id, b.id),
  );
}

function startedPart({ entries, annex, document }: CaseOfParts, part: TimeLimitedPart, today: Day): Renewal {
  const { id, endsOn, begunIn, extensions, status } = part;
  const words = textOf(annex, begunIn, 'text');
  const planned = document.funding.find((row) => row.id === id || folded(row.part) === folded(words ?? ''));
  // What the plan says of asking for more was about its first end.
  const renewBy = extensions === 0 ? planned?.renewBy : undefined;
  const stop = entries.findLast(({ type, data }) => type === 'part.windDown' && data['id'] === id);
  const stoppedOn = status === 'woundDown' ? ((stop?.data['on'] as Day | undefined) ?? null) : null;
  return {
    id,
    words,
    kind: status === 'running' ? 'running' : 'ended',
    endsOn,
    daysLeft: daysBetween(today, endsOn),
    renewBy: renewBy ?? null,
    extensions,
    level: status === 'woundDown' ? 'agreed' : status === 'lapsed' ? 'lapsed' : levelOn(today, endsOn, renewBy),
    stoppedOn,
  };
}

/** How a part that nobody decided on yet stands on a day: what counts is the first of its end and the last day to ask for more. */
export function levelOn(today: Day, endsOn: Day, renewBy?: Day): 'undecided' | 'now' | 'soon' | 'later' {
  if (endsOn < today) return 'undecided';
  const first = renewBy !== undefined && renewBy < endsOn ? renewBy : endsOn;
  if (first < addDays(today, renewalDays.now)) return 'now';
  return first < addDays(today, renewalDays.soon) ? 'soon' : 'later';
}

function folded(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
