import { config, expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { escaped, serveElement, type ElementPage } from '../journeys/element-page.js';
import { startBrowser } from '../journeys/portal.js';
import { accessibilityTreeOf, type AccessibilityTree } from './accessibility-tree.js';

const entry = 'packages/elements/src/canvas/maatwerk-canvas.ts';
const plan = {
  perspective: 'Wij blijven thuis wonen.',
  situation: 'Drie kinderen.',
  support: 'Logeren bij mevrouw Bakker.',
};

// What stands below between quotes was written by hand, from what a reader of the screen needs to hear.
config.truncateThreshold = 0;

describe('a screen reader and a keyboard in <maatwerk-canvas>', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let tree: AccessibilityTree;

  before(async () => {
    served = await serveElement(entry, (_sent, path) => pageWith(path.slice(2)));
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(() => page.close());

  async function opened(attributes = ''): Promise<void> {
    page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.address}?${attributes}`);
    await page.locator('maatwerk-canvas h2').first().waitFor();
    tree = await accessibilityTreeOf(page);
  }

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('finds the fields in the order of reading, each with its question', async () => {
    await opened();

    await tree.reach('button "Drie vragen om mee te beginnen"');
    expect(await tree.tabs(6)).to.deep.equal([
      'textbox "Perspectief" = Wij blijven thuis wonen. · (Wat wil het gezin bereiken? Schrijf het op in hun eigen woorden. Begin hier.)',
      'button "Een half punt lager"',
      'textbox "Cijfer van 0 tot 10"',
      'button "Een half punt hoger"',
      'button "Liever geen cijfer"',
      'textbox "Situatie" = Drie kinderen. · (Kort: wat is er aan de hand?)',
    ]);
  });

  it('hears at a field what is asked about the name in it, and leaves by its two gestures', async () => {
    await opened();

    expect(await tree.reach('textbox "Ondersteuning"')).to.match(
      /\(Welke hulp in het dagelijks leven\? Is “Bakker” een naam\?/,
    );
    expect(await tree.tabs(2)).to.deep.equal(['button "Dit is geen naam: Bakker"', 'button "Haal weg: Bakker"']);
    await press('Enter');

    await tree.hears('Weggehaald: Bakker.');
    expect(await tree.focused()).to.match(/^textbox "Ondersteuning" = Logeren bij mevrouw …\./);
  });

  it('chooses the conversation with the arrow keys and hears which question of how many it is', async () => {
    await opened();

    expect(await tree.reach('radio "Hele blad"')).to.equal('radio "Hele blad" · checked');
    await press('ArrowLeft');
    expect(await tree.focused()).to.equal('radio "Gesprek" · checked');
    await tree.reach('button "Volgende"');
    await press('Enter');

    expect(await tree.focused()).to.equal('group "Vraag 2 van 11: Wat wilt u anders?"');
    expect(await tree.tabs(1)).to.deep.equal(['textbox "Wat wilt u anders?" · (Schrijf op wat het gezin zegt.)']);
  });

  it('talks through the opening questions by keyboard alone, and hears where the words went', async () => {
    await opened('mode=conversation');

    await tree.reach('textbox "Hoe gaat het?"');
    await page.keyboard.type('Druk.');
    await tree.reach('button "Zet dit bij Situatie"');
    await press('Enter');

    await tree.hears('Dit staat nu bij Situatie.');
    expect(await tree.focused()).to.equal('textbox "Hoe gaat het?" · (Schrijf op wat het gezin zegt.)');
    await tree.reach('button "Naar het hele blad"');
    await press('Enter');
    expect(await tree.focused()).to.match(/^textbox "Perspectief"/);
    expect(await tree.reach('textbox "Situatie"')).to.include('Drie kinderen. Druk.');
  });

  it('goes to any question of the list, which says what is filled in', async () => {
    await opened('mode=conversation');

    await tree.reach('DisclosureTriangle "Alle vragen"');
    await press('Enter');
    await tree.reach('button "Ondersteuning"');
    await press('Enter');

    expect(await tree.focused()).to.equal('group "Vraag 8 van 11: Welke hulp is nodig in het dagelijks leven?"');
  });

  it('reads a plan as headings, paragraphs and lists', async () => {
    await opened('readonly');

    expect(await tree.all('heading')).to.deep.equal([
      'heading "Maatwerkcanvas" · level 2',
      'heading "Perspectief" · level 3',
      'heading "Tevredenheid nu" · level 3',
      'heading "Situatie" · level 3',
      'heading "Doorbraak" · level 3',
      'heading "Zelf doen" · level 3',
      'heading "Ondersteuning" · level 3',
      'heading "Behandeling" · level 3',
      'heading "Kosten en baten, 12 maanden" · level 3',
      'heading "Legitimiteit" · level 3',
      'heading "Betrokkenheid" · level 3',
    ]);
    expect(await tree.all('textbox', 'radio')).to.deep.equal([]);
  });
});

function pageWith(attributes: string): string {
  return `<!doctype html>
    <html lang="nl">
      <title>Plan</title>
      <maatwerk-canvas ${attributes} value="${escaped(JSON.stringify(plan))}"></maatwerk-canvas>
      <script type="module" src="/maatwerk.js"></script>
    </html>`;
}
