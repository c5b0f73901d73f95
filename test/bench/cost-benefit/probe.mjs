/**
 * Runs in the page before its own scripts, as text: `globalThis.benchProbe` says when figures are painted and which
 * tasks were long. All moments are milliseconds since the page began to load.
 */
export function installProbe() {
  const longTasks = [];
  const events = [];
  const observe = (entryTypes, options, into) =>
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) into.push({ start: startTime, duration });
    }).observe({ type: entryTypes, buffered: true, ...options });
  observe('longtask', {}, longTasks);
  observe('event', { durationThreshold: 16 }, events);

  // € 1.234,00 and 1,234 and 1234 alike
  const figureOf = (element) => {
    const text = element?.value ?? element?.textContent ?? '';
    return text.trim() === ''
      ? NaN
      : Number(
          text
            .trim()
            .replace(/[.,]\d\d$/, '')
            .replace(/\D/g, ''),
        );
  };
  const reads = ({ row, sum }) => {
    const grid = globalThis.benchGrid;
    return Boolean(grid) && figureOf(grid.rowTotal()) === row && figureOf(grid.grandTotal()) === sum;
  };

  // a message that is sent in an animation frame arrives after that frame was painted
  const painted = (isDone) =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      const look = () => (isDone() ? channel.port2.postMessage(null) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });

  let keyed = Promise.resolve(null);

  globalThis.benchProbe = {
    longTasks,
    events,
    /** The moment at which the input that is typed in is painted and takes what is typed. */
    usable: () =>
      painted(() => {
        const cell = globalThis.benchGrid?.cell();
        return Boolean(cell) && !cell.disabled && cell.getClientRects().length > 0;
      }),
    /** The moment at which the sum of all rows is painted. */
    summed: ({ sum }) => painted(() => figureOf(globalThis.benchGrid?.grandTotal()) === sum),
    /** The moment at which all rows are there, the one that is typed in with its figure. */
    drawn: (count, expected) => painted(() => reads(expected) && globalThis.benchGrid.rows() === count),
    /** Brings the row into view, puts the focus in its amount; `{text, inputs}`: of that input, how many the page has. */
    async enter() {
      const { rowTotal, cell, inputs } = globalThis.benchGrid;
      rowTotal().scrollIntoView({ block: 'center' });
      await painted(() => cell() !== null);
      cell().scrollIntoView({ block: 'center' });
      cell().focus();
      return { text: cell().value, inputs: inputs() };
    },
    /** The next key counts: `answer()` is when it was pressed and when these figures were painted. */
    arm(expected) {
      keyed = new Promise((resolve) => {
        const pressed = ({ timeStamp }) =>
          painted(() => reads(expected)).then((at) => resolve({ pressed: timeStamp, painted: at }));
        addEventListener('keydown', pressed, { capture: true, once: true });
      });
    },
    answer: () => keyed,
    now: () => performance.now(),
    // on a busy machine the slowing of the processor comes and goes: the least would miss it
    /** How long a fixed piece of work takes, the middle of twelve. */
    calibrate() {
      const taken = Array.from({ length: 12 }, () => {
        const began = performance.now();
        let sum = 0;
        for (let i = 0; i < 2_000_000; i++) sum = (sum + i * 7) % 1_000_003;
        return performance.now() - began + sum * 0;
      });
      return taken.sort((a, b) => a - b)[6];
    },
  };
}
