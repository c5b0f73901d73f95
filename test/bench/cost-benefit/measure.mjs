import { chromium } from 'playwright-core';
import { DidNotFinish, inTime, pause } from './in-time.mjs';
import { installProbe } from './probe.mjs';
import { rowsOf, sumOf, totalOf, typedRow } from './rows.mjs';
import { keyFigures, median } from './statistics.mjs';
import { keyLimit, typeDigits } from './typing.mjs';

const drawLimit = 120_000;
const workedKeys = 5;

/**
 * One grid with so many rows, in a browser of its own under a slowed processor:
 * `{firstDraw, allDrawn, inputs, slowed, heap, keys, median, worst, work, longTasks, longest, event}`, in milliseconds;
 * `inputs` are those of amounts on the page, `heap` is in bytes, `work` the processor time of a key without the slowing.
 * `{failure}` says what it did not do, beside the figures that were seen before that.
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
  const strokes = await typeDigits({ page, client, keys, text, figures });
  const observed = await page.evaluate(() => ({
    longTasks: globalThis.benchProbe.longTasks,
    events: globalThis.benchProbe.events,
  }));
  Object.assign(seen, keyFigures(strokes, observed));

  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await pause(1_000);
  seen.work = median((await typeDigits({ page, client, keys: workedKeys, text, figures })).map(({ work }) => work));
  await client.send('HeapProfiler.collectGarbage');
  seen.heap = (await client.send('Runtime.getHeapUsage')).usedSize;
}
