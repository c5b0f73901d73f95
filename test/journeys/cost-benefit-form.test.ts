import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { escaped, serveElement, type ElementPage, type Sent } from './element-page.js';
import { keyboardOf, type Keyboard } from './keyboard.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/cost-benefit/maatwerk-cost-benefit.ts';

/** As much of an analysis as a server has to know to decide whether it takes it. */
interface Posted {
  readonly scenarios: { readonly custom: { readonly total?: { readonly cents?: number } } | null };
}

// The page has no script of its own: what is typed lives in the element, what is sent lives in the server.
describe('a page of a server with <maatwerk-cost-benefit> in its form', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let keyboard: Keyboard;
  let taken: string[];

  before(async () => {
    served = await serveElement(entry, (sent, path) => answer(sent, path));
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    taken = [];
    page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(served.address);
    await drawn();
    keyboard = keyboardOf(page);
  });

  afterEach(() => page.close());

  const drawn = (): Promise<void> => page.locator('maatwerk-cost-benefit h2').waitFor();
  const read = async (text: string): Promise<void> => {
    await page.getByText(text, { exact: false }).first().waitFor({ timeout: 10_000 });
  };

  function answer(sent: Sent, path: string): string {
    if (path === '/elsewhere') return '<!doctype html><title>Elders</title><p>Een andere pagina';
    const posted = sent?.get('costs') ?? null;
    if (posted === null) return formWith('', '');
    taken.push(posted);
    const { custom } = (JSON.parse(posted) as Posted).scenarios;
    const cents = custom?.total?.cents ?? 0;
    if (cents > 5_000_000) return formWith(posted, 'Dit is meer dan wij mogen betalen.');
    return `<!doctype html><title>Dank u</title><p>Wij hebben ontvangen: ${String(cents)}, van ${escaped(sent?.get('who') ?? '')}`;
  }

  it('posts what was typed beside the other fields', async () => {
    await keyboard.fill('Maatwerk', '2.800');
    await keyboard.fill('Wie vult dit in?', 'Team West');
    await keyboard.activate('Verstuur');

    await read('Wij hebben ontvangen: 280000, van Team West');
    expect(JSON.parse(taken[0] ?? '')).to.deep.include({
      scenarios: { current: null, threatened: null, custom: { total: { cents: 280_000 } } },
    });
  });

  it('shows everything again after the server refused it, and reset goes back to that', async () => {
    await keyboard.fill('Huidig', '21.340');
    await keyboard.fill('Maatwerk', '62.785');
    await keyboard.activate('Verstuur');

    await read('Dit is meer dan wij mogen betalen.');
    await drawn();
    await read('€ 41.445 meer');
    expect(await keyboard.reach('Maatwerk')).to.include({ value: '62.785' });

    await keyboard.write('40.000');
    await keyboard.activate('Opnieuw beginnen');
    expect(await keyboard.reach('Maatwerk')).to.include({ value: '62.785' });

    await keyboard.write('40.000');
    await keyboard.activate('Verstuur');
    await read('Wij hebben ontvangen: 4000000');
    expect(taken).to.have.length(2);
  });

  it('does not leave the page while something typed is not understood, and says what to do', async () => {
    await keyboard.fill('Maatwerk', '1.5');
    await keyboard.activate('Verstuur');

    await read('Bedoelt u 1,50 of 1.500?');
    expect(taken).to.deep.equal([]);
    expect(await keyboard.focused()).to.include({ name: 'Maatwerk', value: '1.5' });

    await keyboard.write('1.500');
    await keyboard.press('Enter');
    await keyboard.activate('Verstuur');
    await read('Wij hebben ontvangen: 150000');
  });

  it('does not leave the page while nothing is filled in', async () => {
    await keyboard.activate('Verstuur');

    await read('Vul dit onderdeel in. Daarna kunt u het formulier versturen.');
    expect(taken).to.deep.equal([]);
  });

  it('has everything again when somebody comes back to the page', async () => {
    await keyboard.fill('Maatwerk', '2.800');
    await keyboard.activate('Naar elders');
    await read('Een andere pagina');

    await page.goBack();
    await drawn();

    expect(await keyboard.reach('Maatwerk')).to.include({ value: '2.800' });
  });
});

function formWith(value: string, refusal: string): string {
  const given = value === '' ? '' : ` value="${escaped(value)}"`;
  return `<!doctype html>
    <html lang="nl">
      <title>Kosten</title>
      <p>${escaped(refusal)}</p>
      <form method="post" action="/">
        <label>Wie vult dit in? <input name="who"></label>
        <maatwerk-cost-benefit name="costs" required${given}></maatwerk-cost-benefit>
        <button>Verstuur</button>
        <button type="reset">Opnieuw beginnen</button>
      </form>
      <a href="/elsewhere">Naar elders</a>
      <script type="module" src="/maatwerk.js"></script>
    </html>`;
}
