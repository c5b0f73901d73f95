import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { LitElement } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import { PauseAnnouncement } from '../announcement/pause-announcement.js';
import { fieldId } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { changeText } from './costs-words.js';

/** What there is to say of an analysis now; `open` counts the findings that are still a question. */
export interface Told {
  readonly t: Translate;
  readonly analysis: Figures;
  readonly open: number;
}

/** Says what an edit came to once typing pauses. */
export class ChangeAnnouncement {
  readonly #host: LitElement & { readonly announcer: Announcer };
  readonly #now: () => Told;
  readonly #pause: PauseAnnouncement;
  readonly #refusals: string[] = [];
  #known: number | null = null;

  constructor(host: LitElement & { readonly announcer: Announcer }, now: () => Told) {
    this.#host = host;
    this.#now = now;
    this.#pause = new PauseAnnouncement(host);
  }

  /** An edit is about to be made: what it adds to the findings is counted from here. */
  before(): void {
    this.#known ??= this.#now().open;
  }

  /** An edit was made, of a scenario or of something else; a later edit takes the place of an earlier one. */
  after(changed: ScenarioName | null): void {
    this.#pause.after(() => this.#text(changed));
  }

  /** A field was left: focus is already in another when it turns out that its text is not understood. */
  async left(path: string): Promise<void> {
    await this.#host.updateComplete;
    const refusal = this.#host.renderRoot.querySelector(`#${fieldId(path)}-error`)?.textContent.trim();
    if (!refusal) return;
    this.#refusals.push(refusal);
    this.after(null);
  }

  #text(changed: ScenarioName | null): string {
    const { t, analysis, open } = this.#now();
    const isMore = open > (this.#known ?? open);
    this.#known = null;
    return [
      ...this.#refusals.splice(0),
      ...(changed ? [changeText({ analysis, t }, changed)] : []),
      ...(isMore ? [`${t('costBenefit.findings', { n: open })}.`] : []),
    ].join(' ');
  }
}
