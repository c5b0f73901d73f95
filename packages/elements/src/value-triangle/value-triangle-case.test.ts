import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { emptyValueTriangle, type ValueTriangle } from '@maatwerk/core/value-triangle';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './maatwerk-value-triangle.js';
import type { ValueTriangleElement } from './value-triangle-element.js';

const here: ValueTriangle = {
  ...emptyValueTriangle(),
  weights: { involvement: 45, legitimacy: 30, publicReturn: 25 },
};
const there: ValueTriangle = { ...here, weights: { involvement: 20, legitimacy: 30, publicReturn: 50 } };

describe('<maatwerk-value-triangle> beside the rest of a plan', () => {
  describe('its grounds', () => {
    it('are what the canvas says of the household and the law, with a link to mend them', async () => {
      const { triangle } = await inCase('draft');
      expect(text(triangle)).to.include('Het gezin koos de coach zelf').and.to.include('Het gezin betaalt de huur');
      expect(text(triangle)).to.include('Afkoop van de schuld wijkt af van de beleidsregel');
      const asked = oneEvent<CustomEvent<unknown>>(triangle, 'maatwerk-navigate');

      button(triangle, 'Naar het canvas: legitimiteit').click();

      expect((await asked).detail).to.deep.equal({ path: 'canvas/legitimacy' });
    });

    it('follow the plan while it changes, and say what is missing at a corner', async () => {
      const { session, triangle } = await inCase('draft');
      expect(text(triangle)).to.include('Bij elke waarde is alles ingevuld.');

      session.edit('canvas', { ...session.view.document.canvas, involvement: '' });
      session.edit('grounds', []);
      await triangle.updateComplete;

      button(triangle, 'Betrokkenheid: betrokkenheid in het canvas');
      button(triangle, 'Legitimiteit: de grond van het plan');
    });

    it('name a missing comparison, and lead to its first empty field', async () => {
      const triangle = await alone(here);

      button(triangle, 'Rendement: vergelijken met dreigend').click();

      expect((triangle.shadowRoot?.activeElement as HTMLInputElement).name).to.match(
        /publicReturn-threatened-verdict$/,
      );
    });
  });

  describe('held beside another triangle', () => {
    it('draws both points with their names and says how they differ, without a score', async () => {
      const triangle = await alone(here);

      triangle.compareWith = { name: 'M-2026-009', value: there };
      await triangle.updateComplete;

      expect(names(triangle)).to.deep.equal(['Dit plan', 'M-2026-009']);
      expect(text(triangle)).to.include('Betrokkenheid weegt hier zwaarder: 45. Bij M-2026-009: 20.');
      expect(text(triangle)).to.include('Rendement weegt hier lichter: 25. Bij M-2026-009: 50.');
      expect(triangle.shadowRoot?.querySelector('.triangle')?.getAttribute('aria-label')).to.include(
        'M-2026-009: Betrokkenheid 20, legitimiteit 30, rendement 50.',
      );
      await expect(triangle).shadowDom.to.be.accessible();
    });

    it('keeps the former one when something unreadable is given, says so, and leaves both with nothing', async () => {
      const triangle = await alone(here);
      triangle.compareWith = { name: 'M-2026-009', value: JSON.stringify(there) };

      for (const bad of [7, 'x', { name: '', value: there }, { name: 'a', value: '{' }, { value: there }]) {
        (triangle as { compareWith: unknown }).compareWith = bad;
        await triangle.updateComplete;
        expect(text(triangle)).to.include('De andere driehoek kunnen wij niet lezen');
        expect(names(triangle)).to.deep.equal(['Dit plan', 'M-2026-009']);
      }
      triangle.compareWith = null;
      await triangle.updateComplete;

      expect(names(triangle)).to.deep.equal([]);
      expect(text(triangle)).not.to.include('kunnen wij niet lezen');
    });

    it('is compared with the plan as it was at a table, and tells it once', async () => {
      const { session, triangle } = await inCase('supplement');
      session.edit('valueTriangle', { ...session.view.document.valueTriangle, weights: there.weights });
      await triangle.updateComplete;

      const versions = triangle.shadowRoot?.querySelector('select') as HTMLSelectElement;
      versions.selectedIndex = 2;
      versions.dispatchEvent(new Event('change', { bubbles: true }));
      await triangle.updateComplete;

      expect(text(triangle)).to.include('Vergeleken met Spar-tafel van 13 januari 2026');
      expect(names(triangle)).to.deep.equal(['Nu', 'Toen']);
      expect(spoken(triangle)).to.include('Betrokkenheid weegt hier lichter: 20. Bij Spar-tafel van');
    });
  });

  describe('looking back', () => {
    it('asks nothing before the decision, unless the host wants the questions for a talk', async () => {
      const { triangle } = await inCase('draft');
      expect(text(triangle)).not.to.include('Terugkijken');
      const talk = await alone(here);
      talk.reflection = true;
      await talk.updateComplete;

      expect(text(talk)).to.include('Zijn er kosten bespaard? Voor wie, en wanneer?');
      expect(text(talk)).to.include('U kunt hier geen antwoorden bewaren.');
      await expect(talk).shadowDom.to.be.accessible();
    });

    it('keeps an answer as a step of the case, once however often it is sent, and goes on with the same corner', async () => {
      const { session, triangle } = await inCase('monitoring');
      const before = session.view.entries.length;
      button(triangle, 'Schrijf een antwoord: Betrokkenheid').click();
      await triangle.updateComplete;
      await sendKeys({ type: 'Zij kozen zelf.' });
      await expect(triangle).shadowDom.to.be.accessible();

      button(triangle, 'Antwoord geven').click();
      button(triangle, 'Antwoord geven').click();
      await until(() => text(triangle).includes('schulden, 2 februari 2026'));

      expect(session.view.entries.slice(before).map(({ type, data }) => [type, data['question']])).to.deep.equal([
        ['reflection.answer', 'involvement'],
      ]);
      expect(text(triangle)).to.include('Zij kozen zelf.');
      expect(session.view.state.stage).to.equal('monitoring');
      await until(() => spoken(triangle) === 'Uw antwoord staat bij Betrokkenheid.');
      expect(triangle.shadowRoot?.activeElement?.closest('[data-corner]')?.getAttribute('data-corner')).to.equal(
        'involvement',
      );
    });

    it('refuses an empty answer with words, and keeps half an answer for later', async () => {
      const { triangle } = await inCase('monitoring');
      button(triangle, 'Schrijf een antwoord: Legitimiteit').click();
      await triangle.updateComplete;
      button(triangle, 'Antwoord geven').click();
      await until(() => triangle.shadowRoot?.querySelector('.error-summary, [aria-invalid=true]') !== null);

      triangle.shadowRoot?.querySelector('textarea')?.focus();
      await sendKeys({ type: 'Half' });
      button(triangle, 'Toch niet').click();
      await triangle.updateComplete;

      button(triangle, 'Verder met uw antwoord: Legitimiteit');
    });

    it('shows the household the questions and answers, and nothing to fill in', async () => {
      const { triangle } = await inCase('monitoring', 'household');

      expect(text(triangle)).to.include('Terugkijken').and.to.include('Nog geen antwoord');
      expect(triangle.shadowRoot?.querySelector('[data-corner] button')).to.equal(null);
    });
  });

  it('tells nothing and sends nothing again when it is moved, removed or put back, and goes on working', async () => {
    const { session, triangle } = await inCase('draft');
    button(triangle, 'Zet in balans').click();
    await triangle.updateComplete;
    const told: string[] = [];
    for (const name of ['input', 'change', 'maatwerk-step']) triangle.addEventListener(name, () => told.push(name));

    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(triangle);
    triangle.remove();
    place.append(triangle);
    await triangle.updateComplete;
    expect([told, triangle.value.weights?.involvement]).to.deep.equal([[], 34]);
    button(triangle, 'Rendement 5 hoger').click();

    expect(told).to.deep.equal(['input', 'change']);
    expect(session.view.document.valueTriangle.weights).to.include({ publicReturn: 38 });
  });
});

async function inCase(
  to: WalkStage,
  who: WalkActor = 'lead',
): Promise<{ session: CaseSession; triangle: ValueTriangleElement }> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process] });
  const drafts = createMemoryDrafts();
  const openAt = (actor: Actor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'case-1', store, processes: [process], actor, clock, drafts });
  const { at } = await walkCase({ open: openAt, to });
  const session = openAt(walkActors[who], () => at);
  await until(() => session.view.phase === 'ready');
  const triangle = await fixture<ValueTriangleElement>(
    html`<maatwerk-value-triangle lang="nl" .case=${session}></maatwerk-value-triangle>`,
  );
  return { session, triangle };
}

function alone(value: ValueTriangle): Promise<ValueTriangleElement> {
  return fixture(html`<maatwerk-value-triangle lang="nl" .value=${value}></maatwerk-value-triangle>`);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

function text({ shadowRoot }: ValueTriangleElement): string {
  return (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function names({ shadowRoot }: ValueTriangleElement): readonly string[] {
  return [...(shadowRoot?.querySelectorAll('.triangle__name') ?? [])].map((name) => name.textContent.trim());
}

function spoken({ shadowRoot }: ValueTriangleElement): string {
  return shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '';
}

function button({ shadowRoot }: ValueTriangleElement, name: string): HTMLButtonElement {
  const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}
