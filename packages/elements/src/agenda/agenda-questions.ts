import type { CaseView } from '@maatwerk/core/case/case-view';
import type { AskedQuestion } from '@maatwerk/core/process/asked-questions';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Directory } from '../directory/directory.js';
import { formatDay, formatInstantDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { placeTitle } from '../messages/path-name.js';
import { disciplineOf, ownerOf, whoIs } from '../question/question-words.js';

/** The commands by which a question is settled. */
export type Settling = 'question.answer' | 'question.leaveOpen';

/** The questions of a case at the table. */
export interface QuestionsOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly directory: Directory | null | undefined;
  readonly questions: readonly AskedQuestion[];
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (only: boolean) => void;
  /** The form that is open for a question. */
  readonly form: (id: string) => TemplateResult | typeof nothing;
  readonly may: (type: string) => boolean;
  readonly onSettle: (id: string, type: Settling) => void;
  /** Asking another: a button, or its form. */
  readonly asking: TemplateResult | typeof nothing;
}

/** The questions of the table: the open ones, or all of them; each is answered in place. */
export function agendaQuestions(options: QuestionsOptions): TemplateResult {
  const { t, level, questions, onlyOpen, onOnlyOpen, asking } = options;
  const open = questions.filter(({ status }) => status === 'open');
  const shown = onlyOpen ? open : questions;
  const title = t(onlyOpen ? 'agenda.questions' : 'agenda.questions.all', { n: shown.length });
  return html`<section class="stack-small" aria-labelledby="questions-title">
    <div class="case-head">
      ${heading(level, title, 'section', 'questions-title')}
      ${
        questions.length > open.length
          ? html`<div class="check screen-only">
              <input
                class="check__box"
                type="checkbox"
                id="only-open"
                .checked=${onlyOpen}
                @change=${(event: Event) => onOnlyOpen((event.currentTarget as HTMLInputElement).checked)}
              />
              <label for="only-open">${t('agenda.questions.only')}</label>
            </div>`
          : nothing
      }
    </div>
    ${shown.length === 0 ? html`<p class="muted">${t('agenda.questions.none')}</p>` : nothing}
    <ul class="stack-small">
      ${repeat(
        shown,
        ({ id }) => id,
        (question, index) => card(options, question, index),
      )}
    </ul>
    ${asking}
  </section>`;
}

function card(options: QuestionsOptions, question: AskedQuestion, index: number): TemplateResult {
  const { t, view, directory, form, may, onSettle } = options;
  const { id, asked, owner, due, about, settled, status } = question;
  const names = { t, view, directory };
  const words = asked.words ?? t('question.erased');
  const opened = form(id);
  const button = (type: Settling, look: string, label: string): TemplateResult | typeof nothing =>
    may(type)
      ? html`<button
          type="button"
          class="button button--${look}"
          aria-describedby="question-${index}"
          @click=${() => onSettle(id, type)}
        >
          ${label}
        </button>`
      : nothing;
  return html`<li class="panel panel--accent pin" tabindex="-1" data-question=${id}>
    ${icon(status === 'answered' ? 'tick' : 'question')}
    <div class="stack-small">
      <p id="question-${index}"><strong>${words}</strong></p>
      <p class="small muted">
        ${t('question.from', { from: disciplineOf(names, asked.by), who: ownerOf(names, owner), day: formatDay(due, t.locale) })}.
        ${about === undefined ? nothing : html`${t('question.about', { place: placeTitle(t, about) })}.`}
      </p>
      ${
        settled
          ? html`<p class="small muted">
                ${t(status === 'answered' ? 'question.answeredBy' : 'question.leftOpenBy', { who: whoIs(names, settled.by), day: formatInstantDay(settled.at, t.locale) })}
              </p>
              <p>${settled.words ?? t('question.erased')}</p>`
          : nothing
      }
      ${
        opened === nothing && status === 'open'
          ? html`<div class="buttons screen-only">
              ${button('question.answer', 'secondary', t('agenda.answer'))}
              ${button('question.leaveOpen', 'subtle', t('question.leaveOpen'))}
            </div>`
          : opened
      }
    </div>
  </li>`;
}
