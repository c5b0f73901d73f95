import type { MomentWithQuote } from '@maatwerk/core/monitoring';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { dayText, momentName, scoreText } from './score-sentences.js';

/** The figures of the line as a table: each conversation, its day, and its score or how it stands. */
export function scoreTable(t: Translate, moments: readonly MomentWithQuote[]): TemplateResult {
  return html`<table class="scores">
    <caption>
      ${t('monitoring.table')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('monitoring.table.moment')}</th>
        <th scope="col">${t('monitoring.table.day')}</th>
        <th scope="col" class="number">${t('monitoring.table.score')}</th>
      </tr>
    </thead>
    <tbody>
      ${moments.map(
        (one) =>
          html`<tr>
            <th scope="row">${momentName(t, one.moment)}</th>
            <td>${dayText(t, one)}</td>
            <td class="number">${one.score === null ? scoreWord(t, one) : scoreText(one.score, t.locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function scoreWord(t: Translate, { status }: MomentWithQuote): TemplateResult {
  const word = t(`monitoring.score.${status}`);
  return status === 'late' || status === 'due' ? html`<strong>${word}</strong>` : html`<span>${word}</span>`;
}
