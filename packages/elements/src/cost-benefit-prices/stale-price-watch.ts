import { dayOf } from '@maatwerk/core/calendar';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { stalePrices, type PriceWarning } from '@maatwerk/core/cost-benefit/price-age';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pauseMs = 500;

/**
 * Knows the prices to look at again. They are worked out when edits pause: a keystroke may not cost more among many
 * lines, and half a year is no old year.
 */
export class StalePriceWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #value: CostBenefit | null = null;
  #warnings: readonly PriceWarning[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The prices to look at again, of before the last pause. */
  get warnings(): readonly PriceWarning[] {
    return this.#warnings;
  }

  /** Takes the analysis as it is now; `isEdited` where somebody may be typing in it: then it waits for a pause. */
  see(value: CostBenefit, isEdited: boolean): void {
    if (value === this.#value) return;
    const waits = isEdited && this.#value !== null;
    this.#value = value;
    clearTimeout(this.#timer);
    if (waits) this.#timer = setTimeout(() => this.#workOut(), pauseMs);
    else this.#workOut();
  }

  hostConnected(): void {
    if (this.#value !== null) this.#workOut();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #workOut(): void {
    if (this.#value === null) return;
    const before = this.#warnings;
    this.#warnings = stalePrices(this.#value, dayOf(new Date().toISOString()));
    if (before.length + this.#warnings.length > 0) this.#host.requestUpdate();
  }
}
