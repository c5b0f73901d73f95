import { addMonths, daysBetween, partsOf, type Day } from '../calendar/calendar.js';
import type { Renewal } from './renewal.js';

/** The stretch of time a radar shows: whole months, with today and the first of each month as a share of it (0 to 1). */
export interface Radar {
  readonly from: Day;
  readonly to: Day;
  readonly today: number;
  readonly months: readonly { readonly year: number; readonly month: number; readonly share: number }[];
}

const fewest = 6;
const most = 24;

/** A radar from the first of this month up to the last end that somebody has to decide on; 6 to 24 months. */
export function radarOf(renewals: readonly Renewal[], today: Day): Radar {
  const from = firstOfMonth(today);
  const last = renewals
    .filter(({ kind, endsOn }) => kind !== 'ended' && endsOn >= today)
    .reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), today);
  const length = Math.min(most, Math.max(fewest, monthsBetween(from, last) + 1));
  const to = addMonths(from, length);
  const days = daysBetween(from, to);
  const months = Array.from({ length }, (_none, index) => {
    const first = addMonths(from, index);
    const { year, month } = partsOf(first);
    return { year, month, share: daysBetween(from, first) / days };
  });
  return { from, to, today: daysBetween(from, today) / days, months };
}

/** Where a day lies on a radar, from 0 to 1; what lies beyond it stands at its edge. */
export function shareOn({ from, to }: Radar, day: Day): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to)));
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
