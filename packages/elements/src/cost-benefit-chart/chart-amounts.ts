import { scenarioNames, type CostBenefit } from '@maatwerk/core/cost-benefit';
import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import { html, nothing, type TemplateResult } from 'lit';
import { amountBars, verdictSentences } from '../cost-benefit/cost-outcome.js';
import { hasPm, verdictsOf } from '../cost-benefit/costs-words.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';

/** What the three amounts are drawn from; `marks` begins the ids of the patterns of this one element. */
export interface AmountsOptions {
  readonly t: Translate;
  readonly level: number;
  readonly value: CostBenefit;
  readonly analysis: Figures;
  readonly marks: string;
  readonly isTable: boolean;
}

/** The three amounts, as bars or as a table alone, with both differences in words and why something cannot be calculated. */
export function chartAmounts({ t, level, value, analysis, marks, isTable }: AmountsOptions): TemplateResult {
  const verdicts = verdictsOf({ analysis, t });
  return html`<section class="stack" aria-labelledby="amounts" part="amounts">
    ${heading(level, t('costBenefit.inMonths', { n: value.period.months }), 'section', 'amounts')}
    ${scenarioNames.map((name) => reasonNote(t, value, name))}
    <div class=${verdicts.length > 0 ? 'two amounts' : ''}>
      <div class=${isTable ? 'without-bars' : ''}>${amountBars({ t, analysis, value, marks })}</div>
      ${
        verdicts.length > 0
          ? html`<div class="panel stack-small">
              ${verdictSentences(verdicts)}
              ${hasPm(analysis) ? html`<p class="small muted">${t('costBenefit.pm.excluded')}</p>` : nothing}
            </div>`
          : nothing
      }
    </div>
    ${analysis.outOfReach ? html`<p class="small">${t('costBenefit.outOfReach')}</p>` : nothing}
  </section>`;
}

function reasonNote(
  t: Translate,
  { scenarios }: CostBenefit,
  name: keyof CostBenefit['scenarios'],
): TemplateResult | typeof nothing {
  const reason = scenarios[name]?.impossible;
  if (reason === undefined) return nothing;
  return note(
    'info',
    html`<p><strong>${t(`costBenefit.${name}`)}</strong>: ${t('costBenefit.impossible', { reason })}</p>`,
  );
}
