/** The middle of numbers in any order, the mean of the middle two of an even count; null of none. */
export function median(numbers) {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The largest of numbers; null of none. */
export const worst = (numbers) => (numbers.length === 0 ? null : Math.max(...numbers));

/** How many times the second number the first is; null when one of them is absent or the second is 0. */
export const ratio = (one, other) => (one == null || other == null || other === 0 ? null : one / other);

/** The spans `{start, duration}` that touch one of the windows `{from, to}`. */
export const within = (spans, windows) =>
  spans.filter(({ start, duration }) => windows.some(({ from, to }) => start + duration > from && start < to));

/**
 * What keystrokes `{pressed, painted, from, to}` with the long tasks and events of their page come to:
 * `{keys, median, worst, longTasks, longest, event}`, in milliseconds.
 */
export function keyFigures(strokes, { longTasks, events }) {
  const delays = strokes.map(({ pressed, painted }) => painted - pressed);
  const tasks = within(longTasks, strokes).map(({ duration }) => duration);
  return {
    keys: strokes.length,
    median: median(delays),
    worst: worst(delays),
    longTasks: tasks.length,
    longest: worst(tasks),
    event: worst(within(events, strokes).map(({ duration }) => duration)),
  };
}
