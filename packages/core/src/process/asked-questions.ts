import type { Instant } from '../calendar/calendar.js';
import { textOf, type Annex, type Entry } from '../log/log.js';
import type { Actor } from './actor.js';
import type { Question } from './case-log-record.js';
import { dueAt } from './due.js';
import type { CaseState, Process } from './process.js';

/** Words of a table: who said them, when, and what; `words` is `undefined` once they are erased. */
export interface SaidWords {
  readonly by: Actor;
  readonly at: Instant;
  readonly words: string | undefined;
}

/** A question of a table with its words. */
export interface AskedQuestion extends Question {
  readonly asked: SaidWords;
  /** The last answer, or why it stays open; `null` while it is neither. */
  readonly settled: SaidWords | null;
  /** It is open and its day has passed. */
  readonly overdue: boolean;
}

/** What of a case tells its questions. */
export interface CaseOfQuestions {
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly annex: Annex | null;
}

/** The questions of a case with their words: the open ones by day, then those left open, then those that were answered. */
export function askedQuestions({ process, state, entries, annex }: CaseOfQuestions, now: Instant): AskedQuestion[] {
  const late = new Set(
    dueAt(process, state, now).flatMap(({ what, status, params }) =>
      what === 'question' && status === 'overdue' ? [params['id']] : [],
    ),
  );
  const said = (seq: number, field: string): SaidWords | null => {
    const entry = entries[seq - 1];
    return entry ? { by: entry.by, at: entry.at, words: textOf(annex, seq, field) } : null;
  };
  return Object.values(state.record.questions)
    .flatMap((question): AskedQuestion[] => {
      const { id, status, askedIn, answeredIn } = question;
      const asked = said(askedIn, 'text');
      const settled = answeredIn === undefined ? null : said(answeredIn, status === 'answered' ? 'text' : 'reason');
      return asked ? [{ ...question, asked, settled, overdue: late.has(id) }] : [];
    })
    .sort((a, b) => order[a.status] - order[b.status] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const order: Readonly<Record<Question['status'], number>> = { open: 0, leftOpen: 1, answered: 2 };
