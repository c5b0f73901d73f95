/** A place in the chart of the course: after so many months, so many cents. */
export interface Place {
  readonly month: number;
  readonly cents: number;
}

/** A stretch of time in which the plan has cost more (`dearer`) or less (`cheaper`) than the threat, as an area between two lines. */
export interface Area {
  readonly kind: 'dearer' | 'cheaper';
  readonly outline: readonly Place[];
  /** Where its name has most room near its middle, and how high it is there in cents. */
  readonly label: Place & { readonly height: number };
}

type Step = { readonly month: number; readonly threatened: number; readonly custom: number };

/** The corners of the line of a scenario, from nothing at the start; what lies straight between two of them is left out. */
export function lineOf(costs: readonly number[]): readonly Place[] {
  const places = [0, ...costs].map((cents, month) => ({ month, cents }));
  return places.filter(({ cents }, at) => {
    const [before, after] = [places[at - 1], places[at + 1]];
    return !before || !after || cents - before.cents !== after.cents - cents;
  });
}

/** Where the lines cross in the month of break-even (from 1); `null` where they never do. */
export function meetingOf(
  threatened: readonly number[],
  custom: readonly number[],
  breakEvenMonth: number | null,
): Place | null {
  if (breakEvenMonth === null || breakEvenMonth === 1) return null;
  const steps = stepsOf(threatened, custom);
  const [before, after] = [steps[breakEvenMonth - 1], steps[breakEvenMonth]];
  return before && after ? crossing(before, after) : null;
}

/** The areas between the line of the threat and that of the plan, in the order of time. */
export function areasOf(threatened: readonly number[], custom: readonly number[]): readonly Area[] {
  const areas: Step[][] = [];
  for (const step of withCrossings(stepsOf(threatened, custom))) {
    const open = areas.at(-1);
    if (!open) areas.push([step]);
    else {
      open.push(step);
      if (difference(step) === 0) areas.push([step]);
    }
  }
  return areas.filter((steps) => steps.some((step) => difference(step) !== 0)).map(areaOf);
}

function stepsOf(threatened: readonly number[], custom: readonly number[]): readonly Step[] {
  return [0, ...threatened].map((cents, month) => ({ month, threatened: cents, custom: [0, ...custom][month] ?? 0 }));
}

function withCrossings(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    if (!before || difference(before) * difference(step) >= 0) return [step];
    const { month, cents } = crossing(before, step);
    return [{ month, threatened: cents, custom: cents }, step];
  });
}

function crossing(before: Step, after: Step): Place {
  const [from, to] = [difference(before), difference(after)];
  const share = from / (from - to);
  return {
    month: before.month + share * (after.month - before.month),
    cents: before.threatened + share * (after.threatened - before.threatened),
  };
}

function areaOf(steps: readonly Step[]): Area {
  const isDearer = steps.some((step) => difference(step) < 0);
  const forth = steps.map(({ month, threatened }) => ({ month, cents: threatened }));
  const back = steps.map(({ month, custom }) => ({ month, cents: custom })).reverse();
  return { kind: isDearer ? 'dearer' : 'cheaper', outline: [...forth, ...back], label: labelOf(steps) };
}

function labelOf(steps: readonly Step[]): Area['label'] {
  const heightOf = (step: Step): number => Math.abs(difference(step));
  const tallest = Math.max(...steps.map(heightOf));
  const middle = ((steps[0]?.month ?? 0) + (steps.at(-1)?.month ?? 0)) / 2;
  const nearest = steps
    .filter((step) => heightOf(step) >= tallest * 0.6)
    .reduce((best, step) => (Math.abs(step.month - middle) < Math.abs(best.month - middle) ? step : best));
  return {
    month: nearest.month,
    cents: (nearest.threatened + nearest.custom) / 2,
    height: heightOf(nearest),
  };
}

function difference({ threatened, custom }: Step): number {
  return threatened - custom;
}
