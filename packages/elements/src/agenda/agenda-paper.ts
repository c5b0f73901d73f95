import type { Agenda, AgendaItem } from '@maatwerk/core/agenda';
import { peopleOf } from '@maatwerk/core/agenda/clashes';
import { askedQuestions } from '@maatwerk/core/process/asked-questions';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatDay } from '../format/day-time.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { AgendaDay } from './agenda-day.js';
import { lightInWords, timeInWords } from './light-words.js';

/** What the pages of a day show on paper: that of the table on screen first, which has its title already. */
export interface PaperOptions {
  readonly t: Translate;
  readonly level: number;
  readonly agendas: readonly Agenda[];
  /** What is known of the cases, and the moment it is. */
  readonly day: Pick<AgendaDay, 'viewOf' | 'nameOf' | 'now'>;
  readonly directory: Directory | null | undefined;
}

/** A day on paper, one page per table: times, references, who comes with a case, lights in words with all that is missing, open questions. */
export function agendaPaper(options: PaperOptions): TemplateResult {
  const { t, level, agendas } = options;
  return html`<div class="paper">
    ${agendas.map(
      ({ table, day, slots }, at) =>
        html`<section class="paper__table">
          ${at === 0 ? nothing : heading(level, table.title[t.locale], 'title')}
          ${
            slots.length === 0
              ? html`<p>${t('agenda.empty.none', { day: formatDay(day, t.locale) })}</p>`
              : html`<table>
                  <thead>
                    <tr>
                      ${['time', 'case', 'people', 'light', 'questions'].map((column) => html`<th scope="col">${t(`agenda.paper.${column}`)}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${slots.map((item) => row(options, item))}
                  </tbody>
                </table>`
          }
        </section>`,
    )}
  </div>`;
}

// Of a plan that the reader may not see, people and questions stay out too.
function row({ t, day, directory }: PaperOptions, item: AgendaItem): TemplateResult {
  const view = day.viewOf(item.id);
  const seen = view?.access.read === true ? view : null;
  const people = seen ? peopleOf(seen).map((id) => personOf(directory, id)?.label ?? id) : [];
  const questions = seen ? askedQuestions(seen, day.now()).filter(({ status }) => status === 'open') : [];
  return html`<tr>
    <td>${item.start === null ? '' : timeInWords(t, item.start)}</td>
    <th scope="row">${day.nameOf(item.id)}</th>
    <td>${formatList(people, t.locale)}</td>
    <td>${view ? lightInWords(t, item, view.process, 'paper') : ''}</td>
    <td>
      ${
        questions.length === 0
          ? t('agenda.paper.none')
          : html`<ul>
              ${questions.map(({ asked }) => html`<li>${asked.words ?? t('agenda.paper.erased')}</li>`)}
            </ul>`
      }
    </td>
  </tr>`;
}
