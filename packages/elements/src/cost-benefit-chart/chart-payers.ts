import type { Bounds } from '@maatwerk/core/cost-benefit/analysis';
import { scenarioNames, type ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Share, Shares } from '@maatwerk/core/cost-benefit/payers';
import type { ShareKey } from '@maatwerk/core/cost-benefit/who-pays';
import { html, nothing, type TemplateResult } from 'lit';
import { amountText } from '../cost-benefit/costs-words.js';
import { choiceField } from '../field/field.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { differenceText, shareName } from './chart-words.js';
import { isLongAmong } from './long-amount.js';

/** What the table of payers or funding sources shows. */
export interface PayersOptions {
  readonly t: Translate;
  readonly level: number;
  readonly by: ShareKey;
  readonly shares: Shares;
  readonly onBy: (by: ShareKey) => void;
}

type Difference = 'saving' | 'savingNow';

/** Who pays what in each scenario, and for whom the plan costs more; the same per funding source. */
export function chartPayers({ t, level, by, shares, onBy }: PayersOptions): TemplateResult {
  return html`<section class="stack" aria-labelledby="payers" part="payers">
    <div class="row row--between">
      ${heading(level, t('costChart.payers'), 'section', 'payers')}
      <div class="by screen-only">
        ${choiceField({
          t,
          name: 'by',
          label: t('costChart.by'),
          value: by,
          choices: (['payer', 'fundingSource'] as const).map((value) => ({ value, label: t(`costChart.by.${value}`) })),
          onChoose: onBy,
        })}
      </div>
    </div>
    ${shares.isDivided ? table(t, by, shares) : html`<p>${t(`costChart.undivided.${by}`)}</p>`}
  </section>`;
}

function table(t: Translate, by: ShareKey, { shares, together, outOfReach }: Shares): TemplateResult {
  const columns = scenarioNames.filter((name) => together[name] !== null);
  const isCalculated = (name: ScenarioName): boolean => columns.includes(name);
  const difference: Difference | null = !isCalculated('custom')
    ? null
    : isCalculated('threatened')
      ? 'saving'
      : isCalculated('current')
        ? 'savingNow'
        : null;
  const differenceTitle = t(`costChart.difference.${difference === 'savingNow' ? 'current' : 'threatened'}`);
  const row = (share: Share, name: string): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      ${columns.map((column) => amountCell(t, column, share[column]))}
      ${
        difference
          ? html`<td class="number" data-label=${differenceTitle}>
              <span class=${share.paysMore && difference === 'saving' ? 'more' : ''} translate="no"
                >${differenceText(share[difference], t)}</span
              >
            </td>`
          : nothing
      }
    </tr>`;
  const isOpen = columns.some((name) => together[name]?.unquantified);
  const isLong = isLongAmong(columns.flatMap((name) => [together[name]?.min, together[name]?.max]));
  return html`<table class="figures shares ${isLong ? 'figures--long' : ''}" aria-labelledby="payers">
      <thead>
        <tr>
          <th scope="col">${t(`costChart.by.${by}`)}</th>
          ${columns.map((name) => html`<th class="number" scope="col">${t(`costBenefit.${name}`)}</th>`)}
          ${difference ? html`<th class="number" scope="col">${differenceTitle}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${shares.map((share) => row(share, shareName(by, share.of, t)))}
      </tbody>
      <tfoot>
        ${row(together, t('costChart.together'))}
      </tfoot>
    </table>
    ${isOpen ? html`<p class="small muted">${t('costBenefit.pm.excluded')}</p>` : nothing}
    ${outOfReach ? html`<p class="small">${t('costBenefit.outOfReach')}</p>` : nothing}`;
}

function amountCell(t: Translate, name: ScenarioName, bounds: Bounds | null): TemplateResult {
  return html`<td class="number" data-label=${t(`costBenefit.${name}`)}>
    <span translate="no">${bounds ? amountText(bounds, t) : ''}</span>
  </td>`;
}
