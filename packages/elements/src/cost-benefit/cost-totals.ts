import { explainRefusal } from '@maatwerk/core/amount/explain-refusal';
import { writeAmount } from '@maatwerk/core/amount/write-amount';
import type { Amount } from '@maatwerk/core/amount';
import { customBudgetText, typeCustomBudget } from '@maatwerk/core/cost-benefit/typed-budget';
import { withImpossible, withTotal } from '@maatwerk/core/cost-benefit/edit-scenario';
import { readTotal, totalRefusal, type TotalRefusal, type TypedTotal } from '@maatwerk/core/cost-benefit/typed-total';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCents } from '../format/money.js';
import type { Locale } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { echoOf, refusalText, shortened } from './amount-words.js';
import { amountField } from './amount-field.js';
import { periodOf, type CostsDesk } from './costs-desk.js';
import { amountText, outcomeText } from './costs-words.js';
import { scenarioKeys, scenarioMark } from './scenario-mark.js';

/** Three totals side by side, and what the plan asks of the custom budget. */
export function costTotals(desk: CostsDesk): TemplateResult {
  const { t, writable } = desk;
  return html`<div class="stack">
    <div class="cards">${scenarioKeys.map(({ name }) => totalCard(desk, name))}</div>
    ${writable ? html`<p class="small muted screen-only">${t('costBenefit.hint')}</p>` : nothing} ${budgetField(desk)}
  </div>`;
}

function totalCard(desk: CostsDesk, name: ScenarioName): TemplateResult {
  const scenario = desk.value.scenarios[name];
  return html`<div class="card ${name}">
    ${desk.writable ? totalField(desk, name) : readTotalCard(desk, name)}
    ${scenario?.impossible === undefined ? nothing : impossibleNote(desk, name, scenario.impossible)}
    ${desk.asked(`scenarios/${name}`)}
  </div>`;
}

function totalField(desk: CostsDesk, name: ScenarioName): TemplateResult {
  const { t, typed, value } = desk;
  const path = `scenarios/${name}/total`;
  const period = periodOf(desk, name);
  const amount = value.scenarios[name]?.total ?? null;
  const readsAsValue = (text: string): boolean => same(readTotal(text, period, t.locale).amount, amount);
  const text = typed.shown(path, amount === null ? '' : writeAmount(amount, t.locale), readsAsValue);
  const refusal = totalRefusal(amount, period, t.locale) ?? undefined;
  const told = typed.isTyping(path) ? undefined : refusal;
  const reading = refusal ? { amount, refusal } : readTotal(text, period, t.locale);
  const type = (next: string): void =>
    desk.type(path, next, withTotal(value, name, readTotal(next, period, t.locale).amount));
  return amountField({
    t,
    name: path,
    label: t(`costBenefit.${name}`),
    mark: scenarioMark(desk.marks, name),
    description: question(desk, name),
    error: told && refusalText(text, told, t),
    value: text,
    below: html`${readings(desk, told, type, path)}
      <p class="small muted echo">${echo(desk, name, reading, period.months)}</p>`,
    onInput: type,
    onLeave: () => desk.leave(path),
  });
}

function same(a: Amount | null, b: Amount | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function question({ t, value }: CostsDesk, name: ScenarioName): string {
  if (name !== 'current') return t(`costBenefit.ask.${name}`);
  const { months } = value.period;
  return months === 12 ? t('costBenefit.ask.current.year') : t('costBenefit.ask.current', { n: months });
}

function echo(desk: CostsDesk, name: ScenarioName, reading: TypedTotal, months: number): string {
  const { t, value, analysis, typed } = desk;
  const [lines, outcome] = [value.scenarios[name]?.lines, analysis[name]];
  if (lines !== undefined && outcome.state === 'calculated') {
    return t('costBenefit.linesCount', { n: lines.length, amount: amountText(outcome, t) });
  }
  if (reading.refusal && typed.isTyping(`scenarios/${name}/total`)) return '';
  return echoOf(reading, months, t);
}

function readings(
  desk: CostsDesk,
  refusal: TotalRefusal | undefined,
  type: (text: string) => void,
  path: string,
): TemplateResult | typeof nothing {
  if (!refusal || !('readings' in refusal) || refusal.readings.length === 0) return nothing;
  return html`<div class="row">
    ${refusal.readings.map(
      (text) =>
        html`<button
          type="button"
          class="button button--secondary button--small"
          aria-label=${desk.t('costBenefit.reading.use', { text })}
          @click=${() => {
            type(text);
            desk.leave(path);
            desk.focus(path);
          }}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function readTotalCard(desk: CostsDesk, name: ScenarioName): TemplateResult {
  const { t, marks, analysis, value } = desk;
  const total = value.scenarios[name]?.total;
  const typed = total && 'unquantified' in total ? total.typed : undefined;
  return html`<p class="field__label">${scenarioMark(marks, name)}${t(`costBenefit.${name}`)}</p>
    <p class="muted">${question(desk, name)}</p>
    <p class="card__amount" translate="no">${outcomeText(analysis[name], t)}</p>
    ${typed === undefined ? nothing : html`<p class="small muted">“${shortened(typed)}”</p>`}`;
}

/** Why a scenario cannot be calculated, and the way back. */
export function impossibleNote(desk: CostsDesk, name: ScenarioName, reason: string): TemplateResult {
  const { t, value, writable } = desk;
  return note(
    'info',
    html`<p>${t('costBenefit.impossible', { reason })}</p>
      ${
        writable
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                desk.edit(withImpossible(value, name, ''), `scenarios/${name}/impossible`, true);
                desk.focus(`scenarios/${name}/total`);
              }}
            >
              ${t('costBenefit.impossible.undo')}
            </button>`
          : nothing
      }`,
  );
}

/** What the plan asks of the custom budget; worked out where the plan has lines. */
export function budgetField(desk: CostsDesk): TemplateResult {
  const { t, value, typed, writable } = desk;
  if ((value.scenarios.custom?.lines ?? []).length > 0) return computedBudget(desk);
  const path = 'customBudgetCents';
  const text = typed.shown(path, customBudgetText(value, t.locale), (next) => {
    const { customBudgetCents, unread } = typeCustomBudget(value, next, t.locale);
    return customBudgetCents === value.customBudgetCents && unread?.customBudget === value.unread?.customBudget;
  });
  const kept = value.unread?.customBudget;
  const refused = typed.isTyping(path) ? undefined : kept;
  const type = (next: string): void => desk.type(path, next, typeCustomBudget(value, next, t.locale));
  if (!writable) {
    return html`<p>
      <span class="field__label">${t('costBenefit.budget')}</span>
      <span translate="no">${text === '' ? '–' : `€\u00a0${text}`}</span>
    </p>`;
  }
  return html`<div class="budget ${text === '' ? 'screen-only' : ''}">
    ${amountField({
      t,
      name: path,
      label: t('costBenefit.budget'),
      description: t('costBenefit.budget.hint'),
      optional: true,
      error: refused === undefined ? null : t('costBenefit.budget.error', { text: shortened(refused) }),
      value: text,
      below: readings(desk, refused === undefined ? undefined : budgetRefusal(refused, t.locale), type, path),
      onInput: type,
      onLeave: () => desk.leave(path),
    })}
  </div>`;
}

function budgetRefusal(text: string, locale: Locale): TotalRefusal | undefined {
  const refusal = explainRefusal(text, locale);
  return refusal ?? { reason: 'unreadable', readings: [text] };
}

function computedBudget({ t, budget }: CostsDesk): TemplateResult {
  return html`<p>
    <span class="field__label">${t('costBenefit.budget')}</span>
    <span translate="no">${formatCents(budget, t.locale)}</span>
  </p>`;
}
