import type { WalkActor } from '@maatwerk/core/case/case-walk';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import { described, followedCase, polite, press, textOf, type FollowedCase } from './followed-case.contract.js';
import './maatwerk-monitoring.js';
import type { MonitoringElement } from './monitoring-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const later = '2026-08-02T10:00:00Z';

describe('<maatwerk-monitoring>', () => {
  const cases: FollowedCase[] = [];
  afterEach(() => {
    for (const one of cases.splice(0)) one.stop();
  });

  async function followed(...given: Parameters<typeof followedCase>): Promise<FollowedCase> {
    const one = await followedCase(...given);
    cases.push(one);
    return one;
  }

  async function shown(one: FollowedCase, who: WalkActor | null = 'lead', drafts = createMemoryDrafts()) {
    const session = await one.open(who, drafts);
    const element = await fixture<MonitoringElement>(
      html`<maatwerk-monitoring .case=${session}></maatwerk-monitoring>`,
    );
    return { session, element };
  }

  async function withScores(...scores: (number | null)[]): Promise<FollowedCase> {
    const one = await followed();
    const moments = ['start', 6, 12] as const;
    const days = ['2026-02-10', '2026-08-04', '2027-02-03'];
    for (const [index, score] of scores.entries()) {
      await one.act(`${days[index]}T15:00:00Z`, 'household', { type: 'score.give', moment: moments[index], score });
    }
    return one;
  }

  it('is accessible in every state', async () => {
    await expect(await fixture(html`<maatwerk-monitoring></maatwerk-monitoring>`)).shadowDom.to.be.accessible();
    for (const stage of ['draft', 'monitoring', 'closed'] as const) {
      const { element } = await shown(await followed(stage));
      await expect(element, stage).shadowDom.to.be.accessible();
    }
    const { element } = await shown(await withScores(3.5, null));
    press(element, 'Cijfer na 6 maanden');
    press(element, 'Bericht schrijven');
    await settled(element);
    press(element, 'Bericht bewaren');
    await settled(element);
    await expect(element).shadowDom.to.be.accessible();
    await expect((await shown(await followed(), null)).element).shadowDom.to.be.accessible();
  });

  describe('the line', () => {
    it('says from where to where it went, and what was skipped', async () => {
      const { element } = await shown(await withScores(3.5, null, 7.1));

      expect(textOf(element)).to.include('Van 2,5 vóór het plan naar 7,1 na 12 maanden. Dat is 4,6 punt hoger.');
      expect(textOf(element)).to.include('Na 6 maanden gaf het gezin geen cijfer.');
    });

    it('is one picture with the whole line in a sentence, and the same figures as a table', async () => {
      const { element } = await shown(await withScores(3.5, null, 7.1));

      const picture = element.renderRoot.querySelector('[role=img]');
      expect(picture?.getAttribute('aria-label')).to.equal(
        'Lijn met cijfers van 0 tot 10: vóór het plan 2,5, bij de start van de hulp 3,5, na 6 maanden overgeslagen, na 12 maanden 7,1.',
      );
      expect(rows(element)).to.deep.equal([
        ['Vooraf', '8 januari 2026', '2,5'],
        ['Start', '10 februari 2026', '3,5'],
        ['6 maanden', '4 augustus 2026', 'geen'],
        ['12 maanden', '3 februari 2027', '7,1'],
      ]);
    });

    it('has a dash across a gap, a square where a score was skipped, and no point there', async () => {
      const { element } = await shown(await withScores(3.5, null, 7.1));
      const count = (selector: string): number => element.renderRoot.querySelectorAll(selector).length;

      expect(count('.chart__line')).to.equal(2);
      expect(count('.chart__line--gap')).to.equal(1);
      expect(count('.chart__skipped')).to.equal(1);
      expect(count('.chart__point')).to.equal(3);
    });

    it('says when the next conversation may be held, and keeps within 320 pixels', async () => {
      const one = await withScores(3.5);
      one.now = '2026-03-01T09:00:00Z';
      const { element } = await shown(one);
      element.parentElement!.style.setProperty('inline-size', '320px');
      await settled(element);

      expect(textOf(element)).to.include('Het gesprek na 6 maanden kan vanaf 2 augustus 2026');
      expect(rows(element)[3]).to.deep.equal(['12 maanden', 'vanaf 2 februari 2027', 'later']);
      expect(element.scrollWidth).to.be.at.most(320);
      expect(getComputedStyle(element.renderRoot.querySelector('.chart__moments')!).fontSize).to.equal('14px');
    });

    it('is absent without a score, with the sentence about the first conversation', async () => {
      const { element } = await shown(await followed('exploration'));

      expect(element.renderRoot.querySelector('[role=img]')).to.equal(null);
      expect(textOf(element)).to.include('Nog geen cijfers. Het eerste gesprek is vóór het plan.');
    });
  });

  describe('a score', () => {
    it('is given by keyboard with a comma or a point, and told politely', async () => {
      const one = await followed();
      const { element, session } = await shown(one);
      expect(element.focusPlace('score.give')).to.equal(true);
      await settled(element);

      await sendKeys({ type: '3.5' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => session.view.state.record.scores.start);
      await settled(element);

      expect(session.view.state.record.scores.start).to.include({ score: 3.5 });
      expect(polite(element)).to.equal('Vastgelegd: 3,5 bij de start van de hulp.');
      expect(element.shadowRoot!.activeElement?.id).to.equal('satisfaction');
    });

    it('may be none, which counts as an answer and may still be given later', async () => {
      const one = await followed('monitoring', later);
      await one.act(later, 'household', { type: 'score.give', moment: 'start', score: 4 });
      const { element, session } = await shown(one);

      press(element, 'Cijfer vastleggen');
      await settled(element);
      element.renderRoot.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
      press(element, 'Cijfer vastleggen');
      await waitUntil(() => session.view.state.record.scores[6]);
      await settled(element);

      expect(session.view.state.record.scores[6]).to.include({ score: null });
      expect(rows(element)[2]).to.deep.equal(['6 maanden', '2 augustus 2026', 'geen']);
      expect(textOf(element)).to.include('Cijfer na 6 maanden vastleggen');
    });

    it('that is out of range is refused in words beside the field, and stays as typed', async () => {
      const { element, session } = await shown(await followed());
      press(element, 'Cijfer vastleggen');
      await settled(element);

      await sendKeys({ type: '11' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.renderRoot.querySelector('.field__error'));

      const input = field(element);
      expect(input.value).to.equal('11');
      expect(described(element, input)).to.include('Geef een cijfer van 0 tot en met 10');
      expect(session.view.state.record.scores.start).to.equal(undefined);
    });

    it('of somebody else stays: the second is refused with the first in words', async () => {
      const one = await followed();
      const { element, session } = await shown(one);
      press(element, 'Cijfer vastleggen');
      await settled(element);
      await sendKeys({ type: '9' });

      await one.act('2026-02-02T10:00:00Z', 'household', { type: 'score.give', moment: 'start', score: 4 });
      await waitUntil(() => session.view.state.record.scores.start);
      await settled(element);
      expect(textOf(element)).to.include('heeft het cijfer bij de start van de hulp al vastgelegd: 4.');
      press(element, 'Cijfer vastleggen');
      await waitUntil(() => element.renderRoot.querySelector('.field__error'));

      expect(described(element, field(element))).to.include('Voor dit moment is al een cijfer gegeven: 4.');
      expect(session.view.state.record.scores.start).to.include({ score: 4 });
    });

    it('half typed is there again after the page was closed', async () => {
      const one = await followed();
      const drafts = createMemoryDrafts();
      const { element, session } = await shown(one, 'lead', drafts);
      press(element, 'Cijfer vastleggen');
      await settled(element);
      await sendKeys({ type: '6,' });
      element.remove();
      session.stop();

      const again = await shown(one, 'lead', drafts);
      press(again.element, 'Cijfer vastleggen');
      await settled(again.element);

      expect(field(again.element).value).to.equal('6,');
    });

    it('is not sent without a connection, which is said, and stays typed', async () => {
      const one = await followed();
      const { element } = await shown(one);
      press(element, 'Cijfer vastleggen');
      await settled(element);
      await sendKeys({ type: '6' });

      one.faults.next = 'offline';
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.renderRoot.querySelector('.error-summary'));

      expect(textOf(element)).to.include('Stappen zetten kan alleen met verbinding');
      expect(field(element).value).to.equal('6');
    });

    it('is for whoever may give it: others read whose step it is', async () => {
      const { element } = await shown(await followed(), 'chair');

      expect(element.renderRoot.querySelector('[data-step]')).to.equal(null);
      expect(textOf(element)).to.include('Dit doet: gezin, consulent of maatwerkeindbaas.');
    });
  });

  describe('an update', () => {
    it('is kept with its day, becomes the quote when the household says it, and can be undone', async () => {
      const { element, session } = await shown(await withScores(3.5));
      press(element, 'Bericht schrijven');
      await settled(element);
      await sendKeys({ type: 'Ik slaap weer.' });
      element.renderRoot.querySelector<HTMLInputElement>('input[value=household]')!.click();
      press(element, 'Bericht bewaren');
      await settled(element);

      expect(session.view.document.updates).to.have.length(1);
      expect(element.renderRoot.querySelector('blockquote')?.textContent.trim()).to.equal('“Ik slaap weer.”');
      expect(textOf(element)).to.include('Het gezin, bij de start van de hulp');
      session.undo();
      expect(session.view.document.updates).to.have.length(0);
    });

    it('without words or on a day to come is not kept, and says what to do', async () => {
      const { element, session } = await shown(await withScores(3.5));
      press(element, 'Bericht schrijven');
      await settled(element);
      const day = element.renderRoot.querySelector<HTMLInputElement>('input[type=date]')!;
      day.value = '2030-01-01';
      day.dispatchEvent(new Event('input'));
      press(element, 'Bericht bewaren');
      await settled(element);

      expect(described(element, day)).to.equal('Deze dag komt nog. Kies een dag tot en met vandaag.');
      expect(textOf(element)).to.include('Schrijf uw bericht op.');
      expect(element.shadowRoot!.activeElement).to.equal(day);
      expect(session.view.document.updates).to.have.length(0);
    });

    it('half typed is back after the page was closed, and Escape keeps it too', async () => {
      const one = await followed();
      const drafts = createMemoryDrafts();
      const first = await shown(one, 'lead', drafts);
      press(first.element, 'Bericht schrijven');
      await settled(first.element);
      await sendKeys({ type: 'Het gaat be' });
      await sendKeys({ press: 'Escape' });
      await settled(first.element);
      expect(first.element.renderRoot.querySelector('textarea')).to.equal(null);
      expect(first.element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Bericht schrijven');
      first.element.remove();
      first.session.stop();

      const again = await shown(one, 'lead', drafts);
      await settled(again.element);

      expect(again.element.renderRoot.querySelector('textarea')?.value).to.equal('Het gaat be');
      expect(textOf(again.element)).to.include('Uw bericht van daarnet staat er nog.');
    });

    it('is found by its path and changed in place', async () => {
      const { element, session } = await shown(await followed());
      session.edit('updates', [{ id: 'u1', on: '2026-02-02', by: 'lead', text: 'Bijna goed' }]);
      await settled(element);

      expect(element.focusField('updates/u1/text')).to.equal(true);
      await settled(element);
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '!' });
      press(element, 'Bericht bewaren');
      await settled(element);

      expect(session.view.document.updates).to.deep.equal([
        { id: 'u1', on: '2026-02-02', by: 'lead', text: 'Bijna goed!' },
      ]);
      expect(element.focusField('canvas/support')).to.equal(false);
    });
  });

  it('asks for the lessons once every conversation was held: in place alone, elsewhere in a case page', async () => {
    const { element } = await shown(await withScores(3.5, null, 7.1));
    press(element, 'Leerpunten opschrijven');
    await settled(element);
    expect(element.renderRoot.querySelectorAll('textarea').length).to.be.above(2);
    press(element, 'Toch niet');
    element.embedded = true;
    await settled(element);

    setTimeout(() => press(element, 'Leerpunten opschrijven'));
    const { detail }: CustomEvent<unknown> = await oneEvent(element, 'maatwerk-navigate');

    expect(detail).to.deep.equal({ path: 'lessons.record' });
  });

  it('lists what else falls due, with its words and whether its day has passed', async () => {
    const one = await followed();
    const part = { type: 'part.begin', id: 'a', on: '2026-02-02', endsOn: '2026-03-02', text: 'Logeerweekenden' };
    await one.act('2026-02-03T09:00:00Z', 'lead', part);
    one.now = '2026-03-03T09:00:00Z';
    const { element } = await shown(one);

    expect(element.renderRoot.querySelector('.dues')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Einde van: Logeerweekenden, 2 maart 2026 voorbij',
    );
  });

  it('speaks English', async () => {
    registerMessages('en', english);
    const { element } = await shown(await withScores(3.5, 7.1));
    element.locale = 'en';
    await settled(element);

    expect(textOf(element)).to.include('From 2.5 before the plan to 7.1 after 6 months. That is 4.6 points higher.');
    expect(element.renderRoot.querySelector('.chart__figure')?.textContent).to.equal('2.5');
  });
});

async function settled(element: MonitoringElement): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

function rows(element: MonitoringElement): string[][] {
  return [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/[\s\u00a0]+/g, ' ').trim()),
  );
}

function field(element: MonitoringElement): HTMLInputElement {
  return element.renderRoot.querySelector<HTMLInputElement>('.input--number')!;
}
