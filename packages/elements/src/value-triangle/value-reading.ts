import {
  comparedScenarios,
  publicValues,
  type ComparedScenario,
  type PublicValue,
  type ValueTriangle,
  type Weights,
} from '@maatwerk/core/value-triangle';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { verdictIcons } from './comparison-fields.js';

/** The three numbers as a list. */
export function weightsReading(t: Translate, weights: Weights): TemplateResult {
  return html`<dl class="weights-reading">
    ${publicValues.map(
      (value) =>
        html`<div>
          <dt>${t(`valueTriangle.${value}`)}</dt>
          <dd class="number" translate="no">${weights[value]}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The six comparisons as a table, for reading and for paper. */
export function comparisonsReading(t: Translate, triangle: ValueTriangle): TemplateResult {
  // A table that becomes a list of cards where it is narrow is a table to a screen reader only if its parts say so.
  return html`<table class="reading" role="table">
    <caption class="visually-hidden">
      ${t('valueTriangle.comparisons.title')}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${t('valueTriangle.value')}</th>
        ${comparedScenarios.map((scenario) => html`<th role="columnheader" scope="col">${t(`valueTriangle.${scenario}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${publicValues.map(
        (value) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${t(`valueTriangle.${value}`)}</th>
            ${comparedScenarios.map((scenario) => comparisonCell(t, triangle, value, scenario))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function comparisonCell(
  t: Translate,
  triangle: ValueTriangle,
  value: PublicValue,
  scenario: ComparedScenario,
): TemplateResult {
  const { verdict, reason } = triangle.comparisons[value][scenario];
  const word = verdict
    ? html`${icon(verdictIcons[verdict])} <strong>${t(`valueTriangle.${verdict}`)}</strong>`
    : html`<span class="muted">${t('valueTriangle.missing')}</span>`;
  return html`<td role="cell">
    <p class="reading__head" aria-hidden="true">${t(`valueTriangle.${scenario}`)}</p>
    <p>${word}</p>
    ${reason.trim() === '' ? nothing : html`<p class="reading__reason">${reason}</p>`}
  </td>`;
}
