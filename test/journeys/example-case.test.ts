import { startBrowser, newDevice, portalUrl } from './portal.js';
import { keyboardOf } from './keyboard.js';

describe('a newcomer in the portal', function () {
  this.timeout(60_000);

  it('sees a whole case at the table after one button', async () => {
    const browser = await startBrowser();
    const { context } = await newDevice(browser);
    const page = await context.newPage();
    await page.goto(portalUrl);

    await keyboardOf(page).activate('Zet een voorbeeldcasus klaar');

    const now = page.locator('[aria-current="step"]').filter({ hasText: 'Doorbraaktafel' });
    await now.first().waitFor({ state: 'attached' });
    await page.getByText('€ 28.475 minder dan wat dreigt').first().waitFor({ state: 'attached' });
    await browser.close();
  });
});
