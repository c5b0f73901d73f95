import type { Instant } from '@maatwerk/core/calendar';
import { presenceLasts, type Presence, type PresencePort } from '@maatwerk/core/case/case-presence';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import {
  extendClock,
  mergedClock,
  nextChange,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  timeLeft,
  warningBetween,
  type MeetingClock,
  type TimeLeft,
  type Warning,
} from '@maatwerk/core/meeting/clock';
import type { LitElement, ReactiveController } from 'lit';
import { TimerClearance } from './timer-clearance.js';

/** What the timer asks of its element. */
export interface MeetingTimerOptions {
  readonly now: () => Instant;
  /** The session of a case, in which what this page knows of its time is kept over a reload. */
  readonly sessionOf: (caseId: string) => CaseSession | null;
  /** Where pages tell each other; `undefined` where the store cannot. */
  readonly presence: () => PresencePort | undefined;
  /** So many minutes are left: say so. */
  readonly warn: (warning: Warning) => void;
  /** Somebody started, held or extended the clock. */
  readonly changed: (clock: MeetingClock) => void;
}

const moreMinutes = 5;
const kept = 'meeting-clock';
const never = '1970-01-01T00:00:00.000Z';

/**
 * The time of the case at the table: the clock of the log, with what a chair made of it here or on another page, or the
 * host. Pages tell each other what they know, and whoever knows more answers. It draws again only when what is shown
 * changes.
 */
export class MeetingTimer implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MeetingTimerOptions;
  readonly #own = new Map<string, MeetingClock>();
  #given: unknown = undefined;
  #shown: { readonly clock: MeetingClock; readonly left: TimeLeft } | null = null;
  #line: { readonly caseId: string; readonly port: PresencePort | undefined; readonly stop: () => void } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: MeetingTimerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addController(new TimerClearance(host));
  }

  /** Takes the clock that a host kept; the same one twice is nothing new. */
  take(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    const clock = readClock(given);
    if (clock) this.#know(clock);
  }

  /** The clock to draw for a case and what is left of it; call it while drawing. `null` while it did not begin. */
  look(caseId: string, logged: MeetingClock | null): { clock: MeetingClock; left: TimeLeft } | null {
    const isNew = this.#line?.caseId !== caseId || this.#line.port !== this.#options.presence();
    if (isNew) this.#follow(caseId);
    const own = this.#own.get(caseId);
    const clock = own && logged ? mergedClock(logged, own) : (own ?? logged);
    // Whoever knows more than this answers it.
    if (isNew) this.#say(clock ?? startClock(caseId, never, 0));
    if (!clock) {
      this.#shown = null;
      return null;
    }
    const left = timeLeft(clock, this.#options.now());
    const before = this.#shown;
    if (before?.clock.caseId === clock.caseId) {
      const warning = warningBetween(before.left, left);
      if (warning !== null) this.#options.warn(warning);
    }
    this.#shown = { clock, left };
    return this.#shown;
  }

  /** Starts the clock of a case that no log has, such as that of a session. */
  start(caseId: string, minutes: number): void {
    this.#set(startClock(caseId, this.#options.now(), minutes));
  }

  /** Holds the clock that is shown, or lets it go on. */
  toggle(): void {
    const clock = this.#shown?.clock;
    if (!clock) return;
    const now = this.#options.now();
    this.#set(clock.pausedAt === null ? pauseClock(clock, now) : resumeClock(clock, now));
  }

  /** Gives the case that is shown five minutes more. */
  extend(): void {
    const clock = this.#shown?.clock;
    if (clock) this.#set(extendClock(clock, moreMinutes, this.#options.now()));
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = this.#shown ? nextChange(this.#shown.clock, this.#options.now()) : null;
    if (wait !== null) this.#timer = setTimeout(() => this.#host.requestUpdate(), wait + 5);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#line?.stop();
    this.#line = null;
  }

  #follow(caseId: string): void {
    this.#line?.stop();
    const port = this.#options.presence();
    const stop = port?.subscribe(caseId, (told) => this.#hear(caseId, told));
    this.#line = { caseId, port, stop: () => stop?.() };
    const clock = readClock(this.#options.sessionOf(caseId)?.formDraft(kept));
    if (clock?.caseId === caseId) this.#know(clock);
  }

  #hear(caseId: string, told: Presence): void {
    const heard = readClock(told.clock);
    if (heard?.caseId !== caseId) return;
    const own = this.#shown?.clock.caseId === caseId ? this.#shown.clock : this.#own.get(caseId);
    const both = own ? mergedClock(heard, own) : heard;
    if (both !== heard) this.#say(both);
    if (heard.minutes === 0 || (own && mergedClock(own, heard) === own)) return;
    this.#keep(both);
  }

  #say(clock: MeetingClock): void {
    const { caseId } = clock;
    const subject = this.#options.sessionOf(caseId)?.view.actor?.id;
    if (subject === undefined) return;
    this.#options
      .presence()
      ?.announce(caseId, { page: 'agenda', subject, path: 'clock', seconds: presenceLasts, clock });
  }

  #know(clock: MeetingClock): void {
    const own = this.#own.get(clock.caseId);
    this.#own.set(clock.caseId, own ? mergedClock(own, clock) : clock);
  }

  #keep(clock: MeetingClock): void {
    this.#own.set(clock.caseId, clock);
    this.#options.sessionOf(clock.caseId)?.keepForm(kept, { ...clock });
    this.#host.requestUpdate();
  }

  #set(clock: MeetingClock): void {
    this.#keep(clock);
    this.#say(clock);
    this.#options.changed(clock);
  }
}
