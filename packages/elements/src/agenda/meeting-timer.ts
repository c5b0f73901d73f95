import type { Instant } from '@maatwerk/core/calendar';
import {
  extendClock,
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
  /** So many minutes are left: say so. */
  readonly warn: (warning: Warning) => void;
  /** Somebody started, held or extended the clock. */
  readonly changed: (clock: MeetingClock) => void;
}

/** The time of the case at the table: the clock of the log, or what the chair or the host made of it. It draws again only when what is shown changes. */
export class MeetingTimer implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MeetingTimerOptions;
  readonly #own = new Map<string, MeetingClock>();
  #given: unknown = undefined;
  #shown: { readonly clock: MeetingClock; readonly left: TimeLeft } | null = null;
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
    if (clock) this.#own.set(clock.caseId, clock);
  }

  /** The clock to draw for a case and what is left of it; call it while drawing. `null` while it did not begin. */
  look(caseId: string | null, logged: MeetingClock | null): { clock: MeetingClock; left: TimeLeft } | null {
    const own = caseId === null ? undefined : this.#own.get(caseId);
    // A case that comes back to the table begins anew.
    const isOld = own && logged && Date.parse(logged.startedAt) > Date.parse(own.startedAt);
    const clock = own && !isOld ? own : logged;
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

  /** Gives the case that is shown more minutes. */
  extend(minutes: number): void {
    const clock = this.#shown?.clock;
    if (clock) this.#set(extendClock(clock, minutes, this.#options.now()));
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = this.#shown ? nextChange(this.#shown.clock, this.#options.now()) : null;
    if (wait !== null) this.#timer = setTimeout(() => this.#host.requestUpdate(), wait + 5);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #set(clock: MeetingClock): void {
    this.#own.set(clock.caseId, clock);
    this.#options.changed(clock);
    this.#host.requestUpdate();
  }
}
