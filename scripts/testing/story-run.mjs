import { smallTargets } from './small-targets.mjs';

// Also on a machine that does ten other things.
const patience = 60_000;

// Runs in the page before Storybook does. A play function that throws still ends in status success, so its exception
// event counts too.
function watchStories() {
  let channel;
  let expected;
  let problems;
  let finish;
  const expectStory = (storyId) => {
    expected = storyId;
    problems = [];
    globalThis.storyOutcome = new Promise((resolve) => (finish = resolve));
  };
  const textOf = (event, detail) =>
    `${event}: ${detail?.message ?? detail?.description ?? detail?.title ?? JSON.stringify(detail)}`;
  const placeOf = ([first]) => (first?.target ?? []).flat(2).join(' ');
  const listen = (to) => {
    for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying']) {
      to.on(event, (detail) => problems.push(textOf(event, detail)));
    }
    for (const event of ['storyThrewException', 'storyErrored', 'storyMissing']) {
      to.on(event, (detail) => finish([...problems, textOf(event, detail)]));
    }
    to.on('storyFinished', ({ storyId, status, reporters = [] }) => {
      if (storyId !== expected) return;
      const broken = reporters.flatMap(({ type, status: verdict, result }) =>
        verdict === 'failed'
          ? [
              `${type}: ${(result?.violations ?? []).map(({ id, help, nodes }) => `${id} (${help}) at ${placeOf(nodes)}`).join(', ')}`,
            ]
          : [],
      );
      if (!reporters.some(({ type }) => type === 'a11y')) broken.push('a11y: no check was run');
      finish([...problems, ...broken, ...(status === 'success' || broken.length > 0 ? [] : [`status: ${status}`])]);
    });
  };
  expectStory(new URLSearchParams(location.search).get('id'));
  globalThis.showEntry = (storyId, viewMode) => {
    expectStory(storyId);
    channel.emit('setCurrentStory', { storyId, viewMode });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(created) {
      channel = created;
      listen(created);
    },
  });
}

async function outcomeOf(page) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, ['the story did not finish in time'])));
  const problems = await Promise.race([page.evaluate(() => globalThis.storyOutcome), late]);
  clearTimeout(timer);
  return problems;
}

/**
 * Runs entries of the Storybook at `address` in one page of a browser. Answers a function that tells what is wrong with
 * a story or docs page of its index under a theme, as lines; none when it renders, plays, is accessible and large enough
 * to press. Entries of one file follow each other without loading the page again, until one has a problem.
 */
export async function storyRun(browser, address) {
  const page = await browser.newPage();
  const pageErrors = [];
  page.on('pageerror', (error) => pageErrors.push(`page: ${error.message}`));
  await page.addInitScript(watchStories);
  let loaded = null;

  async function show(id, mode, title, theme) {
    const place = `${title} ${theme}`;
    if (loaded === place) await page.evaluate((entry) => globalThis.showEntry(...entry), [id, mode]);
    else {
      await page.goto(`${address}iframe.html?id=${id}&viewMode=${mode}&globals=theme:${theme}`, { waitUntil: 'load' });
    }
    loaded = place;
  }

  async function outcome(mode) {
    if (mode === 'docs') {
      await page.waitForSelector('#storybook-docs h1', { timeout: patience });
      return [];
    }
    const problems = await outcomeOf(page);
    // a story that failed may show half of what it should
    return problems.length > 0 ? problems : page.evaluate(smallTargets);
  }

  return async function problemsOf({ id, title, type }, theme) {
    const mode = type === 'docs' ? 'docs' : 'story';
    pageErrors.length = 0;
    const problems = [];
    try {
      await show(id, mode, title, theme);
      problems.push(...(await outcome(mode)));
    } catch (error) {
      problems.push(error.message);
    }
    problems.push(...pageErrors);
    if (problems.length > 0) loaded = null;
    return problems;
  };
}

/** The entries of a Storybook index in the order to run them: file by file, its docs page last, for that goes on rendering. */
export const inRunningOrder = (entries) =>
  [...new Set(entries.map(({ title }) => title))].flatMap((title) => {
    const ofTitle = entries.filter((entry) => entry.title === title);
    return [...ofTitle.filter(({ type }) => type === 'story'), ...ofTitle.filter(({ type }) => type !== 'story')];
  });
