import type { AskedQuestion, SaidWords } from '@maatwerk/core/process/asked-questions';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatInstantDay } from '../format/day-time.js';
import { icon } from '../icon/icon.js';
import { placeTitle } from '../messages/path-name.js';
import { badge, note } from '../note/note.js';
import { disciplineOf, ownerOf, whoIs, type QuestionNames } from './question-words.js';

/** What may be done with a question, and what stands open of it. */
export interface QuestionCardOptions extends QuestionNames {
  readonly question: AskedQuestion;
  /** Unique among the questions that are drawn. */
  readonly index: number;
  /** The place it is about is named: it does not stand under it. */
  readonly namesPlace: boolean;
  readonly mayAnswer: boolean;
  readonly mayLeaveOpen: boolean;
  /** Half an answer, or half a reason, was left behind. */
  readonly begun: 'question.answer' | 'question.leaveOpen' | null;
  /** The form that is open. */
  readonly form: TemplateResult | typeof nothing;
  /** What happened to it while the reader was typing. */
  readonly meanwhile: boolean;
  readonly onAnswer: () => void;
  readonly onLeaveOpen: () => void;
}

/** One question of a table: what, from whom, for whom, by when, and what was said to it. An answered one is folded. */
export function questionCard(options: QuestionCardOptions): TemplateResult {
  const { question, t, form } = options;
  const isFolded = question.status === 'answered' && form === nothing;
  return html`<li class="question question--${question.status}" tabindex="-1" data-question=${question.id}>
    ${icon(question.status === 'answered' ? 'tick' : 'question')}
    <div class="stack-small">
      ${
        isFolded
          ? html`<details>
              <summary class="question__summary">
                <span class="small muted">${t('question.answered')}:</span> ${wordsOf(options, question.asked)}
              </summary>
              <div class="stack-small">
                <p class="small muted">${source(options)}</p>
                ${settled(options)} ${buttons(options)}
              </div>
            </details>`
          : html`<p class="small muted">
                ${source(options)} ${question.overdue ? badge('warning', t('question.overdue'), 'clock') : nothing}
              </p>
              <p class="question__words" id="question-${options.index}">${wordsOf(options, question.asked)}</p>
              ${settled(options)} ${form === nothing ? buttons(options) : html`${meanwhile(options)}${form}`}`
      }
    </div>
  </li>`;
}

/** One question on paper, in sentences; nothing of one that was answered. `at` is where it stands. */
export function questionOnPaper(names: QuestionNames, question: AskedQuestion, at: string): string {
  const { t } = names;
  const { asked, settled: said, owner, due, about, status } = question;
  if (status === 'answered') return '';
  const erased = t('question.erased');
  const from = t('question.from', {
    from: disciplineOf(names, asked.by),
    who: ownerOf(names, owner),
    day: formatDay(due, t.locale),
  });
  const place = about === undefined || about === at ? '' : ` ${t('question.about', { place: placeTitle(t, about) })}.`;
  const left = said ? ` ${t('question.leftOpen')}: ${said.words ?? erased}` : '';
  return `${from}.${place} ${asked.words ?? erased}${left}`;
}

function source(options: QuestionCardOptions): TemplateResult {
  const { t, question, namesPlace } = options;
  const { asked, owner, due, about } = question;
  const from = disciplineOf(options, asked.by);
  return html`${t('question.from', { from, who: ownerOf(options, owner), day: formatDay(due, t.locale) })}${
    namesPlace && about !== undefined ? html`. ${t('question.about', { place: placeTitle(t, about) })}` : nothing
  }`;
}

function settled(options: QuestionCardOptions): TemplateResult | typeof nothing {
  const { t, question } = options;
  const { settled: said, status } = question;
  if (!said) return nothing;
  const day = formatInstantDay(said.at, t.locale);
  const key = status === 'answered' ? 'question.answeredBy' : 'question.leftOpenBy';
  return html`<div class="question__settled">
    ${status === 'leftOpen' ? badge('open', t('question.leftOpen')) : nothing}
    <p class="small muted">${t(key, { who: whoIs(options, said.by), day })}</p>
    <p class="question__answer">${wordsOf(options, said)}</p>
  </div>`;
}

function meanwhile(options: QuestionCardOptions): TemplateResult | typeof nothing {
  const { t, question } = options;
  const { settled: said, status } = question;
  if (!options.meanwhile || !said || status === 'open') return nothing;
  return note('info', html`<p>${t(`question.meanwhile.${status}`, { who: whoIs(options, said.by) })}</p>`);
}

function buttons(options: QuestionCardOptions): TemplateResult | typeof nothing {
  const { t, question, index, mayAnswer, mayLeaveOpen, begun, onAnswer, onLeaveOpen } = options;
  const isOpen = question.status === 'open';
  const answer =
    begun === 'question.answer'
      ? 'question.answer.resume'
      : question.status === 'answered'
        ? 'question.answer.again'
        : 'question.answer';
  const leave = begun === 'question.leaveOpen' ? 'question.leaveOpen.resume' : 'question.leaveOpen';
  if (!mayAnswer && !mayLeaveOpen) return nothing;
  return html`<div class="buttons screen-only">
    ${
      mayAnswer
        ? html`<button
            type="button"
            class="button button--${isOpen ? 'secondary' : 'subtle'}"
            aria-describedby=${isOpen || question.status === 'leftOpen' ? `question-${index}` : nothing}
            @click=${onAnswer}
          >
            ${t(answer)}
          </button>`
        : nothing
    }
    ${
      mayLeaveOpen && isOpen
        ? html`<button
            type="button"
            class="button button--subtle"
            aria-describedby="question-${index}"
            @click=${onLeaveOpen}
          >
            ${t(leave)}
          </button>`
        : nothing
    }
  </div>`;
}

function wordsOf({ t }: QuestionCardOptions, { words }: SaidWords): string | TemplateResult {
  return words ?? html`<span class="muted">${t('question.erased')}</span>`;
}
