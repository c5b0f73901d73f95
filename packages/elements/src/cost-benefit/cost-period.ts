import { addDays, addMonths } from '@maatwerk/core/calendar';
import type { Period } from '@maatwerk/core/cost-benefit';
import { readPeriodField, typePeriod, type PeriodField } from '@maatwerk/core/cost-benefit/typed-period';
import { html, type TemplateResult } from 'lit';
import { dayField, numberField, type TextFieldOptions } from '../field/field.js';
import { formatDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { CostsDesk } from './costs-desk.js';

/** The period in words: `12 maanden, van 1 januari 2027 tot en met 31 december 2027`. */
export function periodText({ start, months }: Period, t: Translate): string {
  return t('costBenefit.period', {
    n: months,
    from: formatDay(start, t.locale),
    to: formatDay(addDays(addMonths(start, months), -1), t.locale),
  });
}

/** The id of the period's fields within the shadow root. */
export const periodPanelId = 'period-panel';

/** The first day and the number of months; what cannot be a period is kept as typed, and the period stays. */
export function costPeriod(desk: CostsDesk, close: () => void): TemplateResult {
  const { t, value, typed } = desk;
  const field = (name: PeriodField): TextFieldOptions => {
    const path = `period/${name}`;
    const unread = value.unread?.[name];
    const isRead = (text: string): boolean => readPeriodField(name, text) === value.period[name];
    return {
      t,
      name: path,
      label: t(`costBenefit.period.${name}`),
      error: unread === undefined || typed.isTyping(path) ? null : t(`costBenefit.period.${name}.error`),
      value: unread ?? typed.shown(path, String(value.period[name]), isRead),
      onInput: (text) => desk.type(path, text, typePeriod(value, name, text)),
      onLeave: () => desk.leave(path),
    };
  };
  return html`<div class="panel stack screen-only" id=${periodPanelId}>
    <div class="row row--top">${dayField(field('start'))} ${numberField(field('months'))}</div>
    <p class="small muted">${t('costBenefit.period.hint')}</p>
    <div class="buttons">
      <button type="button" class="button button--secondary" @click=${close}>${t('costBenefit.period.done')}</button>
    </div>
  </div>`;
}
