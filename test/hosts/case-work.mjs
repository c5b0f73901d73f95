/** Begins the case that is on the page, as a case worker would; whatever is a page or a frame will do. */
export async function beginCase(page) {
  await fillBeginning(page);
  await pressBegin(page);
  await stage(page, 'Signaal');
}

/** Fills in what a new case asks for. */
export async function fillBeginning(page) {
  await page.getByLabel(/^Volwassenen/).fill('1');
  await page.getByLabel(/^Kinderen/).fill('1');
  await page.getByLabel(/^Welke problemen/).fill('schulden\nwonen');
}

/** Presses the button that begins a case. */
export const pressBegin = (page) => page.getByRole('button', { name: 'Casus beginnen' }).click();

/** Waits until the case stands at a stage. */
export const stage = (page, title) =>
  page.locator('[aria-current="step"]').filter({ hasText: title }).first().waitFor({ state: 'attached' });

/** The field of the canvas that holds the situation. */
export const situation = (page) => page.getByRole('textbox', { name: /^Situatie/ });
