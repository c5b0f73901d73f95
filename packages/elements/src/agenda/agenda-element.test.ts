import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../approval/maatwerk-approval.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { AgendaElement } from './agenda-element.js';
import { drawn, slotOf, slotsOf, tableDay, wordsOf, type TableDay } from './table-day.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-agenda>', () => {
  let day: TableDay;
  before(async () => {
    day = await tableDay([
      { id: 'A', startsAt: '13:30' },
      { id: 'B', startsAt: '14:00' },
      { id: 'C', startsAt: '15:00' },
      { id: 'D' },
      { id: 'E', question: 'open' },
    ]);
  });
  after(() => day.stop());

  it('is accessible in every state', async () => {
    const chair = await day.show('chair');
    await expect(chair).shadowDom.to.be.accessible();
    press(chair, slotOf(chair, 'D'), '[data-elsewhere]');
    await chair.updateComplete;
    await chair.updateComplete;
    await expect(chair, 'with a form').shadowDom.to.be.accessible();
    press(chair, slotOf(chair, 'A'), '[data-move=earlier]');
    await waitUntil(() => chair.renderRoot.querySelector('.refused'));
    await expect(chair, 'refused').shadowDom.to.be.accessible();
    await expect(await day.show('housing', { mode: 'meet' }), 'meeting').shadowDom.to.be.accessible();
    await expect(await day.show(null), 'reading').shadowDom.to.be.accessible();
    await expect(await day.show('chair', { table: 'sparring', mode: 'meet' }), 'session').shadowDom.to.be.accessible();
    await expect(await day.show('chair', { process: lelystad }), 'no table').shadowDom.to.be.accessible();
  });

  it('says for each case how ready it is and why, and which places are free', async () => {
    const element = await day.show('chair');

    expect(slotsOf(element)).to.deep.equal([
      '13.30 A Klaar voor de tafel',
      '14.00 B Klaar voor de tafel',
      '14.30 Vrij, 30 minuten',
      '15.00 C Klaar voor de tafel',
    ]);
    expect([...element.renderRoot.querySelectorAll('.slot--waiting')].map(wordsOf)).to.deep.equal([
      'D Klaar om in te plannen',
      'E Niet klaar: 1 vraag open',
    ]);
    expect(wordsOf(element.renderRoot.querySelector('.head')))
      .to.include('Doorbraaktafel')
      .and.include('13.30 tot 15.30');
  });

  it('has only to read for who does not plan, and for nobody', async () => {
    for (const who of ['housing', null] as const) {
      const element = await day.show(who);
      const names = [...element.renderRoot.querySelectorAll('nav button, section button')].map((one) =>
        one.textContent.trim(),
      );

      expect(names).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    }
  });

  it('works with the tables of every definition, and says where none decides', async () => {
    const titles: string[] = [];
    for (const process of [amsterdam, theHague, utrechtWest, lelystad]) {
      const element = await day.show('chair', { process, day: undefined });
      titles.push(wordsOf(element.renderRoot.querySelector('h2, .note')));
    }

    expect(titles).to.deep.equal([
      'Tafel',
      'Vergelijkingstafel',
      'In deze werkwijze beslist geen tafel. Er is hier niets te plannen.',
      'In deze werkwijze beslist geen tafel. Er is hier niets te plannen.',
    ]);
  });

  it('goes to the next day on which the table meets', async () => {
    const element = await day.show('chair', { day: undefined });
    setTimeout(() => element.renderRoot.querySelector<HTMLElement>('[data-day=after]')!.click());
    const event: CustomEvent<unknown> = await oneEvent(element, 'maatwerk-agenda-shown');
    await drawn(element);

    expect(event.detail).to.deep.equal({ mode: 'plan', table: 'breakthrough', day: '2026-01-27' });
    expect(wordsOf(element.renderRoot.querySelector('nav'))).to.include(
      'Er staat nog niets op de agenda van 27 januari 2026.',
    );
  });

  it('keeps what it shows when it is given cases that are none', async () => {
    const session = await day.open('A', 'chair');
    const element = await day.show('chair', { store: undefined, cases: [session] });
    for (const bad of ['A', [{}], 3, [null]]) {
      Object.assign(element, { cases: bad });
      await element.updateComplete;

      expect(wordsOf(element.renderRoot.querySelector('.note'))).to.equal(
        'Deze gegevens kunnen wij niet lezen. Wat er stond, is niet veranderd.',
      );
      expect(slotsOf(element)[0]).to.equal('13.30 A Klaar voor de tafel');
    }
    Object.assign(element, {
      cases: undefined,
      store: day.store,
      day: 'tomorrow',
      startsAt: 'x',
      mode: 'x',
      table: 'x',
    });
    await drawn(element);
    expect(wordsOf(element.renderRoot.querySelector('.head')))
      .to.include('Dinsdag 20 januari 2026')
      .and.include('13.30 tot 17.00');
  });

  it('speaks English where the page does', async () => {
    registerMessages('en', english);
    const element = await day.show('chair', { locale: 'en' });

    expect(slotsOf(element)[2]).to.equal('14:30 Free, 30 minutes');
  });

  describe('planning', () => {
    it('puts a waiting case in the first free place by its own command, says so and keeps focus there', async () => {
      const element = await day.show('chair');

      press(element, slotOf(element, 'D'), '[data-put]');
      await waitUntil(() => slotsOf(element).length === 4 && slotsOf(element)[2]?.startsWith('14.30 D'));
      await element.updateComplete;

      expect(polite(element)).to.equal('D staat nu op 14.30.');
      expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('D');
      expect((await day.open('D', 'chair')).view.state.record.table).to.deep.equal({
        on: '2026-01-20',
        startsAt: '14:30',
        minutes: 30,
      });
    });

    it('says at the slot, all of it, why a case cannot be put there', async () => {
      const element = await day.show('chair', { day: '2026-01-19', endsAt: '16:30' });

      press(element, slotOf(element, 'E'), '[data-put]');
      await waitUntil(() => element.renderRoot.querySelector('.refused'));
      await element.updateComplete;

      const refused = slotOf(element, 'E').querySelector('.refused');
      expect(wordsOf(refused)).to.equal(
        'E blijft staan. Beantwoord eerst 1 vraag, of laat de vraag open met een reden. ' +
          'Kies een dinsdag. 19 januari 2026 is een maandag. ' +
          'Kies een dag vanaf 20 januari 2026. Eerder is te kort na Spar-tafel.',
      );
      expect(element.shadowRoot!.activeElement).to.equal(refused);
    });

    it('changes two cases with Alt and an arrow, and follows the one that was moved', async () => {
      const element = await day.show('chair');
      slotOf(element, 'B').querySelector<HTMLElement>('[data-move=earlier]')!.focus();

      await withAlt('ArrowUp');
      await waitUntil(() => slotsOf(element)[0]?.startsWith('13.30 B'));
      await element.updateComplete;

      expect(slotsOf(element)[1]).to.equal('14.00 A Klaar voor de tafel');
      expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('B eerder');
      await withAlt('ArrowDown');
      await waitUntil(() => slotsOf(element)[0]?.startsWith('13.30 A'));
    });

    it('asks the host first, and stays where it is when that says no', async () => {
      const element = await day.show('chair');
      element.addEventListener('maatwerk-before-step', (event) =>
        (event as Event & { refuse(reason: string): void }).refuse('De zaal is bezet.'),
      );

      press(element, slotOf(element, 'C'), '[data-move=later]');
      press(element, slotOf(element, 'C'), '[data-move=earlier]');
      await waitUntil(() => element.renderRoot.querySelector('.refused'));

      expect(wordsOf(slotOf(element, 'C').querySelector('.refused'))).to.include('C blijft staan.');
    });

    it('reads on without a connection, and says at the slot that planning waits for one', async () => {
      const element = await day.show('chair');
      day.faults.next = 'offline';
      press(element, slotOf(element, 'B'), '[data-move=later]');
      await waitUntil(() => element.renderRoot.querySelector('.refused'));
      day.faults.next = null;

      expect(wordsOf(slotOf(element, 'B').querySelector('.refused'))).to.match(/Geen verbinding|alleen met verbinding/);
      expect(slotsOf(element)[1]).to.match(/^14\.00 B/);
    });
  });
});

function press(_element: AgendaElement, part: HTMLElement, selector: string): void {
  const button = part.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector} in ${part.textContent}`);
  button.click();
}

async function withAlt(key: string): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
}

function polite(element: AgendaElement): string {
  return element.renderRoot.querySelector('[aria-live=polite]')?.textContent.trim() ?? '';
}
