import { addDays, type Day } from '../calendar/calendar.js';
import type { Parsed } from '../canvas/problem.js';
import { parseRows, type RowGap, type RowOf } from '../case/case-rows.js';

/** A part of the solution, what pays for it, the day it ends, and the last day to ask for more. */
export type FundingPart = RowOf<'funding'>;

/** What a part may still lack; `renewal-after-end` when somebody would ask for more once it has ended. */
export type FundingGap = RowGap<'part-missing' | 'source-missing' | 'end-missing' | 'renewal-after-end'>;

/** How the time of a part stands: `open` without an end, `soon` when its end or the last day to ask is near. */
export type PartTime = 'open' | 'running' | 'soon' | 'ended';

/** A part of which nothing is written yet. */
export function emptyFundingPart(id: string): FundingPart {
  return { id, part: '', source: '' };
}

/** Reads unknown data as parts with their funding. Never throws. */
export function parseFunding(data: unknown): Parsed<FundingPart[]> {
  return parseRows('funding', data);
}

/** What parts still lack: a name, a source, an end; and a day to ask that is too late. Row by row. */
export function fundingGaps(funding: readonly FundingPart[]): readonly FundingGap[] {
  return funding.flatMap(({ id, part, source, endsOn, renewBy }) => {
    const gaps: (FundingGap | false)[] = [
      part.trim() === '' && { code: 'part-missing', id, field: 'part' },
      source.trim() === '' && { code: 'source-missing', id, field: 'source' },
      endsOn === undefined && { code: 'end-missing', id, field: 'endsOn' },
      endsOn !== undefined &&
        renewBy !== undefined &&
        renewBy > endsOn && { code: 'renewal-after-end', id, field: 'renewBy' },
    ];
    return gaps.filter((gap) => gap !== false);
  });
}

/** How the time of a part stands on a day; it is `soon` from so many days before whichever comes first. */
export function timeOf({ endsOn, renewBy }: FundingPart, today: Day, warnDays: number): PartTime {
  if (endsOn !== undefined && endsOn < today) return 'ended';
  const [first] = [endsOn, renewBy].filter((day) => day !== undefined).sort();
  if (first === undefined) return 'open';
  return addDays(first, -warnDays) <= today ? 'soon' : 'running';
}
