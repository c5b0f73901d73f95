import { smallTargets } from './small-targets.mjs';

const patience = 20_000;

// Runs in the page before Storybook does. A play function that throws still ends in status success, so its exception
// event counts too.
function watchStory() {
  let channel;
  const problems = [];
  let finish;
  globalThis.storyOutcome = new Promise((resolve) => (finish = resolve));
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
    to.on('storyFinished', ({ status, reporters = [] }) => {
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
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(created) {
      channel = created;
      listen(created);
    },
  });
}

/** A page on which stories of one Storybook are run; `pageErrors` collects what its scripts throw. */
export async function storyPage(browser) {
  const page = await browser.newPage();
  const pageErrors = [];
  page.on('pageerror', (error) => pageErrors.push(`page: ${error.message}`));
  await page.addInitScript(watchStory);
  return { page, pageErrors };
}

/** What is wrong with a story or docs page of the Storybook at `address` under a theme, as lines; none when it renders, plays, is accessible and large enough to press. */
export async function problemsOf({ page, pageErrors }, address, { id, type }, theme = 'none') {
  pageErrors.length = 0;
  const mode = type === 'docs' ? 'docs' : 'story';
  try {
    await page.goto(`${address}iframe.html?id=${id}&viewMode=${mode}&globals=theme:${theme}`, { waitUntil: 'load' });
    if (mode === 'docs') {
      await page.waitForSelector('#storybook-docs h1', { timeout: patience });
      return [...pageErrors];
    }
    let timer;
    const late = new Promise(
      (resolve) => (timer = setTimeout(resolve, patience, ['the story did not finish in time'])),
    );
    const problems = await Promise.race([page.evaluate(() => globalThis.storyOutcome), late]);
    clearTimeout(timer);
    // a story that failed may show half of what it should
    const small = problems.length > 0 ? [] : await page.evaluate(smallTargets);
    return [...problems, ...small, ...pageErrors];
  } catch (error) {
    return [...pageErrors, error.message];
  }
}
