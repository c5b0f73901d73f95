import { config, expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { escaped, serveElement, type ElementPage } from '../journeys/element-page.js';
import { startBrowser } from '../journeys/portal.js';
import { accessibilityTreeOf, type AccessibilityTree } from './accessibility-tree.js';

const entry = 'packages/elements/src/cost-benefit/maatwerk-cost-benefit.ts';
const period = { start: '2027-01-01', months: 12 };
const nothing = { period, scenarios: { current: null, threatened: null, custom: null } };
const threatened = { ...nothing, scenarios: { ...nothing.scenarios, threatened: { total: { cents: 5_262_400 } } } };

// What stands below between quotes was written by hand, from what a reader of the screen needs to hear.
config.truncateThreshold = 0;

describe('a screen reader and a keyboard in <maatwerk-cost-benefit>', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let tree: AccessibilityTree;

  before(async () => {
    served = await serveElement(entry, (_sent, path) => pageWith(decodeURIComponent(path.slice(2))));
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(() => page.close());

  async function opened(value: unknown): Promise<void> {
    page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.address}?${encodeURIComponent(JSON.stringify(value))}`);
    await page.locator('maatwerk-cost-benefit h2').waitFor();
    tree = await accessibilityTreeOf(page);
  }

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const activate = async (button: string): Promise<void> => {
    await tree.reach(button);
    await press('Enter');
  };

  it('finds the parts in the order of reading, under headings of the right level', async () => {
    await opened(threatened);

    expect(await tree.all('group', 'heading')).to.deep.equal([
      'group "Onze som"',
      'heading "Kosten en baten" · level 2',
    ]);
    expect(await tree.tabs(8)).to.deep.equal([
      'button "Periode aanpassen" · closed',
      'button "Ongedaan maken: er is nog niets veranderd" · disabled · (Ongedaan maken: er is nog niets veranderd)',
      'button "Opnieuw doen: er is niets ongedaan gemaakt" · disabled · (Opnieuw doen: er is niets ongedaan gemaakt)',
      'radio "Drie totalen" · checked',
      'textbox "Huidig" · (Wat kost alles nu, in een jaar? Nog niet berekend. Dat is iets anders dan € 0.)',
      'textbox "Dreigend" = 52.624 · (Wat kost het als er niets verandert? Wij lezen: € 52.624 in 12 maanden)',
      'textbox "Maatwerk" · (Wat kost het met dit plan? Nog niet berekend. Dat is iets anders dan € 0.)',
      'textbox "Wat vraagt het plan uit het maatwerkbudget? (niet verplicht)" · (Het deel van Maatwerk dat niet uit één wet betaald wordt.)',
    ]);
  });

  it('adds a line, reads what it comes to in the period and hears the total change', async () => {
    await opened(threatened);

    await tree.reach('radio "Drie totalen"');
    await press('ArrowRight');
    expect(await tree.focused()).to.equal('radio "Regel voor regel" · checked');

    await activate('button "Regel erbij bij Maatwerk"');
    expect(await tree.focused()).to.equal('textbox "Omschrijving, regel 1"');
    await tree.hears('Regel 1 staat erbij.');

    await type('Kostschool');
    await press('Tab');
    expect(await tree.focused()).to.match(/^textbox "Bedrag, regel 1, Kostschool"/);
    await type('360 per maand');
    await tree.hears('Maatwerk: € 4.320. € 48.304 minder dan wat dreigt.');

    await press('Tab');
    expect(await tree.focused()).to.match(/^combobox "Per, regel 1, Kostschool" = maand/);
    expect(await tree.inside('table', 'Maatwerk')).to.include.members([
      'columnheader "In 12 maanden"',
      'StaticText "€ 4.320"',
      'StaticText "360 × 12"',
    ]);
  });

  it('hears that there is something to look at, reaches it, reads why, and mends it in the cell that it leads to', async () => {
    await opened({ ...threatened, mode: 'lines' });
    await activate('button "Regel erbij bij Maatwerk"');
    await type('Taalles');
    await press('Tab');
    await type('38 per uur');
    await tree.hears('Maatwerk: PM. 1 ding om naar te kijken.');

    await tree.reach('button "Naar deze regel"');
    expect(await tree.all('heading')).to.include.members([
      'heading "1 ding om naar te kijken" · level 3',
      'heading "Een aantal ontbreekt" · level 4',
    ]);
    expect(await tree.inside('group', 'Een aantal ontbreekt')).to.include(
      'StaticText "Bij Maatwerk staat Taalles. Vul in hoeveel uur het is. Tot dan telt deze regel als PM."',
    );

    await press('Enter');
    expect(await tree.focused()).to.equal('textbox "Aantal keer, regel 1, Taalles"');
    await type('10');

    await tree.hears('Maatwerk: € 380. € 52.244 minder dan wat dreigt.');
    expect((await tree.all('heading')).filter((line) => line.includes('om naar te kijken'))).to.deep.equal([]);
  });

  it('keeps a finding with a reason that is asked at once', async () => {
    const lines = [{ id: 'a', label: 'Groep', amount: { cents: 100 }, unit: 'once' }];
    await opened({ ...nothing, scenarios: { ...nothing.scenarios, custom: { total: { cents: 500 }, lines } } });

    await activate('button "Laat staan, met reden"');
    expect(await tree.focused()).to.equal('textbox "Waarom mag dit blijven staan?"');
    await type('Zo staat het in de offerte');

    expect(await tree.focused()).to.equal('textbox "Waarom mag dit blijven staan?" = Zo staat het in de offerte');
    expect(await tree.all('heading')).to.include('heading "0 dingen om naar te kijken" · level 3');
    await press('Tab');
    expect(await tree.focused()).to.equal('button "Toch weer bekijken"');
  });

  it('is told what is wrong with an amount beside the amount, and what was perhaps meant as buttons', async () => {
    await opened(nothing);
    await tree.reach('textbox "Maatwerk"');
    await type('1.5');
    expect(await tree.focused()).to.not.contain('invalid');

    await press('Tab');
    await tree.hears('Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?');
    expect(await tree.all('textbox')).to.include(
      'textbox "Maatwerk" = 1.5 · invalid · (Wat kost het met dit plan? Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500? Bedrag: 1,50 Bedrag: 1.500 Wat u typte, blijft staan. Tot dan telt het als PM.)',
    );

    await press('Shift+Tab');
    expect(await tree.focused()).to.equal('button "Bedrag: 1.500"');
    await press('Enter');
    expect(await tree.focused()).to.equal(
      'textbox "Maatwerk" = 1.500 · (Wat kost het met dit plan? Wij lezen: € 1.500 in 12 maanden)',
    );
    await tree.hears('Maatwerk: € 1.500.');
  });

  it('hears why a form was not sent, and stands in the field that it is about', async () => {
    await opened(nothing);
    await activate('button "Verstuur"');

    expect(await tree.hears(/./, 'assertive')).to.equal('Vul dit onderdeel in. Daarna kunt u het formulier versturen.');
    expect(await tree.focused()).to.match(/^textbox "Huidig"/);

    await type('1.5');
    await activate('button "Verstuur"');
    await tree.hears('Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?', 'assertive');
    expect(await tree.focused()).to.match(/^textbox "Huidig" = 1.5 · invalid · /);
  });

  it('reads the outcome as a table and as sentences', async () => {
    const both = { ...threatened, scenarios: { ...threatened.scenarios, custom: { total: { cents: 280_000 } } } };
    await opened(both);

    expect(await tree.all('rowheader', 'cell')).to.deep.equal([
      'rowheader "Huidig"',
      'cell "nog niet berekend"',
      'rowheader "Dreigend"',
      'cell "€ 52.624"',
      'rowheader "Maatwerk"',
      'cell "€ 2.800"',
    ]);
    await activate('button "Lees de som als tekst"');
    expect(await tree.focused()).to.equal('button "Verberg de som als tekst" · open');
    expect(await tree.inside('region', 'De uitkomst')).to.include(
      'StaticText "Als er niets verandert, kost het 52.624 euro."',
    );
  });
});

function pageWith(value: string): string {
  return `<!doctype html>
    <html lang="nl">
      <title>Kosten</title>
      <form method="post">
        <label for="costs">Onze som</label>
        <maatwerk-cost-benefit id="costs" name="costs" required value="${escaped(value)}"></maatwerk-cost-benefit>
        <button>Verstuur</button>
      </form>
      <script type="module" src="/maatwerk.js"></script>
    </html>`;
}
