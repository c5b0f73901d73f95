import { inTime, pause } from './in-time.mjs';

/** How long a key may take before the grid is given up, in milliseconds. */
export const keyLimit = 60_000;
const typingLimit = 120_000;
const warmUps = 2;
// a quick typist; what a keystroke puts off until a pause falls after the last one
const betweenKeys = 250;
const afterwards = 2_500;
const run = '4567';

/**
 * Types so many digits after two that do not count, in the amount that holds `text`, and takes them out again:
 * `{pressed, painted, work, from, to}` of each, in milliseconds of the page, `work` in processor time of its main thread.
 * `figures(amount)` is what must be read on screen. Fewer digits where they take two minutes.
 */
export async function typeDigits({ page, client, keys, text, figures }) {
  const strokes = [];
  const began = Date.now();
  let typed = text;
  const empty = async () => {
    for (; typed !== text; typed = typed.slice(0, -1)) {
      await press(page, 'Backspace', figures(Number(typed.slice(0, -1))));
      await pause(betweenKeys);
    }
  };
  for (let nr = 0; nr < warmUps + keys; nr++) {
    // runs of four: an amount of twelve digits is none
    if (nr % run.length === 0) await empty();
    const digit = run[nr % run.length];
    typed += digit;
    const worked = await threadTime(client);
    const { pressed, painted } = await press(page, digit, figures(Number(typed)));
    await pause(nr === warmUps + keys - 1 ? afterwards : betweenKeys);
    const work = (await threadTime(client)) - worked;
    const to = await page.evaluate(() => globalThis.benchProbe.now());
    if (nr >= warmUps) strokes.push({ pressed, painted, work, from: pressed, to });
    if (strokes.length > 0 && Date.now() - began > typingLimit) break;
  }
  await empty();
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

// while the processor is slowed this counts the slowing too, also of an idle page
async function threadTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}
