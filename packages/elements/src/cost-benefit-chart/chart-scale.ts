/** A scale of round numbers: its ends are ticks, and the ticks are one step apart. */
export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const roundParts = [1, 2, 5, 10];

/** The smallest round step (1, 2 or 5 times a power of ten) that takes at most so many steps for a length. */
export function roundStep(length: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(length / most));
  return power * (roundParts.find((part) => power * part * most >= length * (1 - 1e-9)) ?? 10);
}

/** A scale of whole cents that holds 0 and all amounts; one euro long where they are all 0. */
export function scaleOver(amounts: readonly number[], most = 7): ChartScale {
  const [low, high] = amounts.reduce(
    ([least, greatest], cents) => [Math.min(least, cents), Math.max(greatest, cents)],
    [0, 0],
  );
  if (low === high) return { min: 0, max: 100, ticks: [0, 100] };
  const step = Math.max(1, roundStep(high - low, most));
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { min: first * step, max: last * step, ticks };
}

/** Where something lies on a scale, from 0 at its lowest end to 1 at its highest. */
export function shareOn({ min, max }: Pick<ChartScale, 'min' | 'max'>, cents: number): number {
  return (cents - min) / (max - min);
}

/** Where the marks under a chart stand: after how many months, and how they are numbered. */
export interface TimeMarks {
  readonly unit: 'year' | 'month';
  /** Whether a mark names the whole year before it, instead of its end. */
  readonly isSpan: boolean;
  readonly marks: readonly { readonly n: number; readonly months: number }[];
}

const monthSteps = [1, 2, 3, 6];
const mostMarks = 5;

/** The marks under a chart of a number of months: months up to two years, years beyond, never more than a narrow chart has room for. */
export function timeMarks(months: number): TimeMarks {
  const years = Math.floor(months / 12);
  const isYears = months >= 24;
  const count = isYears ? years : months;
  const step = isYears
    ? Math.max(1, roundStep(count, mostMarks))
    : (monthSteps.find((each) => count / each < mostMarks) ?? 6);
  const marks = Array.from({ length: Math.floor(count / step) }, (_, index) => {
    const n = (index + 1) * step;
    return { n, months: isYears ? n * 12 : n };
  });
  return { unit: isYears ? 'year' : 'month', isSpan: isYears && step === 1 && months % 12 === 0, marks };
}
