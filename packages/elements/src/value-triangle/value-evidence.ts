import type { CaseDocument } from '@maatwerk/core/case/case-document';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';
import type { Bounds } from '@maatwerk/core/cost-benefit/analysis';
import { html, type TemplateResult } from 'lit';
import { formatCents, formatSpan } from '../format/money.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

type Ground = CaseDocument['grounds'][number];

/** The grounds of the plan, to read beside legitimacy; `null` where there are none. */
export function groundsReading(t: Translate, grounds: readonly Ground[]): TemplateResult | null {
  if (grounds.length === 0) return null;
  return html`<details class="panel grounds" open>
    <summary class="grounds__summary">${icon('chevronDown')} ${t('valueTriangle.grounds')}</summary>
    ${grounds.map(
      (ground) =>
        html`<dl class="facts">
          ${factsOf(t, ground).map(
            ([term, fact]) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${fact}</dd>
              </div>`,
          )}
        </dl>`,
    )}
  </details>`;
}

/** What the costs and benefits of the case say: the plan beside now and beside what threatens. */
export function figuresReading(t: Translate, costBenefit: CaseDocument['costBenefit']): TemplateResult {
  const { saving, savingNow } = analyse(costBenefit);
  return html`<div class="panel stack-small">
    <p><strong>${t('valueTriangle.figures')}</strong></p>
    <dl class="facts">
      <div>
        <dt>${t('valueTriangle.current')}</dt>
        <dd>${difference(t, savingNow)}</dd>
      </div>
      <div>
        <dt>${t('valueTriangle.threatened')}</dt>
        <dd>${difference(t, saving)}</dd>
      </div>
    </dl>
  </div>`;
}

function difference(t: Translate, saving: Bounds | null): string {
  if (saving === null) return t('valueTriangle.figures.unknown');
  const { min, max, unquantified } = saving;
  const amount = (low: number, high: number): string => formatSpan({ min: low, max: high }, t.locale);
  const figure =
    min >= 0
      ? t('valueTriangle.figures.less', { amount: amount(min, max) })
      : max <= 0
        ? t('valueTriangle.figures.more', { amount: amount(-max, -min) })
        : t('valueTriangle.figures.between', { less: formatCents(max, t.locale), more: formatCents(-min, t.locale) });
  return unquantified ? t('valueTriangle.figures.unquantified', { figure }) : figure;
}

function factsOf(t: Translate, ground: Ground): readonly (readonly [string, string])[] {
  const { kind, rule, advises, decides, customisation } = ground;
  const asked = (['suitable', 'necessary', 'balanced'] as const).flatMap((question) => {
    const answer = ground[question];
    return answer ? [t(`valueTriangle.ground.${question}.${answer}`)] : [];
  });
  const facts = [
    ['rule', [t(`valueTriangle.ground.${kind}`), rule].filter(Boolean).join(', ')],
    ['advises', advises],
    ['decides', decides],
    ['customisation', customisation ? t(`valueTriangle.ground.${customisation}`) : ''],
    ['proportion', asked.join(' ')],
  ] as const;
  return facts.filter(([, fact]) => fact !== '').map(([name, fact]) => [t(`valueTriangle.ground.${name}`), fact]);
}
