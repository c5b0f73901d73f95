import { DidNotFinish, inTime, pause } from '../cost-benefit/in-time.mjs';
import { installProbe } from '../cost-benefit/probe.mjs';
import { keyFigures } from '../cost-benefit/statistics.mjs';
import { typeDigits } from '../cost-benefit/typing.mjs';
import { beginning, lessThanThreatened } from './figures.mjs';

const limit = 60_000;
const settled = 500;

/**
 * One form, once, in a context of its own: nothing of it is in the browser's cache.
 * `{bytes, ready, key, longTasks, heap}`: packed bytes fetched until a digit was kept and counted, milliseconds from the
 * start of loading until its field is painted, milliseconds of a key (median), long tasks of those keys, bytes of the
 * JavaScript heap after garbage collection. `{failure}` says what it did not do.
 */
export async function measureOnce({ browser, pages, key, keys, throttle, network }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    try {
      return await observe(page, { pages, key, keys, throttle, network });
    } catch (error) {
      return { failure: [error.message.split('\n')[0], ...errors.slice(0, 1)].join(': ') };
    }
  } finally {
    await context.close();
  }
}

async function observe(page, { pages, key, keys, throttle, network }) {
  const client = await page.context().newCDPSession(page);
  await page.addInitScript(installProbe);
  await page.goto(`${pages.address}/blank.html`);
  await client.send('Performance.enable');
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  pages.fetched();

  await page.goto(`${pages.address}/${key}/`, { waitUntil: 'commit' });
  const usable = page.evaluate(() => globalThis.benchProbe.usable());
  const ready = await inTime(usable, limit, `no field within ${limit / 1000} s`);
  const first = figures(beginning.custom);
  await inTime(
    page.evaluate((expected) => globalThis.benchProbe.summed(expected), first),
    limit,
    'its outcome did not appear',
  );
  const { text } = await page.evaluate(() => globalThis.benchProbe.enter());
  await page.keyboard.press('End');
  await pause(settled);
  const strokes = await typeDigits({ page, client, keys, text, figures });
  const observed = await page.evaluate(() => ({
    longTasks: globalThis.benchProbe.longTasks,
    events: globalThis.benchProbe.events,
  }));
  await page.keyboard.press('7');
  await kept(page, Number(`${text}7`));
  const { median, longTasks } = keyFigures(strokes, observed);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { bytes: pages.fetched(), ready, key: median, longTasks, heap: usedSize };
}

function figures(custom) {
  const less = lessThanThreatened({ ...beginning, custom });
  return { row: less, sum: less };
}

async function kept(page, amount) {
  const until = Date.now() + limit;
  let found;
  while (Date.now() < until) {
    found = await page.evaluate(() => globalThis.benchGrid.kept());
    if (found === amount) return;
    await pause(100);
  }
  throw new DidNotFinish(`${amount} was typed and ${JSON.stringify(found)} was kept`);
}
