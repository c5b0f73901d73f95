import type { Day } from '@maatwerk/core/calendar';
import type { MeetingClock } from '@maatwerk/core/meeting/clock';
import type { Command, CommandType } from '@maatwerk/core/process/commands';
import type { BeforeEvent } from '../before-event/before-event.js';
import type { KeptFinding } from '../privacy/text-findings.js';

/** Another view, table or day of an agenda is shown: `mode` is `plan` or `meet`, `table` its id in the process. */
export interface AgendaShown {
  readonly mode: string;
  readonly table?: string | undefined;
  readonly day: Day;
}

/** A command is about to be sent; an agenda that plans several cases also names the case. */
export interface BeforeStep {
  readonly command: Command;
  readonly caseId?: string | undefined;
}

/** The user asks for a case, and an agenda may ask for one place of it, such as `vote.cast`. */
export interface CaseChosen {
  readonly caseId: string;
  readonly path?: string | undefined;
}

/** A copy was taken over: `standing` is `original`, `copy` or `ended`. */
export interface CaseKept {
  readonly caseId: string;
  readonly standing: string;
}

/** Another part of the case is asked for: a path of the document (`costBenefit`) or a command (`approval.reopen`). */
export interface Navigate {
  readonly path: string;
}

/** A command was accepted: its place in the log and the stage the case is in now. */
export interface StepTaken {
  readonly type: CommandType;
  readonly seq: number;
  readonly stage: string | null;
  readonly caseId?: string | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'maatwerk-agenda-shown': CustomEvent<AgendaShown>;
    'maatwerk-before-step': BeforeEvent<BeforeStep>;
    'maatwerk-case-chosen': CustomEvent<CaseChosen>;
    'maatwerk-case-kept': CustomEvent<CaseKept>;
    'maatwerk-confirmation': CustomEvent<KeptFinding>;
    'maatwerk-meeting-time': CustomEvent<MeetingClock>;
    'maatwerk-navigate': CustomEvent<Navigate>;
    'maatwerk-step': CustomEvent<StepTaken>;
  }
}
