import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { registerMessages } from '../messages/message-catalogue.js';
import { canvas as english } from '../messages/en/canvas.js';
import './maatwerk-canvas.js';
import type { CanvasElement } from './canvas-element.js';

const plan: Canvas = {
  ...emptyCanvas(),
  reference: 'MW-2026-014',
  perspective: 'Wij blijven thuis wonen.',
  support: 'Om de week logeren bij mevrouw Bakker.',
};

const year = { start: '2026-02-01', months: 12 };
const costs = {
  period: year,
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
};

const shown = (value: unknown = plan): Promise<CanvasElement> =>
  fixture(html`<maatwerk-canvas lang="nl" .value=${value} .costBenefit=${costs}></maatwerk-canvas>`);

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
      expect(shadowRoot?.querySelector('[style]')).to.equal(null);
    }
    expect(both.querySelectorAll('[id]')).to.have.length(0);
  });

  it('has its fields in the order of reading, perspective first', async () => {
    const canvas = await shown();

    const labels = [...root(canvas).querySelectorAll('.sheet label, .sheet legend')].map((one) => one.textContent.trim());

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
    expect(root(canvas).querySelector('h2')).to.equal(null);
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
      expect(root(canvas).activeElement).to.equal(area);
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
      const sent = (): Canvas => JSON.parse(String(new FormData(form).get('plan'))) as Canvas;

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
    expect(root(canvas).activeElement).to.equal(areaOf(canvas, 'involvement'));
    expect(canvas.focusField('canvas/satisfaction')).to.equal(true);
    expect(canvas.focusField('canvas/nothing')).to.equal(false);
    expect(canvas.focusField('costBenefit')).to.equal(false);
  });

  describe('the score', () => {
    it('is typed with a comma or a point', async () => {
      const canvas = await shown();

      await type(canvas, 'canvas/satisfaction', '7,5');
      expect(canvas.value.satisfaction).to.deep.equal({ score: 7.5 });
      await type(canvas, 'canvas/satisfaction', '6.5');

      expect(canvas.value.satisfaction).to.deep.equal({ score: 6.5 });
      expect(scoreOf(canvas).value).to.equal('6.5');
    });

    it('goes half a point up and down by its buttons', async () => {
      const canvas = await shown({ ...plan, satisfaction: { score: 9.8 } });

      button(canvas, 'Een half punt hoger').click();
      expect(canvas.value.satisfaction).to.deep.equal({ score: 10 });
      button(canvas, 'Een half punt lager').click();
      await canvas.updateComplete;

      expect(canvas.value.satisfaction).to.deep.equal({ score: 9.5 });
      expect(scoreOf(canvas).value).to.equal('9,5');
    });

    it('may be declined, and that may be taken back', async () => {
      const canvas = await shown({ ...plan, satisfaction: { score: 4 } });

      button(canvas, 'Liever geen cijfer').click();
      await canvas.updateComplete;
      expect(canvas.value.satisfaction).to.deep.equal({ declined: true });
      expect(button(canvas, 'Liever geen cijfer').getAttribute('aria-pressed')).to.equal('true');
      expect(scoreOf(canvas).value).to.equal('');
      button(canvas, 'Liever geen cijfer').click();

      expect(canvas.value).not.to.have.property('satisfaction');
    });

    it('stays as typed when it is not understood, is no value, and makes the form wait', async () => {
      const canvas = await shown({ ...plan, satisfaction: { score: 4 } });

      await type(canvas, 'canvas/satisfaction', '45');
      await sendKeys({ press: 'Tab' });
      await canvas.updateComplete;

      expect(scoreOf(canvas).value).to.equal('45');
      expect(canvas.value).not.to.have.property('satisfaction');
      expect(canvas.checkValidity()).to.equal(false);
    });

    it('lets the form go once it is mended', async () => {
      const canvas = await shown();
      await type(canvas, 'canvas/satisfaction', '45');
      await sendKeys({ press: 'Tab' });

      await type(canvas, 'canvas/satisfaction', '4,5');
      await sendKeys({ press: 'Tab' });
      await canvas.updateComplete;

      expect(canvas.checkValidity()).to.equal(true);
      expect(textOf(canvas)).not.to.include('Geef een cijfer');
    });
  });

  describe('a possible name', () => {
    it('is quoted below its field, linked to it, and underlined behind the words', async () => {
      const canvas = await shown();
      const area = areaOf(canvas, 'support');

      expect(root(canvas).getElementById(area.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).to.include(
        'Is “Bakker” een naam?',
      );
      expect(area.previousElementSibling?.getAttribute('aria-hidden')).to.equal('true');
      expect(area.previousElementSibling?.querySelector('mark')?.textContent).to.equal('Bakker');
    });

    it('is told once typing pauses, politely and once', async () => {
      const canvas = await shown(emptyCanvas());

      await type(canvas, 'canvas/support', 'Elke week mevrouw Bakker.');
      expect(textOf(canvas)).not.to.include('Is “Bakker” een naam?');
      await until(() => textOf(canvas).includes('Is “Bakker” een naam?'));

      const polite = root(canvas).querySelector('[aria-live=polite]');
      expect(polite?.textContent).to.equal('Mogelijke naam in Ondersteuning: Bakker.');
      expect(root(canvas).activeElement).to.equal(areaOf(canvas, 'support'));
    });

    it('keeps its place while somebody types before it, and goes with its words', async () => {
      const canvas = await shown();
      const area = areaOf(canvas, 'support');
      area.focus();
      area.setSelectionRange(0, 0);

      await sendKeys({ type: 'Nu: ' });
      await canvas.updateComplete;
      expect(area.previousElementSibling?.querySelector('mark')?.textContent).to.equal('Bakker');
      area.select();
      await sendKeys({ press: 'Delete' });
      await canvas.updateComplete;

      expect(textOf(canvas)).not.to.include('Is “Bakker” een naam?');
    });

    it('may stay as a false alarm: the host hears it and it stays silent', async () => {
      const canvas = await shown();
      setTimeout(() => button(canvas, 'Dit is geen naam: Bakker').click());

      const { detail } = (await oneEvent(canvas, 'maatwerk-confirmation')) as CustomEvent;
      await canvas.updateComplete;

      expect(detail).to.deep.equal({ kind: 'name', match: 'Bakker' });
      expect(canvas.confirmations).to.deep.equal([{ kind: 'name', match: 'Bakker' }]);
      expect(textOf(canvas)).not.to.include('Is “Bakker” een naam?');
      expect(canvas.value).to.deep.equal(plan);
      await until(() => root(canvas).activeElement === areaOf(canvas, 'support'));
    });

    it('may be taken away, and undo brings it back', async () => {
      const canvas = await shown();

      button(canvas, 'Haal weg: Bakker').click();
      await canvas.updateComplete;
      expect(canvas.value.support).to.equal('Om de week logeren bij mevrouw ….');
      expect(textOf(canvas)).not.to.include('Is “Bakker” een naam?');
      button(canvas, 'Ongedaan maken: ondersteuning').click();

      expect(canvas.value.support).to.equal(plan.support);
    });

    it('is not an institution, and is a name the host knows', async () => {
      const canvas = await shown({ ...plan, support: 'Hulp van Tante Bep en mevrouw Koraal.' });

      canvas.institutions = ['Koraal'];
      canvas.knownNames = ['Bep'];
      await canvas.updateComplete;

      expect(textOf(canvas)).to.include('“Bep”').and.not.to.include('“Koraal”');
    });
  });

  describe('how far it is', () => {
    it('counts twelve boxes, and an empty score is no failure', async () => {
      const canvas = await shown({ ...plan, situation: 'a', breakthrough: 'b', ownActions: 'c', treatment: 'd', legitimacy: 'e' });

      expect(textOf(canvas)).to.include('10 van 12 vakken ingevuld');
      expect(textOf(canvas)).to.include('Nog leeg: Betrokkenheid. Nog leeg: cijfer. Dat mag.');
    });

    it('links to what asks attention', async () => {
      const canvas = await shown();

      expect(textOf(canvas)).to.include('1 vak vraagt aandacht:');
      button(canvas, 'Ondersteuning').click();

      expect(root(canvas).activeElement).to.equal(areaOf(canvas, 'support'));
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
        scenarios: { current: null, threatened: { total: { cents: 3_000_000 } }, custom: { total: { range: [2_000_000, 4_500_000] } } },
      };
      await canvas.updateComplete;

      expect(textOf(canvas)).to.include('Tussen € 10.000 minder en € 15.000 meer dan wat dreigt.');
    });

    it('ask for the sum by an event', async () => {
      const canvas = await shown();
      setTimeout(() => button(canvas, 'Bekijk de som').click());

      const { detail } = (await oneEvent(canvas, 'maatwerk-navigate')) as CustomEvent;

      expect(detail).to.deep.equal({ path: 'costBenefit' });
    });
  });

  it('is text without boxes when it is for reading', async () => {
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" readonly .value=${{ ...plan, situation: 'Een.\n\nTwee.' }}></maatwerk-canvas>`,
    );

    expect(root(canvas).querySelector('textarea, input')).to.equal(null);
    const paragraph = [...root(canvas).querySelectorAll('.paper')].find((one) => one.textContent === 'Een.\n\nTwee.');
    expect(getComputedStyle(paragraph as Element).whiteSpace).to.equal('pre-wrap');
    expect(canvas.focusField('canvas/situation')).to.equal(true);
  });

  it('has no sideways scroll at 320 pixels', async () => {
    await executeServerCommand('x-viewport', { width: 320, height: 800 });
    const canvas = await shown({ ...plan, treatment: 'Woord'.repeat(60) });

    const widest = Math.max(...[...root(canvas).querySelectorAll('.sheet *')].map((one) => one.getBoundingClientRect().right));

    expect(canvas.scrollWidth).to.be.at.most(canvas.clientWidth);
    expect(widest).to.be.at.most(canvas.getBoundingClientRect().right);
    await executeServerCommand('x-viewport', { width: 800, height: 600 });
  });
});

function root({ shadowRoot }: CanvasElement): ShadowRoot {
  if (!shadowRoot) throw new Error('The canvas is not drawn.');
  return shadowRoot;
}

function textOf(canvas: CanvasElement): string {
  return root(canvas).textContent.replace(/\s+/g, ' ');
}

function areaOf(canvas: CanvasElement, field: string): HTMLTextAreaElement {
  return root(canvas).getElementById(`field-canvas-${field}`) as HTMLTextAreaElement;
}

function scoreOf(canvas: CanvasElement): HTMLInputElement {
  return root(canvas).querySelector('input[inputmode=decimal]') as HTMLInputElement;
}

function button(canvas: CanvasElement, name: string): HTMLButtonElement {
  const found = [...root(canvas).querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

async function type(canvas: CanvasElement, path: string, words: string): Promise<void> {
  canvas.focusField(path);
  (root(canvas).activeElement as HTMLInputElement).select();
  await sendKeys({ type: words });
  await canvas.updateComplete;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}
