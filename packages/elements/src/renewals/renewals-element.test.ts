import type { WalkActor } from '@maatwerk/core/case/case-walk';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { followedCase, press, textOf, type FollowedCase } from '../monitoring/followed-case.contract.js';
import './maatwerk-renewals.js';
import type { RenewalsElement } from './renewals-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const today = '2026-03-12T09:00:00Z';

describe('<maatwerk-renewals>', () => {
  const cases: FollowedCase[] = [];
  afterEach(() => {
    for (const one of cases.splice(0)) one.stop();
  });

  /** The help of the example case, seen on 12 March 2026: one part to arrange now, one soon, one later, one that lapsed, one phased out. */
  async function followed(withParts = true): Promise<FollowedCase> {
    const one = await followedCase();
    cases.push(one);
    const parts = [
      ['income', '2026-03-31', 'Inkomensbeheer'],
      ['home', '2026-05-30', 'Begeleiding thuis'],
      ['weekends', '2026-08-29', 'Logeerweekenden'],
      ['past', '2026-03-01', 'Taalles'],
      ['mate', '2026-07-01', 'Schoolmaatje'],
    ] as const;
    for (const [id, endsOn, text] of withParts ? parts : []) {
      await one.act('2026-02-03T09:00:00Z', 'lead', { type: 'part.begin', id, on: '2026-02-02', endsOn, text });
    }
    if (withParts) {
      const stop = { type: 'part.windDown', id: 'mate', on: '2026-03-02', reason: 'zoals afgesproken' };
      await one.act('2026-03-03T09:00:00Z', 'lead', stop);
    }
    one.now = today;
    return one;
  }

  async function shown(one: FollowedCase, who: WalkActor | null = 'lead', drafts = createMemoryDrafts()) {
    const session = await one.open(who, drafts);
    const element = await fixture<RenewalsElement>(html`<maatwerk-renewals .case=${session}></maatwerk-renewals>`);
    return { session, element };
  }

  it('is accessible in every state', async () => {
    await expect(await fixture(html`<maatwerk-renewals></maatwerk-renewals>`)).shadowDom.to.be.accessible();
    await expect((await shown(await followed(false))).element).shadowDom.to.be.accessible();
    const one = await followed();
    await expect((await shown(one, null)).element).shadowDom.to.be.accessible();
    const { element } = await shown(one);
    await expect(element).shadowDom.to.be.accessible();
    press(element, 'Verlengen of afbouwen: Inkomensbeheer');
    await settled(element);
    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => element.renderRoot.querySelector('.field__error'));
    await expect(element).shadowDom.to.be.accessible();
  });

  it('reads each part as one sentence, by the day it ends, those that are settled last', async () => {
    const { element } = await shown(await followed());

    expect(sentences(element)).to.deep.equal([
      'Taalles, eindigde op 1 maart 2026, afgelopen zonder afspraak.',
      'Inkomensbeheer, eindigt op 31 maart 2026, nog 19 dagen.',
      'Begeleiding thuis, eindigt op 30 mei 2026, nog 79 dagen.',
      'Logeerweekenden, eindigt op 29 augustus 2026, nog 170 dagen.',
      'Gezinscoach, eindigt op 31 januari 2027, nog 325 dagen. Staat in het plan. Nog niet vastgelegd dat dit begon.',
      'Schoolmaatje, gestopt op 2 maart 2026, zoals afgesproken, klaar.',
    ]);
  });

  it('says how urgent each is in a word, a shape and a colour', async () => {
    const { element } = await shown(await followed());
    const badges = [...element.renderRoot.querySelectorAll('.badge')];

    expect(badges.map((one) => [one.textContent.trim(), one.classList[1]])).to.deep.equal([
      ['Afgelopen zonder afspraak', 'is-negative'],
      ['Nu regelen: nog 19 dagen', 'is-negative'],
      ['Nog 79 dagen', 'is-warning'],
      ['Nog 170 dagen', 'is-info'],
      ['Nog 325 dagen', 'is-info'],
      ['Klaar', 'is-positive'],
    ]);
    expect(badges.every((one) => one.querySelector('.icon'))).to.equal(true);
    expect(textOf(element)).to.include('2 onderdelen moet');
  });

  it('draws a bar up to the end and a mark at today', async () => {
    const { element } = await shown(await followed());
    const widths = [...element.renderRoot.querySelectorAll('.bar')].map((bar) => bar.getAttribute('width'));

    // 1 March 2026 to 1 February 2027 is 337 days.
    expect(widths).to.deep.equal(['0%', '8.9%', '26.71%', '53.71%', '99.7%']);
    expect(element.renderRoot.querySelector('.bar__today')?.getAttribute('x')).to.equal('3.26%');
  });

  it('extends a part by keyboard, tells until when, and puts focus back on its button', async () => {
    const { element, session } = await shown(await followed());
    press(element, 'Verlengen of afbouwen: Inkomensbeheer');
    await settled(element);
    const day = element.renderRoot.querySelector<HTMLInputElement>('input[type=date]')!;
    expect(element.shadowRoot!.activeElement).to.equal(day);
    day.value = '2026-09-30';
    day.dispatchEvent(new Event('input'));
    element.renderRoot.querySelector('textarea')!.focus();
    await sendKeys({ type: 'Nog niet rond.' });

    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => session.view.state.record.parts['income']?.extensions === 1);
    await settled(element);

    expect(sentences(element).at(3)).to.equal(
      'Inkomensbeheer, eindigt op 30 september 2026, nog 202 dagen. 1 keer verlengd.',
    );
    expect(textOf(element)).to.include('Verlengd tot en met 30 september 2026.');
    expect(element.shadowRoot!.activeElement).to.have.attribute('data-part', 'income');
  });

  it('phases a part out instead, in the same place', async () => {
    const { element, session } = await shown(await followed());
    press(element, 'Verlengen of afbouwen: Begeleiding');
    await settled(element);

    const way = [...element.renderRoot.querySelectorAll<HTMLElement>('.segmented__choice')].at(-1)!;
    way.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Afbouwen');
    expect(element.renderRoot.querySelector('[aria-pressed=true]')?.textContent.trim()).to.equal('Afbouwen');
    element.renderRoot.querySelector('textarea')!.focus();
    await sendKeys({ type: 'Het gaat goed.' });
    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => session.view.state.record.parts['home']?.status === 'woundDown');
    await settled(element);

    expect(sentences(element)).to.include('Begeleiding thuis, gestopt op 12 maart 2026, zoals afgesproken, klaar.');
  });

  it('writes down that a part lapsed only once its end has passed', async () => {
    const { element } = await shown(await followed());
    const ways = (): string[] =>
      [...element.renderRoot.querySelectorAll('.segmented__choice')].map((one) => one.textContent.trim());

    press(element, 'Verlengen of afbouwen: Logeer');
    await settled(element);
    expect(ways()).to.deep.equal(['Verlengen', 'Afbouwen']);
    press(element, 'Verlengen of afbouwen: Taalles');
    await settled(element);

    expect(ways()).to.deep.equal(['Verlengen', 'Afbouwen', 'Afgelopen zonder afspraak']);
  });

  it('refuses an end that is not later in words beside the day, and keeps what was typed', async () => {
    const { element, session } = await shown(await followed());
    press(element, 'Verlengen of afbouwen: Inkomensbeheer');
    await settled(element);
    const day = element.renderRoot.querySelector<HTMLInputElement>('input[type=date]')!;
    day.value = '2026-03-30';
    day.dispatchEvent(new Event('input'));

    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => element.renderRoot.querySelector('.field__error'));

    expect(textOf(element)).to.include('Kies een einddag na 31 maart 2026.');
    expect(day.value).to.equal('2026-03-30');
    expect(session.view.state.record.parts['income']?.endsOn).to.equal('2026-03-31');
  });

  it('keeps half a reason for each part when its form is closed', async () => {
    const { element } = await shown(await followed());
    press(element, 'Verlengen of afbouwen: Inkomensbeheer');
    await settled(element);
    element.renderRoot.querySelector('textarea')!.focus();
    await sendKeys({ type: 'Omdat' });
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.have.attribute('data-part', 'income');

    press(element, 'Verlengen of afbouwen: Begeleiding');
    await settled(element);
    expect(element.renderRoot.querySelector('textarea')!.value).to.equal('');
    press(element, 'Verlengen of afbouwen: Inkomensbeheer');
    await settled(element);

    expect(element.renderRoot.querySelector('textarea')!.value).to.equal('Omdat');
  });

  it('takes what the plan says of a part that began, and does not name it twice', async () => {
    const { element, session } = await shown(await followed(false));
    expect(element.focusPlace('part.begin')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.renderRoot.querySelector('textarea')!.value).to.equal('Gezinscoach');

    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => Object.keys(session.view.state.record.parts).length === 1);
    await settled(element);

    expect(sentences(element)).to.deep.equal(['Gezinscoach, eindigt op 31 januari 2027, nog 325 dagen.']);
  });

  it('is for reading to whoever may not decide, and says who does', async () => {
    const { element } = await shown(await followed(), 'household');

    expect(element.renderRoot.querySelectorAll('button')).to.have.length(0);
    expect(textOf(element)).to.include('Verlengen of afbouwen doet:');
  });

  it('keeps within 320 pixels, and is a list by date in print', async () => {
    const { element } = await shown(await followed());
    element.parentElement!.style.setProperty('inline-size', '320px');
    await settled(element);

    expect(element.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(element.renderRoot.querySelector('.radar__head')!).display).to.equal('none');
  });
});

async function settled(element: RenewalsElement): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

function sentences(element: RenewalsElement): string[] {
  return [...element.renderRoot.querySelectorAll('.radar__what > .visually-hidden')].map((one) =>
    one.textContent.replace(/[\s\u00a0]+/g, ' ').trim(),
  );
}
