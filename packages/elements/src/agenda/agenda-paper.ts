import type { Agenda } from '@maatwerk/core/agenda';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { askedQuestions } from '@maatwerk/core/process/asked-questions';
import type { Instant } from '@maatwerk/core/calendar';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { lightInWords, timeInWords, type NameOfCase } from './light-words.js';

/** What the page of a table shows on paper. */
export interface PaperOptions {
  readonly t: Translate;
  readonly agenda: Agenda;
  readonly viewOf: (id: string) => CaseView | null;
  readonly nameOf: NameOfCase;
  readonly now: Instant;
}

/** One page of a table on paper: times, references, lights in words, open questions. */
export function agendaPaper({ t, agenda, viewOf, nameOf, now }: PaperOptions): TemplateResult {
  const questionsOf = (id: string): readonly string[] => {
    const view = viewOf(id);
    if (!view?.access.read) return [];
    return askedQuestions(view, now)
      .filter(({ status }) => status === 'open')
      .map(({ asked }) => asked.words ?? t('agenda.paper.erased'));
  };
  return html`<table class="paper">
    <thead>
      <tr>
        ${['time', 'case', 'light', 'questions'].map((column) => html`<th scope="col">${t(`agenda.paper.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${agenda.slots.map((item) => {
        const view = viewOf(item.id);
        const questions = questionsOf(item.id);
        return html`<tr>
          <td>${item.start === null ? '' : timeInWords(t, item.start)}</td>
          <th scope="row">${nameOf(item.id)}</th>
          <td>${view ? lightInWords(t, item, view.process) : ''}</td>
          <td>
            ${
              questions.length === 0
                ? t('agenda.paper.none')
                : html`<ul>
                    ${questions.map((words) => html`<li>${words}</li>`)}
                  </ul>`
            }
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
