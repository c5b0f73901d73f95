import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { newDevice, startBrowser, type Device, type Tab } from './portal.js';

const caseId = 'M-2026-014';

/** The plan as it is typed, by the label of its field. */
const plan = {
  Perspectief: 'Wij blijven hier wonen. Er is rust in huis en de kinderen gaan elke dag naar school.',
  Situatie: 'Een ouder met twee kinderen. De huur is drie maanden niet betaald.',
  Doorbraak: 'De huurschuld in een keer afkopen en een vaste begeleider die ook in de avond komt.',
  'Zelf doen': 'Het gezin betaalt de huur vanaf nu zelf.',
  Ondersteuning: 'Zes uur begeleiding per week.',
  Behandeling: 'De jongste gaat naar speltherapie.',
  Legitimiteit: 'De hardheidsclausule van de verordening. Het college beslist.',
  Betrokkenheid: 'Het gezin heeft dit plan zelf bedacht en houdt de leiding.',
};

describe('one case from first talk to decision and first follow-up, by keyboard only', function () {
  this.timeout(120_000);
  this.bail(true);

  let browser: Browser;
  let device: Device;

  before(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
  });

  after(() => browser.close());

  /** One person does something in a tab of their own at a moment, and closes it. */
  async function as(person: string, at: string, work: (tab: Tab) => Promise<void>): Promise<void> {
    await device.setClock(at);
    const tab = await device.tab(person, caseId);
    await work(tab);
    await tab.page.close();
  }

  /** Opens a step that is not the next one. */
  async function openStep({ keyboard }: Tab, step: string): Promise<void> {
    await keyboard.activate('Andere stappen');
    await keyboard.activate(step);
  }

  it('begins with a signal and goes to exploration', () =>
    as('caseWorker', '2026-11-02T09:00:00Z', async (tab) => {
      const { keyboard, stage } = tab;
      await keyboard.fill(/^Volwassenen/, '1');
      await keyboard.fill(/^Kinderen/, '2');
      await keyboard.fill(/^Welke problemen/, 'huurschuld\nde jongste gaat niet naar school');
      await keyboard.activate('Casus beginnen');
      await stage('Signaal');

      await keyboard.activate('Verken wat dit gezin nodig heeft');
      await keyboard.fill(/^Waarom kan het niet op de gewone manier/, 'Een regeling begint pas na de ontruiming.');
      await keyboard.activate('Verkennen beginnen');
      await stage('Verkennen');
    }));

  it('tells all that is missing before the plan may begin', () =>
    as('lead', '2026-11-03T09:00:00Z', async ({ keyboard, reads, stage }) => {
      await keyboard.activate('Maak het plan met het gezin');

      await reads('Vraag het gezin om toestemming.');
      await reads('Kies wie maatwerkeindbaas wordt.');
      await stage('Verkennen');
    }));

  it('gets a lead, and the household gives consent', async () => {
    await as('caseWorker', '2026-11-03T10:00:00Z', async (tab) => {
      await openStep(tab, 'Kies wie maatwerkeindbaas wordt');
      await tab.keyboard.pick(/^Wie wordt maatwerkeindbaas/, 'Maatwerkeindbaas');
      await tab.keyboard.activate('Maatwerkeindbaas vastleggen');
      await tab.reads('Maatwerkeindbaas: Maatwerkeindbaas');
    });
    await as('household', '2026-11-03T11:00:00Z', async (tab) => {
      await openStep(tab, 'Leg de toestemming van het gezin vast');
      await tab.keyboard.date(/^Op welke dag gaf het gezin toestemming/, '2026-11-03');
      await tab.keyboard.fill(/^Wat mag u delen/, 'het plan met de tafels');
      await tab.keyboard.activate('Toestemming vastleggen');
      await tab.reads('Toestemming: ja, 3 november 2026');
    });
  });

  it('gets a plan on the canvas, and a reload in the middle of a word loses no letter', () =>
    as('lead', '2026-11-04T09:00:00Z', async ({ keyboard, reads, stage, reload }) => {
      await keyboard.activate('Maak het plan met het gezin');
      await stage('Concept');
      for (const [label, text] of Object.entries(plan)) await keyboard.fill(new RegExp(`^${label}`), text);

      await keyboard.reach(/^Situatie/);
      await keyboard.press('End');
      await keyboard.press('Control+End');
      await keyboard.type(' Vijf organisaties hel');
      await reload();
      await keyboard.reach(/^Situatie/);

      expect((await keyboard.focused()).value).to.equal(`${plan.Situatie} Vijf organisaties hel`);
      await keyboard.press('Control+End');
      await keyboard.type('pen een stukje.');
      await reads('Bewaard');
    }));

  it('gets three amounts that say less than what threatens and more than now', () =>
    as('lead', '2026-11-05T09:00:00Z', async ({ keyboard, reads }) => {
      await keyboard.reach(/^Canvas/);
      await keyboard.press('ArrowRight');
      await keyboard.fill(/^Huidig/, '21.340');
      await keyboard.fill(/^Dreigend/, '91.260');
      await keyboard.fill(/^Maatwerk\b/, '62.785');
      await keyboard.fill(/^Wat vraagt het plan uit het maatwerkbudget/, '12.000');
      await keyboard.press('Tab');

      await reads('€ 28.475 minder');
      await reads('€ 41.445 meer');
    }));

  it('shows the amounts and both differences on the canvas, also after a reload', () =>
    as('lead', '2026-11-05T10:00:00Z', async ({ keyboard, part, reads }) => {
      for (const amount of ['€ 21.340', '€ 91.260', '€ 62.785']) await reads(amount);
      await reads('€ 28.475 minder dan wat dreigt');
      await reads('€ 41.445 meer dan nu');

      await part('Kosten en baten');
      expect((await keyboard.reach(/^Wat vraagt het plan uit het maatwerkbudget/)).value).to.equal('12.000');
    }));

  it('goes to the sparring table with three disciplines', () =>
    as('lead', '2026-11-10T13:00:00Z', async ({ keyboard, stage }) => {
      await keyboard.activate('Spar-tafel vragen');
      await stage('Spar-tafel');
      await keyboard.activate('Spar-tafel vastleggen');
      await keyboard.date(/^Spar-tafel: op welke dag/, '2026-11-10');
      for (const present of ['Maatwerkeindbaas', 'Maatwerker wonen', 'Maatwerker jeugd']) await keyboard.tick(present);
      await keyboard.activate('Spar-tafel vastleggen');
      await stage('Aanvullen');
    }));

  it('is asked a question, and answers it', async () => {
    await as('housing', '2026-11-10T14:00:00Z', async (tab) => {
      await openStep(tab, 'Stel een vraag');
      await tab.keyboard.fill(/^Wat is uw vraag/, 'Wil de verhuurder het vonnis een jaar aanhouden?');
      await tab.keyboard.pick(/^Voor wie is de vraag/, 'Maatwerkeindbaas');
      await tab.keyboard.date(/^Voor welke dag/, '2026-11-16');
      await tab.keyboard.activate('Vraag stellen');
      await tab.reads('Wil de verhuurder het vonnis een jaar aanhouden?');
    });
    await as('lead', '2026-11-12T09:00:00Z', async (tab) => {
      await tab.keyboard.activate(/Wil de verhuurder het vonnis/);
      await tab.keyboard.fill(/^Wat is het antwoord/, 'Ja, de verhuurder heeft dit toegezegd.');
      await tab.keyboard.activate('Antwoord geven');
      await tab.reads('één tekst per vak');
    });
  });

  it('is scheduled on a Tuesday, and opened at the table', async () => {
    await as('chair', '2026-11-12T10:00:00Z', async ({ keyboard, reads, stage }) => {
      await keyboard.activate('Doorbraaktafel plannen');
      await keyboard.date(/^Doorbraaktafel: op welke dag/, '2026-11-18');
      await keyboard.activate('Inplannen');
      await reads('Kies een dinsdag.');

      await keyboard.date(/^Doorbraaktafel: op welke dag/, '2026-11-17');
      await keyboard.activate('Inplannen');
      await stage('Gepland');
    });
    await as('chair', '2026-11-17T13:00:00Z', async ({ keyboard, stage }) => {
      await keyboard.activate('Doorbraaktafel: open de casus');
      for (const present of ['Maatwerkeindbaas', 'Maatwerker wonen', 'Maatwerker jeugd']) await keyboard.tick(present);
      await keyboard.activate('Casus openen');
      await stage('Doorbraaktafel');
    });
  });

  it('tells the lead in words why others decide', () =>
    as('lead', '2026-11-17T13:05:00Z', async (tab) => {
      await tab.part('Besluit');
      await tab.keyboard.activate('Voor');

      await tab.reads('U maakt dit plan. Daarom beslissen anderen.');
    }));

  it('is approved by two others, with a reload between their votes, and sealed', async () => {
    await as('housing', '2026-11-17T13:10:00Z', async (tab) => {
      await tab.part('Besluit');
      await tab.keyboard.activate('Voor');
      await tab.reads('2 van 3 paar ogen');
      await tab.reload();
      await tab.part('Besluit');
      await tab.reads('2 van 3 paar ogen');
    });
    await as('youth', '2026-11-17T13:12:00Z', async (tab) => {
      await tab.part('Besluit');
      await tab.keyboard.activate('Voor');
      await tab.reads('3 van 3 paar ogen');
    });
    await as('chair', '2026-11-17T13:20:00Z', async (tab) => {
      await tab.part('Besluit');
      await tab.keyboard.activate('Akkoord');
      await tab.stage('Akkoord');
      await tab.reads('M-2026-014 is verzegeld');
    });
  });

  it('is carried out, followed, and gets its first score', async () => {
    await as('caseWorker', '2026-11-18T09:00:00Z', async ({ keyboard, stage }) => {
      await keyboard.activate('Begin met uitvoeren');
      await stage('Uitvoeren');
    });
    await as('caseWorker', '2026-12-01T09:00:00Z', async ({ keyboard, stage }) => {
      await keyboard.activate('Leg vast dat de hulp is begonnen');
      await keyboard.date(/^Op welke dag begon de hulp/, '2026-12-01');
      await keyboard.activate('Begin vastleggen');
      await stage('Volgen');
    });
    await as('household', '2026-12-01T10:00:00Z', async (tab) => {
      await openStep(tab, 'Leg het cijfer van het gezin vast');
      await tab.keyboard.fill(/^Welk cijfer geeft het gezin/, '6,5');
      await tab.keyboard.activate('Cijfer vastleggen');
      await tab.reads('Cijfer bij de start: 6,5');
    });
  });
});
