import type { CaseView } from '@maatwerk/core/case/case-view';
import type { SaidWords } from '@maatwerk/core/process/asked-questions';
import { publicValues, type PublicValue } from '@maatwerk/core/value-triangle';
import { reflectionOf, type ReflectedCorner } from '@maatwerk/core/value-triangle/reflection';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatInstantDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { StepForm, type StepHost } from '../step/step-form.js';

const answering = 'reflection.answer';

/** The element that looks back, and the people it knows. */
export interface LookingBackHost extends StepHost {
  readonly people: Directory | null | undefined;
}

/** The guiding questions after the fact, and their answers, which are steps of the case. */
export class LookingBack {
  readonly #host: LookingBackHost;
  readonly #form: StepForm;
  #corner: PublicValue | null = null;

  constructor(host: LookingBackHost) {
    this.#host = host;
    this.#form = new StepForm(host, { directory: () => host.people, speaks: () => true, taken: () => this.#taken() });
  }

  /** The questions with their answers; `always` shows the questions also where nothing was decided yet, or without a case. */
  render(always: boolean): TemplateResult | typeof nothing {
    const { t } = this.#host.words;
    const { view } = this.#host.followed;
    const reflection = view?.phase === 'ready' && view.access.read ? reflectionOf(view) : null;
    if (!always && !reflection?.isDue) return nothing;
    const corners: readonly ReflectedCorner[] =
      reflection?.corners ?? publicValues.map((value) => ({ value, question: null, answers: [] }));
    const isKept = corners.some(({ question, answers }) => question !== null || answers.length > 0);
    const level = this.#host.headingLevel + 1;
    return html`<section class="stack looking-back" aria-labelledby="looking-back">
      <div>
        ${heading(level, t('valueTriangle.reflection.title'), 'section', 'looking-back')}
        <p class="muted">${t(isKept ? 'valueTriangle.reflection.help' : 'valueTriangle.reflection.talk')}</p>
      </div>
      ${corners.map((corner) => this.#renderCorner(corner, view, level + 1, reflection?.mayAnswer === true))}
    </section>`;
  }

  #renderCorner(
    { value, question, answers }: ReflectedCorner,
    view: CaseView | null,
    level: number,
    mayAnswer: boolean,
  ): TemplateResult {
    const { t } = this.#host.words;
    const id = `looking-back-${value}`;
    return html`<div class="stack-small looking-back__corner" role="group" aria-labelledby=${id} data-corner=${value}>
      ${heading(level, t(`valueTriangle.${value}`), 'part', id)}
      <p>${question?.[t.locale] ?? t(`valueTriangle.reflection.${value}`)}</p>
      ${view ? answers.map((answer) => this.#renderAnswer(answer, view)) : nothing}
      ${question && mayAnswer ? this.#renderAnswering(value) : nothing}
      ${question && !mayAnswer && answers.length === 0 ? html`<p class="muted">${t('valueTriangle.reflection.none')}</p>` : nothing}
    </div>`;
  }

  #renderAnswer({ by, at, words }: SaidWords, view: CaseView): TemplateResult {
    const { t } = this.#host.words;
    const name = personOf(this.#host.people, by.id)?.label ?? by.discipline ?? roleTitle(t, view.process, by.role);
    return html`<blockquote class="looking-back__answer">
      <p class="looking-back__words">${words ?? t('valueTriangle.reflection.erased')}</p>
      <p class="small muted">${t('valueTriangle.reflection.said', { name, day: formatInstantDay(at, t.locale) })}</p>
    </blockquote>`;
  }

  #renderAnswering(value: PublicValue): TemplateResult {
    const { t } = this.#host.words;
    if (this.#form.opened !== null && this.#corner === value)
      return html`<div class="screen-only">
        ${this.#form.render(answering, { look: 'secondary', leave: () => this.#leave() })}
      </div>`;
    const begun = this.#host.followed.session?.formDraft(`${answering}:${value}`) ?? null;
    const label = t(begun ? 'valueTriangle.reflection.resume' : 'valueTriangle.reflection.answer');
    return html`<p class="screen-only">
      <button
        type="button"
        class="button button--secondary"
        aria-label="${label}: ${t(`valueTriangle.${value}`)}"
        @click=${() => this.#open(value)}
      >
        ${label}
      </button>
    </p>`;
  }

  #open(value: PublicValue): void {
    this.#corner = value;
    this.#form.open(answering, {}, { subject: { key: value, fields: { question: value } } });
  }

  #leave(): void {
    this.#form.close();
    void this.#host.updateComplete.then(() => this.#focusButton());
  }

  #taken(): void {
    const { t } = this.#host.words;
    if (this.#corner)
      this.#host.announcer.polite(t('valueTriangle.reflection.taken', { value: t(`valueTriangle.${this.#corner}`) }));
    this.#focusButton();
  }

  #focusButton(): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-corner="${this.#corner ?? ''}"] button`)?.focus();
  }
}
