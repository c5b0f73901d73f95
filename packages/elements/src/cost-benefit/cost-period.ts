import { addDays, addMonths, isDay } from '@maatwerk/core/calendar';
import { readTimes } from '@maatwerk/core/cost-benefit/typed-times';
import type { Period } from '@maatwerk/core/cost-benefit';
import { html, type TemplateResult } from 'lit';
import { dayField, numberField } from '../field/field.js';
import { formatDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { CostsDesk } from './costs-desk.js';
import type { Refusal } from './first-refusal.js';
import type { TypedTexts } from './typed-texts.js';

const mostMonths = 1200;

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

/** The first day and the number of months; what cannot be a period stays as typed and changes nothing. */
export function costPeriod(desk: CostsDesk, close: () => void): TemplateResult {
  const { t, value, typed } = desk;
  const { start, months } = value.period;
  const startText = typed.shown('period/start', start, (text) => !isDay(text) || text === start);
  const monthsText = typed.shown('period/months', String(months), (text) => [null, months].includes(monthsOf(text)));
  const takes = (path: string, text: string, period: Period | null): void => {
    desk.type(path, text, period === null ? value : { ...value, period });
  };
  return html`<div class="panel stack screen-only" id=${periodPanelId}>
    <div class="row row--top">
      ${dayField({
        t,
        name: 'period/start',
        label: t('costBenefit.period.start'),
        error: isDay(startText) || typed.isTyping('period/start') ? null : t('costBenefit.period.start.error'),
        value: startText,
        onInput: (text) => takes('period/start', text, isDay(text) ? { start: text, months } : null),
        onLeave: () => desk.leave('period/start'),
      })}
      ${numberField({
        t,
        name: 'period/months',
        label: t('costBenefit.period.months'),
        error:
          monthsOf(monthsText) === null && !typed.isTyping('period/months')
            ? t('costBenefit.period.months.error')
            : null,
        value: monthsText,
        onInput: (text) => {
          const read = monthsOf(text);
          takes('period/months', text, read === null ? null : { start, months: read });
        },
        onLeave: () => desk.leave('period/months'),
      })}
    </div>
    <p class="small muted">${t('costBenefit.period.hint')}</p>
    <div class="buttons">
      <button type="button" class="button button--secondary" @click=${close}>${t('costBenefit.period.done')}</button>
    </div>
  </div>`;
}

/** What to do about a first day or a number of months that was typed and is none; `null` while both are. */
export function periodRefusal(typed: TypedTexts, t: Translate): Refusal | null {
  const [start, months] = [typed.textAt('period/start'), typed.textAt('period/months')];
  if (start !== undefined && !isDay(start)) return { path: 'period/start', text: t('costBenefit.period.start.error') };
  if (months === undefined || monthsOf(months) !== null) return null;
  return { path: 'period/months', text: t('costBenefit.period.months.error') };
}

function monthsOf(text: string): number | null {
  const reading = readTimes(text);
  if (!('times' in reading) || !Number.isInteger(reading.times)) return null;
  return reading.times >= 1 && reading.times <= mostMonths ? reading.times : null;
}
