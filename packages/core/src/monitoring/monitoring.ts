import type { Instant } from '../calendar/calendar.js';
import type { CaseDocument } from '../case/case-document.js';
import { dueAt, type Due } from '../process/due.js';
import { momentsOf, type CaseOfScores, type MonitoredMoment } from './moments.js';
import { nextStepOf, type MonitoringStep } from './next-step.js';
import { scoreLineOf, type ScoreLine } from './score-line.js';
import { latestFirst, quoteAt, type CaseUpdate } from './update.js';

/** A moment with what the household said at it. */
export interface MomentWithQuote extends MonitoredMoment {
  readonly quote: CaseUpdate | null;
}

/** How it goes with a household: its conversations, its scores as a line, what was noted, what falls due, and what comes next. */
export interface Monitoring {
  readonly moments: readonly MomentWithQuote[];
  readonly line: ScoreLine;
  /** The latest words of the household at a conversation, and at which; `null` while there are none. */
  readonly quote: { readonly moment: MonitoredMoment['moment']; readonly update: CaseUpdate } | null;
  readonly updates: readonly CaseUpdate[];
  /** Everything with a day but the conversations themselves, the earliest first. */
  readonly dues: readonly Due[];
  readonly next: MonitoringStep;
}

/** What of a case is followed: its log, and the dated notes of its document. */
export interface FollowedCase extends CaseOfScores {
  readonly document: Pick<CaseDocument, 'updates'>;
}

/** Everything there is to see of how a case goes, on a moment; days are those of Europe/Amsterdam. */
export function monitoringOf(followed: FollowedCase, now: Instant): Monitoring {
  const { process, state, document } = followed;
  const bare = momentsOf(followed, now);
  const moments = bare.map((one) => ({ ...one, quote: quoteAt(bare, one, document.updates) }));
  const last = moments.findLast(({ quote }) => quote !== null);
  return {
    moments,
    line: scoreLineOf(moments),
    quote: last?.quote ? { moment: last.moment, update: last.quote } : null,
    updates: latestFirst(document.updates),
    dues: dueAt(process, state, now).filter(({ what }) => what !== 'score'),
    next: nextStepOf(process, state, bare),
  };
}
