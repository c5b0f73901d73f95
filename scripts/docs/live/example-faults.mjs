/** Waits until the live example of an element is drawn with all it was given: what is missing, as sentences. */
export async function exampleFaults(page, noun) {
  try {
    await page.waitForFunction(isDrawn, `maatwerk-${noun}`, { timeout: 60_000 });
    return [];
  } catch {
    return [`<maatwerk-${noun}> is not drawn in its example`];
  }
}

/**
 * Changes the looks of one example of a site, keeps what was typed in it, and reads that page once more without a script:
 * what is wrong, as sentences.
 */
export async function looksFaults(browser, site) {
  const address = `${site}elements/canvas.html`;
  const page = await browser.newPage();
  await page.goto(address);
  const found = await exampleFaults(page, 'canvas');
  const fault = (holds, text) => holds || found.push(`${address}: ${text}`);
  const stage = page.locator('.stage');
  const words = stage.getByRole('textbox').first();
  const label = stage.locator('label').first();
  const [said, colour] = [await label.textContent(), await backgroundOf(stage)];
  await words.fill('A word of the reader');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByLabel('Language').selectOption('English');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  fault((await backgroundOf(stage)) !== colour, 'a theme changes nothing');
  fault((await label.textContent()) !== said, 'a language changes nothing');
  fault((await words.inputValue()) === 'A word of the reader', 'a theme or language takes away what was typed');
  await page.close();

  const reader = await browser.newPage({ javaScriptEnabled: false });
  await reader.goto(address);
  fault(
    await reader.getByText('once a script of this site has run').isVisible(),
    'without a script it does not say so',
  );
  fault(await reader.getByRole('heading', { name: 'Events' }).isVisible(), 'without a script its text is not there');
  fault(!(await reader.getByLabel('Theme').isVisible()), 'without a script there is a switch that does nothing');
  await reader.close();
  return found;
}

const backgroundOf = (stage) => stage.evaluate((element) => getComputedStyle(element).backgroundColor);

// this runs in the page

const isDrawn = (tag) => {
  const words = document.querySelector(`.stage > ${tag}`)?.shadowRoot?.textContent ?? '';
  return words.trim() !== '' && document.querySelector(':not(:defined)') === null;
};
