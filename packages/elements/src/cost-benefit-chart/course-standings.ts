import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Standing } from '@maatwerk/core/cost-benefit/years';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCents } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roundStep } from './chart-scale.js';
import { isLongAmong } from './long-amount.js';

/** What the table of standings shows; all years, or a round choice of them beside a chart. */
export interface StandingsOptions {
  readonly t: Translate;
  readonly standings: readonly Standing[];
  readonly columns: readonly ScenarioName[];
  readonly all: boolean;
}

const mostBesideChart = 6;

/** Where the scenarios stand at the end of each year, with how much dearer or cheaper the plan is by then. */
export function standingsTable({ t, standings, columns, all }: StandingsOptions): TemplateResult {
  const years = standings.length;
  const step = all || years <= mostBesideChart ? 1 : roundStep(years, mostBesideChart - 1);
  const shown = standings.filter(({ year, months }) => year === years || (year % step === 0 && months === year * 12));
  const isLong = isLongAmong(shown.flatMap((standing) => columns.map((name) => standing[name])));
  return html`<table class="figures standings ${isLong ? 'figures--long' : ''}">
    <caption class="figures__caption">
      ${step === 1 ? t('costChart.standings') : t('costChart.standings.some', { n: step })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('costChart.after')}</th>
        ${columns.map((name) => html`<th class="number" scope="col">${t(`costBenefit.${name}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map((standing) => row(t, standing, columns))}
    </tbody>
  </table>`;
}

function row(t: Translate, standing: Standing, columns: readonly ScenarioName[]): TemplateResult {
  const { year, months } = standing;
  return html`<tr>
    <th scope="row">
      ${months === year * 12 ? t('costChart.year', { n: year }) : t('costChart.month', { n: months })}
    </th>
    ${columns.map(
      (name) =>
        html`<td class="number">
          <span translate="no">${formatCents(standing[name] ?? 0, t.locale)}</span>
          ${name === 'custom' ? difference(t, standing, columns) : nothing}
        </td>`,
    )}
  </tr>`;
}

function difference(
  t: Translate,
  { difference: cents }: Standing,
  columns: readonly ScenarioName[],
): TemplateResult | typeof nothing {
  if (cents === null || !columns.includes('threatened')) return nothing;
  const kind = cents === 0 ? 'same' : cents < 0 ? 'dearer' : 'cheaper';
  return html`<small class="standings__difference"
    >${t(`costChart.standing.${kind}`, { amount: formatCents(Math.abs(cents), t.locale) })}</small
  >`;
}
