import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { Command, CommandField, CommandType } from '@maatwerk/core/process/commands';
import { fieldsIn } from '@maatwerk/core/process/fields-in';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { CaseController } from '../case/case-controller.js';
import type { Directory } from '../directory/directory.js';
import { focusErrorSummary } from '../error-summary/error-summary.js';
import { focusField } from '../field/field-frame.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { MessagesController } from '../messages/messages-controller.js';
import { processWords } from '../messages/process-words.js';
import { stageTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import {
  answerAt,
  answerNow,
  answerOf,
  answerSummary,
  heldSentence,
  withoutField,
  type StepAnswer,
} from './step-answer.js';
import { StepDelivery } from './step-delivery.js';
import { StepFindings } from './step-findings.js';
import { stepPresets } from './step-presets.js';
import { stepField, stepFieldName } from './step-field.js';
import { readStep, typedText, type TypedFields } from './step-values.js';
import { stepDescription, stepLabel, stepSubmit, stepTitle } from './step-words.js';

/** An element that steps are taken in. */
export interface StepHost extends LitElement {
  readonly words: MessagesController;
  readonly followed: CaseController;
  readonly announcer: Announcer;
  readonly headingLevel: number;
}

/** What a step form needs of the element around it. */
export interface StepFormOptions {
  readonly directory?: () => Directory | null | undefined;
  /** Brings the reader to where a refusal can be mended: its `place`. */
  readonly go?: (refusal: Refusal) => void;
  /** After a step was taken, once the element is drawn again: the place for focus. */
  readonly taken?: (type: CommandType) => void;
  /** The element itself says what became of this step. */
  readonly speaks?: (type: CommandType) => boolean;
}

/** The one thing that an opened form is about, such as a question: these fields are not asked, and its words are kept under a key of its own. */
export interface StepSubject {
  readonly key: string;
  readonly fields: TypedFields;
}

/** How a form is opened. */
export interface StepOpening {
  readonly subject?: StepSubject;
  /** Focus stays where it is. */
  readonly quietly?: boolean;
}

/** How a form is drawn, where that differs from a form that stands alone. */
export interface StepDrawing {
  /** The level of its heading; absent: no heading. */
  readonly level?: number;
  /** The summary of what is missing is drawn elsewhere, by `summary()`. */
  readonly withoutSummary?: boolean;
  /** The look of the sending button. */
  readonly look?: 'primary' | 'secondary' | 'danger';
  /** A way to leave the form: its button is shown. */
  readonly leave?: () => void;
}

/**
 * The form of any command, drawn in the element it serves: fields from the command's schema, what is typed kept as a
 * draft at every input, refusals beside their fields and in one summary. It sends a command once however often it is
 * pressed, and only after the host's `maatwerk-before-step` let it.
 */
export class StepForm implements ReactiveController {
  readonly #host: StepHost;
  readonly #options: StepFormOptions;
  readonly #findings: StepFindings;
  readonly #delivery: StepDelivery;
  readonly #typed = new Map<string, TypedFields>();
  readonly #drawn = new Set<CommandType>();
  // The forms of one person in one case: who signs in next on a shared device sees nothing of them.
  #formsOf: string | null = null;
  #opened: CommandType | null = null;
  #subject: StepSubject | null = null;
  #answer: StepAnswer | null = null;

  constructor(host: StepHost, options: StepFormOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#delivery = new StepDelivery(host, () => host.announcer.polite(this.#t('step.underWay')));
    this.#findings = new StepFindings(host, {
      texts: () => new Map(this.#wordFields().map(({ type, name, at }) => [at, typedText(this.typed(type)[name])])),
      labelOf: (at) => {
        const field = this.#wordFields().find((one) => one.at === at);
        return field ? stepLabel(this.#t, field.type, field.name) : at;
      },
      write: (at, text) => {
        const field = this.#wordFields().find((one) => one.at === at);
        if (field) this.#type(field.type, field.name, text);
      },
    });
  }

  /** The command whose form was opened. */
  get opened(): CommandType | null {
    return this.#opened;
  }

  /** What the last sending was refused with; empty once the form is changed or sent again. */
  get refusals(): readonly Refusal[] {
    return this.#answer?.refusals ?? [];
  }

  hostUpdate(): void {
    const { session } = this.#host.followed;
    const id = session ? `${session.view.id} ${session.view.actor?.id ?? ''}` : null;
    this.#findings.lookNow();
    if (session && this.#answer) this.#answer = answerNow(this.#answer, (command) => session.check(command));
    if (id === this.#formsOf) return;
    this.#formsOf = id;
    this.#typed.clear();
    this.#drawn.clear();
    this.#findings.forget();
    this.#answer = null;
    this.#opened = null;
    this.#subject = null;
  }

  /** Opens the form of a command, with values that go before what is suggested; focus goes to its first field. */
  open(type: CommandType, preset: TypedFields = {}, { subject, quietly }: StepOpening = {}): void {
    const former = this.#keyOf(type);
    this.#opened = type;
    this.#subject = subject ?? null;
    if (this.#answer?.type !== type || this.#keyOf(type) !== former) this.#answer = null;
    if (Object.keys(preset).length > 0) this.#typed.set(this.#keyOf(type), { ...this.typed(type), ...preset });
    this.#host.requestUpdate();
    if (quietly) return;
    const names = this.#fields(type).map(({ name }) => stepFieldName(type, name));
    void this.#host.updateComplete.then(() => names.some((name) => focusField(this.#host.renderRoot, name)));
  }

  /** Closes the opened form; what was typed in it is kept. */
  close(): void {
    if (this.#answer?.type === this.#opened) this.#answer = null;
    this.#opened = null;
    this.#subject = null;
    this.#host.requestUpdate();
  }

  /** What is typed in the form of a command: on this page, else as a closed page left it, else what is suggested. */
  typed(type: CommandType): TypedFields {
    const typed = this.#typed.get(this.#keyOf(type));
    if (typed) return typed;
    const { session } = this.#host.followed;
    if (!session) return {};
    const presets = stepPresets(session.view, type, session.now());
    const draft = session.formDraft(this.#keyOf(type));
    return { ...presets, ...draft, ...(this.#opened === type ? this.#subject?.fields : {}) };
  }

  /** Sends a command with what is typed in its form, or with these fields; answers whether it was taken. */
  async send(type: CommandType, fields?: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { session } = this.#host.followed;
    if (!session) return false;
    const { command, problems } = fields
      ? { command: { ...fields, type } as Command, problems: {} }
      : readStep(type, this.#fields(type), this.typed(type), this.#host.words.t.locale);
    if (Object.keys(problems).length > 0) {
      const others = session.check(command).filter(({ field }) => field === undefined || problems[field] === undefined);
      this.#refuse({ type, refusals: others, problems: this.#sentences(problems), sentence: null, judged: command });
      return false;
    }
    const key = this.#keyOf(type);
    const t = this.#t;
    const delivery = await this.#delivery.deliver(session, command);
    if (delivery.kind === 'again') return false;
    if (delivery.kind !== 'sent') {
      this.#refuse({ type, refusals: [], problems: {}, sentence: heldSentence(t, delivery) });
      return false;
    }
    const { outcome } = delivery;
    if (outcome.accepted) this.#accept(session, type, outcome.seq, key);
    else this.#refuse(answerOf(t, command, outcome, (sent) => session.check(sent)));
    return outcome.accepted;
  }

  /** What is still needed for the command that was pressed last; it takes focus. Nothing when all is well. */
  summary(type?: CommandType): TemplateResult | typeof nothing {
    const { slow } = this.#delivery;
    if (slow !== null && (type === undefined || type === slow))
      return note('info', html`<p>${this.#t('step.underWay')}</p>`, { icon: 'clock' });
    const answer = this.#answer;
    const { view } = this.#host.followed;
    if (!answer || !view || (type !== undefined && answer.type !== type)) return nothing;
    const { go } = this.#options;
    return answerSummary({
      t: this.#t,
      level: this.#host.headingLevel + 1,
      answer,
      view,
      focus: (name) => void focusField(this.#host.renderRoot, stepFieldName(answer.type, name)),
      go,
    });
  }

  /** The form of a command; a command without fields is a button. */
  render(type: CommandType, drawing: StepDrawing = {}): TemplateResult | typeof nothing {
    const { session } = this.#host.followed;
    if (!session) return nothing;
    const { view } = session;
    const now = session.now();
    const t = this.#t;
    const { level, withoutSummary, look = 'primary', leave } = drawing;
    const typed = this.typed(type);
    const ends = view.options.some((option) => option.type === type && option.ends);
    const description = stepDescription(t, type) || (ends ? t('step.ends') : '');
    const known = this.#opened === type ? this.#subject?.fields : undefined;
    const asked = this.#fields(type).filter(({ name }) => known === undefined || !Object.hasOwn(known, name));
    this.#drawn.add(type);
    return html`<div class="stack step-form" @keydown=${(event: KeyboardEvent) => this.#pressed(event, type, leave)}>
      ${level === undefined ? nothing : heading(level, stepTitle(t, type))}
      ${withoutSummary ? nothing : this.summary(type)}
      ${description ? html`<p class="muted">${description}</p>` : nothing}
      ${asked.map((field) =>
        stepField({
          t,
          view,
          directory: this.#options.directory?.(),
          type,
          now,
          field,
          typed: typed[field.name],
          error: this.#errorOf(type, field.name, view.process),
          below: this.#findings.notes(stepFieldName(type, field.name)),
          latest: () => this.typed(type)[field.name],
          onTyped: (value) => this.#type(type, field.name, value),
        }),
      )}
      <div class="buttons">
        <button type="button" class="button button--${look}" @click=${() => void this.send(type)}>
          ${stepSubmit(t, type)}
        </button>
        ${
          leave
            ? html`<button type="button" class="button button--subtle" @click=${leave}>${t('cancel')}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  // A form speaks the words of the process of its case.
  get #t(): Translate {
    return processWords(this.#host.words.t, this.#host.followed.view?.process);
  }

  #type(type: CommandType, name: string, value: unknown): void {
    const typed = { ...this.typed(type), [name]: value };
    this.#typed.set(this.#keyOf(type), typed);
    this.#host.followed.session?.keepForm(this.#keyOf(type), typed);
    this.#findings.typed();
    if (this.#answer?.type === type) this.#answer = withoutField(this.#answer, name);
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent, type: CommandType, leave?: () => void): void {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && leave && !event.defaultPrevented) {
      event.preventDefault();
      leave();
      return;
    }
    // The host's page may have a form around the element: Enter sends the step, not that form.
    if (event.key !== 'Enter' || event.isComposing || !target.matches('input')) return;
    event.preventDefault();
    void this.send(type);
  }

  #errorOf(type: CommandType, name: string, process: Process): string | null {
    const answer = this.#answer?.type === type ? this.#answer : null;
    return answer ? answerAt(this.#t, answer, name, process) : null;
  }

  #sentences(problems: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const t = this.#t;
    return Object.fromEntries(Object.entries(problems).map(([name, key]) => [name, t(key)]));
  }

  #refuse(answer: StepAnswer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      focusErrorSummary(this.#host.renderRoot);
    });
  }

  #accept(session: CaseSession, type: CommandType, seq: number, key: string): void {
    session.keepForm(key, null);
    this.#typed.delete(key);
    this.#answer = null;
    if (this.#opened === type && this.#keyOf(type) === key) {
      this.#opened = null;
      this.#subject = null;
    }
    this.#host.requestUpdate();
    const { view } = session;
    const t = this.#t;
    const { stage } = view.state;
    if (!this.#options.speaks?.(type)) {
      const title = stageTitle(t, view.process, stage ?? '');
      this.#host.announcer.polite(t('step.taken', { stage: title, n: view.needs.forNext.length }));
    }
    const detail = Object.freeze({ type, seq, stage });
    this.#host.dispatchEvent(new CustomEvent('maatwerk-step', { bubbles: true, composed: true, detail }));
    void this.#host.updateComplete.then(() => this.#options.taken?.(type));
  }

  // Under which name the words of a form are kept: half an answer to one question is none to another.
  #keyOf(type: CommandType): string {
    return this.#opened === type && this.#subject ? `${type}:${this.#subject.key}` : type;
  }

  #wordFields(): readonly { readonly type: CommandType; readonly name: string; readonly at: string }[] {
    return [...this.#drawn].flatMap((type) =>
      this.#fields(type).flatMap(({ kind, name }) =>
        kind === 'text' || kind === 'texts' ? [{ type, name, at: stepFieldName(type, name) }] : [],
      ),
    );
  }

  #fields(type: CommandType): readonly CommandField[] {
    const { view } = this.#host.followed;
    return view ? fieldsIn(view.process, type) : [];
  }
}
