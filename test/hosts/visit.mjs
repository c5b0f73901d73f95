import { chromium } from 'playwright-core';

/** Starts the browser that was found on this machine. */
export const startBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--lang=nl-NL', '--disable-background-networking'],
  });

/**
 * Opens a page as a person on a device of their own would: `{page, problems, close()}`. `problems` are errors and warnings
 * in the console, errors that nobody caught, violations of the policy, and requests to other sites or without an answer.
 */
export async function visit(browser, address) {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`not caught: ${error}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      problems.push(`missing: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== new URL(address).origin)
      problems.push(`elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
      console.error(`violation: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`),
    );
  });
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}
