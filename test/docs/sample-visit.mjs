/**
 * Opens a page and waits until its elements are drawn and its scripts ran to their end: what went wrong, as sentences.
 * `patience` is in milliseconds. A warning of the kit, a refused request and a violation of the policy are faults too.
 */
export async function visit(browser, address, scripts, patience = 20_000) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isOurs = message.location().url.endsWith('favicon.ico');
    if (!isOurs && ['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  try {
    await page.goto(address);
    await page.waitForFunction(isDone, scripts, { timeout: patience }).catch(async () => {
      faults.push(await page.evaluate(whatIsMissing, scripts));
    });
    if (faults.length === 0) await page.evaluate(whatTheReaderDoes);
    // what the console is told comes to us later than the page is done
    if (faults.length === 0) await page.waitForTimeout(150);
  } catch (error) {
    faults.push(String(error));
  }
  await context.close();
  return faults;
}

// these run in the page

const isDone = (scripts) => {
  const parts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('maatwerk-'));
  // what has nothing to show is drawn too, as nothing
  const areDrawn = parts.every((part) => (part.shadowRoot?.childNodes.length ?? 0) > 0);
  return areDrawn && scripts.every((name) => (globalThis.ran ?? []).includes(name));
};

const whatIsMissing = (scripts) => {
  const parts = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => `<${localName}>`);
  const stopped = scripts.filter((name) => !(globalThis.ran ?? []).includes(name));
  return `Not registered: ${parts.join(', ') || 'none'}. Not run to the end: ${stopped.join(', ') || 'none'}.`;
};

// so that what a sample gave to listen is called: a step is asked for and taken, and every button of the page pressed
const whatTheReaderDoes = async () => {
  const about = (type, detail) => new CustomEvent(type, { bubbles: true, composed: true, detail });
  for (const part of document.querySelectorAll('maatwerk-case, maatwerk-approval')) {
    const asked = about('maatwerk-before-step', { command: { type: 'deliberation.approve' } });
    const waited = [];
    asked.waitUntil = (promise) => waited.push(promise);
    asked.refuse = () => {};
    part.dispatchEvent(asked);
    await Promise.all(waited);
    part.dispatchEvent(about('maatwerk-step', { type: 'deliberation.approve', seq: 9, stage: 'approved' }));
  }
  for (const button of document.querySelectorAll('body > button')) button.click();
};
