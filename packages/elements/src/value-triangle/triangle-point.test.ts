import { emptyValueTriangle, type ValueTriangle } from '@maatwerk/core/value-triangle';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import './maatwerk-value-triangle.js';
import type { ValueTriangleElement } from './value-triangle-element.js';

const smit: ValueTriangle = {
  ...emptyValueTriangle(),
  weights: { involvement: 45, legitimacy: 30, publicReturn: 25 },
};

const shown = (value: unknown = smit): Promise<ValueTriangleElement> =>
  fixture(html`<maatwerk-value-triangle lang="nl" .value=${value}></maatwerk-value-triangle>`);

describe('<maatwerk-value-triangle>', () => {
  describe('the point', () => {
    it('moves to a value by its arrow: 5 per press, and 1 with Shift', async () => {
      const triangle = await shown();
      const weights = async (keys: string): Promise<unknown> => {
        point(triangle)?.focus();
        await sendKeys({ press: keys });
        return triangle.value.weights;
      };

      expect(await weights('ArrowUp')).to.deep.equal({ involvement: 50, legitimacy: 27, publicReturn: 23 });
      expect(await weights('ArrowLeft')).to.include({ legitimacy: 32 });
      expect(await weights('ArrowRight')).to.include({ publicReturn: 26 });
      await sendKeys({ down: 'Shift' });
      expect(await weights('ArrowRight')).to.include({ publicReturn: 27 });
      await sendKeys({ up: 'Shift' });
    });

    it('comes nearer to involvement by up exactly as far as it goes away by down', async () => {
      const triangle = await shown();

      point(triangle)?.focus();
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'ArrowDown' });

      expect(triangle.value.weights?.involvement).to.equal(45);
    });

    it('comes in balance by Home', async () => {
      const triangle = await shown();

      point(triangle)?.focus();
      await sendKeys({ press: 'Home' });

      expect(triangle.value.weights).to.deep.equal({ involvement: 34, legitimacy: 33, publicReturn: 33 });
    });

    it('keeps its focus and is told once after a move', async () => {
      const triangle = await shown();

      point(triangle)?.focus();
      await sendKeys({ press: 'ArrowUp' });
      await triangle.updateComplete;

      expect(triangle.shadowRoot?.activeElement).to.equal(point(triangle));
      expect(spoken(triangle)).to.equal('Betrokkenheid 50, legitimiteit 27, rendement 23.');
    });

    it('is absent until somebody chooses, and comes with a press in the triangle', async () => {
      const triangle = await shown(emptyValueTriangle());
      expect(point(triangle)).to.equal(null);
      expect(text(triangle)).to.include('Kies waar het gewicht ligt, of sla over');

      const { x, y } = inDrawing(triangle, 0.5, 0.45);
      await sendMouse({ type: 'click', position: [x, y] });

      expect(triangle.value.weights?.involvement).to.be.within(50, 70);
      await triangle.updateComplete;
      expect(point(triangle)).not.to.equal(null);
    });

    it('follows the pointer, and counts only once it is let go', async () => {
      const triangle = await shown();
      const changed = oneEvent(triangle, 'change');

      await dragTo(triangle, inDrawing(triangle, 0.25, 0.8));
      expect(triangle.value.weights).to.deep.equal(smit.weights);
      expect(corners(triangle)).not.to.include('Legitimiteit 30');
      await sendMouse({ type: 'up' });
      await changed;

      expect(triangle.value.weights?.legitimacy).to.be.above(50);
    });

    it('stays where it was when the pointer is let go beside the drawing', async () => {
      const triangle = await shown();

      await dragTo(triangle, inDrawing(triangle, 0.3, 0.7));
      await sendMouse({ type: 'move', position: [2, 2] });
      await sendMouse({ type: 'up' });

      expect(triangle.value.weights).to.deep.equal(smit.weights);
      await triangle.updateComplete;
      expect(corners(triangle)).to.include('Legitimiteit 30');
    });

    it('takes a touch for itself, and leaves one beside it to the page', async () => {
      const triangle = await shown();
      const touch = (): Event => new Event('touchstart', { bubbles: true, cancelable: true });
      const [onPoint, beside] = [touch(), touch()];

      point(triangle)?.dispatchEvent(onPoint);
      triangle.shadowRoot?.querySelector('.triangle__surface')?.dispatchEvent(beside);

      expect([onPoint.defaultPrevented, beside.defaultPrevented]).to.deep.equal([true, false]);
    });

    it('is a target of 44 pixels in the narrowest element', async () => {
      const narrow = await fixture<HTMLElement>(
        html`<div><maatwerk-value-triangle .value=${smit}></maatwerk-value-triangle></div>`,
      );
      narrow.style.setProperty('inline-size', '288px');
      await nextFrame();
      const target = narrow.firstElementChild?.shadowRoot?.querySelector('.triangle__target')?.getBoundingClientRect();

      expect(target?.width).to.be.at.least(44);
    });
  });

  describe('the numbers', () => {
    it('stay 100 together by − and +, in steps of 5', async () => {
      const triangle = await shown();

      button(triangle, 'Rendement 5 hoger').click();
      expect(triangle.value.weights).to.deep.equal({ involvement: 42, legitimacy: 28, publicReturn: 30 });
      button(triangle, 'Betrokkenheid 5 lager').click();

      expect(triangle.value.weights).to.include({ involvement: 37 });
      expect(Object.values(triangle.value.weights ?? {}).reduce((sum, one) => sum + one, 0)).to.equal(100);
    });

    it('share what is left as before, however many keystrokes a number takes', async () => {
      const triangle = await shown();

      number(triangle, 'Betrokkenheid').select();
      await sendKeys({ type: '100' });
      await sendKeys({ press: 'Backspace' });

      expect(triangle.value.weights).to.deep.equal({ involvement: 10, legitimacy: 49, publicReturn: 41 });
    });

    it('keep what is no number as typed, and refuse it', async () => {
      const triangle = await shown();

      await type(triangle, 'Legitimiteit', '12,5');
      await triangle.updateComplete;

      expect(number(triangle, 'Legitimiteit').value).to.equal('12,5');
      expect(text(triangle)).to.include('Wij begrijpen “12,5” niet. Typ een heel getal van 0 tot en met 100.');
      expect(triangle.value.weights).to.deep.equal(smit.weights);
      expect(triangle.validity.badInput).to.equal(true);
    });

    it('say what they came to once, when the number is left', async () => {
      const triangle = await shown();

      await type(triangle, 'Betrokkenheid', '50');
      await triangle.updateComplete;

      expect(spoken(triangle)).to.equal('Betrokkenheid 50, legitimiteit 27, rendement 23.');
    });

    it('come in balance by their button, and go by another', async () => {
      const triangle = await shown();

      button(triangle, 'Zet in balans').click();
      expect(triangle.value.weights).to.include({ legitimacy: 33 });
      await triangle.updateComplete;
      expect(text(triangle)).to.include('De drie waarden zijn in balans.');
      button(triangle, 'Haal de punt weg').click();

      expect(triangle.value.weights).to.equal(null);
    });
  });
});

function text({ shadowRoot }: ValueTriangleElement): string {
  return (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function corners({ shadowRoot }: ValueTriangleElement): string {
  return [...(shadowRoot?.querySelectorAll('.corners') ?? [])]
    .map((row) => row.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function spoken({ shadowRoot }: ValueTriangleElement): string {
  return shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '';
}

function point({ shadowRoot }: ValueTriangleElement): SVGElement | null {
  return shadowRoot?.querySelector<SVGElement>('[role=button][aria-label="Punt in de driehoek"]') ?? null;
}

function button({ shadowRoot }: ValueTriangleElement, name: string): HTMLButtonElement {
  const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

function number({ shadowRoot }: ValueTriangleElement, name: string): HTMLInputElement {
  const label = [...(shadowRoot?.querySelectorAll('label') ?? [])].find((one) => one.textContent.trim() === name);
  return shadowRoot?.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
}

async function type(triangle: ValueTriangleElement, name: string, words: string): Promise<void> {
  const field = number(triangle, name);
  field.focus();
  field.select();
  await sendKeys({ type: words });
  field.blur();
  await triangle.updateComplete;
}

function inDrawing({ shadowRoot }: ValueTriangleElement, across: number, down: number): { x: number; y: number } {
  const drawing = shadowRoot?.querySelector('.triangle');
  drawing?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = drawing?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(left + width * across), y: Math.round(top + height * down) };
}

async function dragTo(triangle: ValueTriangleElement, to: { x: number; y: number }): Promise<void> {
  const { left, top, width, height } = point(triangle)?.getBoundingClientRect() ?? new DOMRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [to.x, to.y] });
  await triangle.updateComplete;
}
