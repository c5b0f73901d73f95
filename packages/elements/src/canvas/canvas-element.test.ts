import { emptyCanvas } from '@maatwerk/core/canvas';
import type { Canvas } from '@maatwerk/core/canvas';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { canvas as english } from '../messages/en/canvas.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { CanvasElement } from './canvas-element.js';
import { areaOf, button, plan, root, shown, textOf, type, until, year } from './canvas-page.contract.js';

describe('<maatwerk-canvas>', () => {
  describe('is accessible in every state', () => {
    for (const [state, value] of Object.entries({
      empty: emptyCanvas(),
      filled: plan,
      declined: { ...plan, satisfaction: { declined: true } },
      unreadable: '{',
    })) {
      it(state, async () => {
        await expect(await shown(value)).shadowDom.to.be.accessible();
      });
    }

    it('read-only', async () => {
      const canvas = await fixture(html`<maatwerk-canvas lang="nl" readonly .value=${plan}></maatwerk-canvas>`);

      await expect(canvas).shadowDom.to.be.accessible();
    });

    it('with a score that is not understood', async () => {
      const canvas = await shown();
      await type(canvas, 'canvas/satisfaction', '11');
      await sendKeys({ press: 'Tab' });

      expect(textOf(canvas)).to.include('Geef een cijfer van 0 tot en met 10');
      await expect(canvas).shadowDom.to.be.accessible();
    });
  });

  it('has no id twice with two on a page, and no inline style', async () => {
    const both = await fixture(html`<div><maatwerk-canvas></maatwerk-canvas><maatwerk-canvas></maatwerk-canvas></div>`);

    for (const { shadowRoot } of both.children) {
      const ids = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(shadowRoot?.querySelector('[style]') === null).to.equal(true);
    }
    expect(both.querySelectorAll('[id]')).to.have.length(0);
  });

  it('has its fields in the order of reading, perspective first', async () => {
    const canvas = await shown();

    const labels = [...root(canvas).querySelectorAll('.sheet label, .sheet legend')].map((one) =>
      one.textContent.trim(),
    );

    expect(labels.map((label) => label.replace(/\s+/g, ' '))).to.deep.equal([
      'Perspectief',
      'Tevredenheid nu (niet verplicht)',
      'Situatie',
      'Doorbraak',
      'Zelf doen',
      'Ondersteuning',
      'Behandeling',
      'Legitimiteit',
      'Betrokkenheid',
    ]);
  });

  it('puts its headings under the level of the host', async () => {
    const canvas = await fixture<CanvasElement>(html`<maatwerk-canvas lang="nl" heading-level="3"></maatwerk-canvas>`);

    expect(root(canvas).querySelector('h3')?.textContent).to.include('Maatwerkcanvas');
    expect(root(canvas).querySelector('h4')?.textContent).to.include('Kosten en baten');
    expect(root(canvas).querySelector('h2') === null).to.equal(true);
  });

  it('speaks English on an English page', async () => {
    registerMessages('en', english);

    const canvas = await fixture<CanvasElement>(html`<maatwerk-canvas lang="en"></maatwerk-canvas>`);

    expect(textOf(canvas)).to.include('What does the household want to reach?');
  });

  describe('its value', () => {
    it('has every character at once, and keeps the caret where it is', async () => {
      const canvas = await shown();
      const area = areaOf(canvas, 'perspective');
      area.focus();
      area.setSelectionRange(3, 3);

      await sendKeys({ type: ' samen' });

      expect(canvas.value.perspective).to.equal('Wij samen blijven thuis wonen.');
      expect(area.selectionStart).to.equal(9);
      expect(root(canvas).activeElement === area).to.equal(true);
    });

    it('tells input at every keystroke and change when the field is left', async () => {
      const canvas = await shown();
      const told: string[] = [];
      for (const name of ['input', 'change']) canvas.addEventListener(name, () => told.push(name));

      canvas.focusField('canvas/situation');
      await sendKeys({ type: 'ab' });
      await sendKeys({ press: 'Tab' });

      expect(told).to.deep.equal(['input', 'input', 'change']);
    });

    it('stays what it was when something unreadable is given, and says so', async () => {
      const canvas = await shown();
      const circle: Record<string, unknown> = {};
      circle['self'] = circle;

      for (const bad of [7, '{', { perspective: 1 }, { unknown: '' }, circle, [], 'x'.repeat(2_000_000)]) {
        (canvas as { value: unknown }).value = plan;
        (canvas as { value: unknown }).value = bad;
        await canvas.updateComplete;

        expect(canvas.value).to.deep.equal(plan);
        expect(textOf(canvas)).to.include('Deze gegevens kunnen wij niet lezen');
      }
    });

    it('is in the form of the host under its name, and comes back by reset', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><maatwerk-canvas name="plan" value=${JSON.stringify(plan)}></maatwerk-canvas></form>`,
      );
      const canvas = form.firstElementChild as CanvasElement;
      const sent = (): Canvas => JSON.parse(new FormData(form).get('plan') as string) as Canvas;

      await type(canvas, 'canvas/treatment', 'Speltherapie');
      expect(sent().treatment).to.equal('Speltherapie');
      form.reset();
      await canvas.updateComplete;

      expect(sent()).to.deep.equal(plan);
      expect(areaOf(canvas, 'treatment').value).to.equal('');
    });

    it('goes back and forth by undo and redo, which name the field', async () => {
      const canvas = await shown();
      await type(canvas, 'canvas/legitimacy', 'Jeugdwet');
      await canvas.updateComplete;

      button(canvas, 'Ongedaan maken: legitimiteit').click();
      await canvas.updateComplete;
      expect(canvas.value.legitimacy).to.equal('');
      expect(areaOf(canvas, 'legitimacy').value).to.equal('');
      button(canvas, 'Opnieuw doen: legitimiteit').click();

      expect(canvas.value.legitimacy).to.equal('Jeugdwet');
    });

    it('is kept as a draft with every character, also when the element goes at once', async () => {
      const drafts = createMemoryDrafts();
      const draft = (): Promise<CanvasElement> =>
        fixture(html`<maatwerk-canvas lang="nl" .drafts=${drafts} draft-key="plan-1"></maatwerk-canvas>`);
      const canvas = await draft();
      await until(() => !areaOf(canvas, 'perspective').readOnly);

      canvas.focusField('canvas/perspective');
      await sendKeys({ type: 'Rust in huis' });
      canvas.remove();
      const again = await draft();
      await until(() => again.value.perspective !== '');

      expect(again.value.perspective).to.equal('Rust in huis');
      expect(textOf(again)).to.include('Uw tekst is er nog.');
    });
  });

  it('moves focus to the field of a path, and answers whether it is there', async () => {
    const canvas = await shown();

    expect(canvas.focusField('canvas/involvement')).to.equal(true);
    expect(root(canvas).activeElement === areaOf(canvas, 'involvement')).to.equal(true);
    expect(canvas.focusField('canvas/satisfaction')).to.equal(true);
    expect(canvas.focusField('canvas/nothing')).to.equal(false);
    expect(canvas.focusField('costBenefit')).to.equal(false);
  });

  describe('how far it is', () => {
    it('counts twelve boxes, and an empty score is no failure', async () => {
      const canvas = await shown({
        ...plan,
        situation: 'a',
        breakthrough: 'b',
        ownActions: 'c',
        treatment: 'd',
        legitimacy: 'e',
      });

      expect(textOf(canvas)).to.include('10 van 12 vakken ingevuld');
      expect(textOf(canvas)).to.include('Nog leeg: Betrokkenheid. Nog leeg: cijfer. Dat mag.');
    });

    it('links to what asks attention', async () => {
      const canvas = await shown();

      expect(textOf(canvas)).to.include('1 vak vraagt aandacht:');
      button(canvas, 'Ondersteuning').click();

      expect(root(canvas).activeElement === areaOf(canvas, 'support')).to.equal(true);
    });
  });

  describe('the costs', () => {
    it('are three amounts and two differences, a negative one as plain as a gain', async () => {
      expect(textOf(await shown())).to.include(
        'Huidig € 21.340 Dreigend € 91.260 Maatwerk € 62.785 € 28.475 minder dan wat dreigt. € 41.445 meer dan nu.',
      );
    });

    it('are not calculated yet without an analysis, which is not nought', async () => {
      const canvas = await fixture<CanvasElement>(html`<maatwerk-canvas lang="nl"></maatwerk-canvas>`);

      expect(textOf(canvas)).to.include('Huidig nog niet berekend').and.not.to.include('€');
    });

    it('say a difference across nought from both sides', async () => {
      const canvas = await shown();

      canvas.costBenefit = {
        period: year,
        scenarios: {
          current: null,
          threatened: { total: { cents: 3_000_000 } },
          custom: { total: { range: [2_000_000, 4_500_000] } },
        },
      };
      await canvas.updateComplete;

      expect(textOf(canvas)).to.include('Tussen € 10.000 minder en € 15.000 meer dan wat dreigt.');
    });

    it('ask for the sum by an event', async () => {
      const canvas = await shown();
      setTimeout(() => button(canvas, 'Bekijk de som').click());

      const { detail } = await oneEvent<CustomEvent<unknown>>(canvas, 'maatwerk-navigate');

      expect(detail).to.deep.equal({ path: 'costBenefit' });
    });
  });

  it('is paragraphs and lists without boxes when it is for reading', async () => {
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas
        lang="nl"
        readonly
        .value=${{ ...plan, situation: 'Een.\nTwee.\n\nDrie:\n- vier\n- vijf\n3. zes' }}
      ></maatwerk-canvas>`,
    );

    expect(root(canvas).querySelector('textarea, input') === null).to.equal(true);
    const cell = root(canvas).querySelector('.cell--situation') as Element;
    expect([...cell.querySelectorAll('p, li')].map((one) => one.textContent)).to.deep.equal([
      'Een.\nTwee.',
      'Drie:',
      'vier',
      'vijf',
      'zes',
    ]);
    expect(cell.querySelector('ol')?.start).to.equal(3);
    expect(getComputedStyle(cell.querySelector('p') as Element).whiteSpace).to.equal('pre-wrap');
    expect(canvas.focusField('canvas/situation')).to.equal(true);
  });

  it('has no sideways scroll at 320 pixels', async () => {
    await executeServerCommand('x-viewport', { width: 320, height: 800 });
    const canvas = await shown({ ...plan, treatment: 'Woord'.repeat(60) });

    const widest = Math.max(
      ...[...root(canvas).querySelectorAll('.sheet *')].map((one) => one.getBoundingClientRect().right),
    );

    expect(canvas.scrollWidth).to.be.at.most(canvas.clientWidth);
    expect(widest).to.be.at.most(canvas.getBoundingClientRect().right);
    await executeServerCommand('x-viewport', { width: 800, height: 600 });
  });
});
