import type { Instant } from '@maatwerk/core/calendar';
import { keepArrival, lookAtCaseFile, type Arrival } from '@maatwerk/core/case/case-arrival';
import { largestCaseFile } from '@maatwerk/core/case/case-file';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import type { Head } from '@maatwerk/core/log';
import type { Process } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { actorConverter, readActor } from '../case/actor-converter.js';
import { caseSurroundings } from '../case/case-surroundings.js';
import { readGivenProcess } from '../case/given-process.js';
import { describedBy, fieldFrame, fieldId, focusField } from '../field/field-frame.js';
import { heading } from '../heading/heading.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { caseFile } from '../messages/nl/case-file.js';
import { fields } from '../messages/nl/fields.js';
import { refusals } from '../messages/nl/refusals.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { caseFileStyles } from './case-file-element.styles.js';
import { arrivalSentences, problemSentences, type FileProblem } from './case-file-words.js';

/** How far opening a file is. */
type Stage =
  | { readonly name: 'closed' | 'choosing' | 'reading' | 'keeping' }
  | { readonly name: 'found'; readonly arrival: Arrival; readonly isThere: boolean }
  | { readonly name: 'problem'; readonly problem: FileProblem }
  | { readonly name: 'kept'; readonly arrival: Arrival };

/**
 * Opens a copy of a case that came as a file: checks all of it, says what was found and what will happen, and keeps it
 * when asked. It never takes the place of a case that is there.
 *
 * @summary Open a copy of a case.
 * @fires {CustomEvent<{caseId: string, standing: string}>} maatwerk-case-kept - A copy was taken over into the store.
 * @fires {CustomEvent<{caseId: string}>} maatwerk-case-chosen - The user asks to open a case: the copy, or the one that was there.
 */
export class CaseFileElement extends LitElement {
  static override readonly styles: CSSResultGroup = [elementStyles, caseFileStyles];

  readonly words = new MessagesController(this, { ...fields, ...refusals, ...caseFile });
  readonly announcer = new Announcer(this);
  #turn = 0;

  @state() private stage: Stage = { name: 'closed' };

  /** Who is signed in, as the host's authentication says; as an attribute, JSON. */
  @property({ converter: actorConverter }) actor: Actor | null = null;
  /** Where the case is kept; the store of the composition unless set. */
  @property({ attribute: false }) store: CaseStore | undefined;
  /** A process that is known here beside those of the composition: a definition as data, or a compiled one. */
  @property({ attribute: false }) process: unknown;
  /** The checkpoint that the host or a server kept of a case: a case with that head keeps its votes. */
  @property({ attribute: false }) knownHead:
    ((caseId: string) => Head | null | undefined | Promise<Head | null | undefined>) | undefined;
  /** The clock; that of the device unless set. */
  @property({ attribute: false }) clock: (() => Instant) | undefined;
  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;

  override render(): TemplateResult {
    const { t, locale } = this.words;
    const isOpen = this.stage.name !== 'closed';
    return html`<section class="stack" lang=${locale} aria-labelledby=${isOpen ? 'title' : nothing}>
      <div class="buttons">
        <button
          type="button"
          class="button button--secondary"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="panel"
          @click=${() => this.#toggle()}
        >
          ${t('caseFile.open')}
        </button>
      </div>
      <div class="panel stack" id="panel" ?hidden=${!isOpen} @keydown=${this.#pressed}>
        ${isOpen ? this.#renderPanel() : nothing}
      </div>
      ${this.announcer.render()}
    </section>`;
  }

  #renderPanel(): TemplateResult {
    const { t } = this.words;
    const title = heading(this.headingLevel, t('caseFile.title'), 'section', 'title');
    if (!readActor(this.actor)) return html`${title}${note('info', html`<p>${t('caseFile.noActor')}</p>`)}`;
    return html`${title}${this.#renderChoice()}${this.#renderStage()}`;
  }

  #renderChoice(): TemplateResult {
    const { t } = this.words;
    const options = { t, name: 'file', label: t('caseFile.choose'), description: t('caseFile.choose.hint') };
    return fieldFrame(
      options,
      html`<input
        class="input case-file__input"
        id=${fieldId('file')}
        type="file"
        accept=".json,application/json"
        aria-describedby=${describedBy(options)}
        @click=${this.#forgetChoice}
        @change=${this.#chosen}
      />`,
    );
  }

  #renderStage(): TemplateResult | typeof nothing {
    const { t } = this.words;
    const { stage } = this;
    switch (stage.name) {
      case 'closed':
      case 'choosing':
        return nothing;
      case 'reading':
        return html`<p class="muted">${t('caseFile.reading')}</p>`;
      case 'keeping':
        return html`<p class="muted">${t('caseFile.taking')}</p>`;
      case 'found':
        return this.#renderFound(stage.arrival, stage.isThere);
      case 'problem':
        return this.#renderProblem(stage.problem);
      case 'kept':
        return this.#renderKept(stage.arrival);
    }
  }

  #renderFound(arrival: Arrival, isThere: boolean): TemplateResult {
    const { t } = this.words;
    const { id, reference } = arrival;
    return note(
      isThere ? 'warning' : 'info',
      html`<div class="case-file__found" id="outcome" tabindex="-1">
          ${heading(this.headingLevel + 1, html`<span translate="no">${t('caseFile.found', { reference })}</span>`, 'part')}
          ${
            isThere
              ? html`<p>${t('caseFile.checked', { n: arrival.steps })}</p>
                  <p>${t('caseFile.there', { id })}</p>`
              : arrivalSentences(t, arrival).map((sentence) => html`<p>${sentence}</p>`)
          }
        </div>
        <div class="buttons">
          ${
            isThere
              ? this.#button('secondary', t('caseFile.there.open'), () =>
                  this.#tell('maatwerk-case-chosen', { caseId: id }),
                )
              : this.#button('primary', t('caseFile.take'), () => void this.#keep(arrival))
          }
          ${this.#button('subtle', t('caseFile.leave'), () => this.#close())}
        </div>`,
    );
  }

  #renderProblem(problem: FileProblem): TemplateResult {
    const { t } = this.words;
    const sentences = problemSentences(t, problem, this.#processes[0]);
    return note(
      'negative',
      html`<div class="case-file__found" id="outcome" tabindex="-1">
        ${sentences.map((sentence, index) => html`<p>${index === 0 ? html`<strong>${sentence}</strong>` : sentence}</p>`)}
        <p>${t('caseFile.nothingDone')} ${problem.kind === 'refused' ? nothing : t('caseFile.other')}</p>
      </div>`,
    );
  }

  #renderKept({ id, reference }: Arrival): TemplateResult {
    const { t } = this.words;
    return note(
      'positive',
      html`<p id="outcome" tabindex="-1">${this.#keptSentence(reference)}</p>
        <div class="buttons">
          ${this.#button('primary', t('caseFile.taken.open', { reference }), () => this.#tell('maatwerk-case-chosen', { caseId: id }))}
        </div>`,
    );
  }

  #button(look: 'primary' | 'secondary' | 'subtle', label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="button button--${look}" @click=${press}>${label}</button>`;
  }

  get #processes(): readonly Process[] {
    const given = readGivenProcess(this.process);
    return [...(given?.ok ? [given.process] : []), ...(caseSurroundings()?.processes ?? [])];
  }

  get #store(): CaseStore | undefined {
    return this.store ?? caseSurroundings()?.store;
  }

  #keptSentence(reference: string): string {
    return this.words.t(this.#store?.kind === 'shared' ? 'caseFile.taken.shared' : 'caseFile.taken', { reference });
  }

  #toggle(): void {
    if (this.stage.name !== 'closed') {
      this.#close();
      return;
    }
    this.stage = { name: 'choosing' };
    void this.updateComplete.then(() => focusField(this.renderRoot, 'file'));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  #close(): void {
    this.#turn += 1;
    this.stage = { name: 'closed' };
    this.renderRoot.querySelector<HTMLElement>('[aria-controls=panel]')?.focus();
  }

  readonly #chosen = (event: Event): void => {
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.open(file);
  };

  // So that the same file can be chosen again once it was mended: no change is told of a name that is there.
  readonly #forgetChoice = (event: Event): void => {
    (event.currentTarget as HTMLInputElement).value = '';
  };

  async #look(file: Blob): Promise<Stage> {
    const actor = readActor(this.actor);
    const store = this.#store;
    if (!actor || !store) return { name: 'choosing' };
    if (file.size > largestCaseFile) return { name: 'problem', problem: { kind: 'too-large', bytes: file.size } };
    const text = await file.text().catch(() => null);
    if (text === null) return { name: 'problem', problem: { kind: 'unreadable' } };
    const look = await lookAtCaseFile(text, {
      processes: this.#processes,
      by: actor,
      at: this.clock?.() ?? new Date().toISOString(),
      ...(this.knownHead ? { known: this.knownHead } : {}),
    });
    if (!look.ok) return { name: 'problem', problem: look.problem };
    const { arrival } = look;
    const kept = await store.load(arrival.id).catch(() => undefined);
    if (kept === undefined) return { name: 'problem', problem: { kind: 'offline' } };
    return { name: 'found', arrival, isThere: kept !== null };
  }

  async #keep(arrival: Arrival): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.stage = { name: 'keeping' };
    const result = await keepArrival(store, arrival).catch(() => ({ ok: false as const, reason: 'offline' as const }));
    if (result.ok) {
      await this.#show({ name: 'kept', arrival });
      this.#tell('maatwerk-case-kept', { caseId: arrival.id, standing: arrival.standing });
    } else if (result.reason === 'conflict' || result.reason === 'damaged')
      await this.#show({ name: 'found', arrival, isThere: true });
    else if (result.reason === 'refused')
      await this.#show({ name: 'problem', problem: { kind: 'refused', refusals: result.refusals } });
    else await this.#show({ name: 'problem', problem: { kind: result.reason } });
  }

  // What came of it is where the eye and the reader go next.
  async #show(stage: Stage): Promise<void> {
    this.stage = stage;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#outcome')?.focus();
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail: Object.freeze(detail), bubbles: true, composed: true }));
  }

  /** Looks at a file that the host already has, such as one that was dropped on its page, and shows what was found. */
  async open(file: Blob): Promise<void> {
    const turn = (this.#turn += 1);
    this.stage = { name: 'reading' };
    this.announcer.polite(this.words.t('caseFile.reading'));
    await this.updateComplete;
    const stage = await this.#look(file);
    // Another file was chosen, or the panel was closed, while this one was read.
    if (turn === this.#turn) await this.#show(stage);
  }
}
