import { chromium } from 'playwright-core';
import { installProbe } from './probe.mjs';
import { rowsOf, sumOf, totalOf, typedRow } from './rows.mjs';
import { keyFigures } from './statistics.mjs';

const drawLimit = 120_000;
const keyLimit = 60_000;
const typingLimit = 150_000;
const warmUps = 2;
// a quick typist; what a keystroke puts off until a pause falls after the last one
const betweenKeys = 250;
const afterwards = 2_500;
const run = '4567';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class DidNotFinish extends Error {}

async function inTime(promise, limit, what) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new DidNotFinish(what)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One grid with so many rows, in a browser of its own under a slowed processor:
 * `{firstDraw, allDrawn, inputs, slowed, heap, keys, median, worst, work, longTasks, longest, event}` (milliseconds, heap in bytes), or
 * `{failure}`, what it did not do; figures that were seen before that are there too.
 */
export async function measure({ address, key, count, throttle, keys }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const seen = {};
  const errors = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => errors.push(error.message));
    const crashed = new Promise((_resolve, reject) =>
      page.on('crash', () => reject(new DidNotFinish('the page crashed'))),
    );
    crashed.catch(() => {});
    await Promise.race([crashed, observe(page, { address, key, count, throttle, keys }, seen)]);
    return seen;
  } catch (error) {
    if (!(error instanceof DidNotFinish)) errors.unshift(error.message.split('\n')[0]);
    return {
      ...seen,
      failure: [error instanceof DidNotFinish ? error.message : '', ...errors.slice(0, 1)].filter(Boolean).join(': '),
    };
  } finally {
    await browser.close();
  }
}

async function observe(page, { address, key, count, throttle, keys }, seen) {
  const rows = rowsOf(count);
  const row = rows[typedRow(count)];
  const figures = (amount) => ({
    row: totalOf({ ...row, amount }),
    sum: sumOf(rows) - totalOf(row) + totalOf({ ...row, amount }),
  });
  const client = await page.context().newCDPSession(page);
  await page.addInitScript(installProbe);
  await page.goto(`${address}/blank.html`);
  const unslowed = await page.evaluate(() => globalThis.benchProbe.calibrate());
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await client.send('Performance.enable');

  await page.goto(`${address}/${key}.html?rows=${count}`, { waitUntil: 'commit' });
  const first = figures(row.amount);
  const draw = async () => {
    seen.firstDraw = await page.evaluate((expected) => globalThis.benchProbe.summed(expected), first);
    seen.allDrawn = await page.evaluate(([n, expected]) => globalThis.benchProbe.drawn(n, expected), [count, first]);
  };
  await inTime(draw(), drawLimit, `not all rows were drawn within ${drawLimit / 1000} s`);
  const slowed = await page.evaluate(() => globalThis.benchProbe.calibrate());
  seen.slowed = slowed / unslowed;

  const entered = page.evaluate(() => globalThis.benchProbe.enter());
  const { text, inputs } = await inTime(entered, keyLimit, 'its cell took no focus');
  seen.inputs = inputs;
  await page.keyboard.press('End');
  await pause(1_000);
  const strokes = await type({ page, client, keys, text, figures });
  const observed = await page.evaluate(() => ({
    longTasks: globalThis.benchProbe.longTasks,
    events: globalThis.benchProbe.events,
  }));
  Object.assign(seen, keyFigures(strokes, observed));

  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.send('HeapProfiler.collectGarbage');
  seen.heap = (await client.send('Runtime.getHeapUsage')).usedSize;
}

// Runs of four digits, taken out again unmeasured: an amount of twelve digits is none.
async function type({ page, client, keys, text, figures }) {
  const strokes = [];
  const began = Date.now();
  let typed = text;
  for (let nr = 0; nr < warmUps + keys; nr++) {
    if (nr > 0 && nr % run.length === 0) {
      for (; typed !== text; typed = typed.slice(0, -1)) {
        await press(page, 'Backspace', figures(Number(typed.slice(0, -1))));
        await pause(betweenKeys);
      }
    }
    const digit = run[nr % run.length];
    typed += digit;
    const worked = await workOf(client);
    const { pressed, painted } = await press(page, digit, figures(Number(typed)));
    await pause(nr === warmUps + keys - 1 ? afterwards : betweenKeys);
    const work = (await workOf(client)) - worked;
    const to = await page.evaluate(() => globalThis.benchProbe.now());
    if (nr >= warmUps) strokes.push({ pressed, painted, work, from: pressed, to });
    if (strokes.length > 0 && Date.now() - began > typingLimit) break;
  }
  return strokes;
}

async function press(page, key, expected) {
  await page.evaluate((figures) => globalThis.benchProbe.arm(figures), expected);
  const answered = (async () => {
    await page.keyboard.press(key);
    return page.evaluate(() => globalThis.benchProbe.answer());
  })();
  return inTime(answered, keyLimit, `no right figures within ${keyLimit / 1000} s of a key`);
}

// the tasks of the page's main thread so far, in milliseconds
async function workOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
