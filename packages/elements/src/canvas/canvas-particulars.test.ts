import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { Ground } from '@maatwerk/core/grounds';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../funding/maatwerk-funding.js';
import '../grounds/maatwerk-grounds.js';
import type { GroundsElement } from '../grounds/grounds-element.js';
import '../parties/maatwerk-parties.js';
import { focused, textOf, until } from '../rows/rows-page.contract.js';
import type { CanvasElement } from './canvas-element.js';
import { inCase, root, shown } from './canvas-page.contract.js';

const ground: Ground = { id: 'a', kind: 'hardshipClause', rule: 'Verordening 12', advises: '', decides: '' };

async function withGround(changes: Partial<Ground> = {}): Promise<{ canvas: CanvasElement; session: CaseSession }> {
  const { canvas, session } = await inCase();
  session.edit('grounds', [{ ...ground, ...changes }]);
  await drawn(canvas);
  return { canvas, session };
}

describe('parties, funding and grounds on the canvas', () => {
  it('stand in their cells as one line each, and are accessible', async () => {
    const { canvas } = await withGround();

    for (const [cell, noun] of [
      ['situation', 'parties'],
      ['support', 'funding'],
      ['legitimacy', 'grounds'],
    ])
      expect(root(canvas).querySelector(`.cell--${cell ?? ''} maatwerk-${noun ?? ''}`), noun).not.to.equal(null);
    expect(groundsIn(canvas).summary).to.equal('1 grond, 1 nog zonder wie beslist');
    expect(groundsIn(canvas).renderRoot.querySelector('details')?.open).to.equal(false);
    await expect(canvas).to.be.accessible();
  });

  it('are reached by their path, opened and with focus, also out of the conversation', async () => {
    const { canvas } = await withGround();
    canvas.mode = 'conversation';
    await drawn(canvas);

    expect(canvas.focusField('grounds/a/rule')).to.equal(true);
    await until(() => hasGrounds(canvas) && focused(groundsIn(canvas)) === 'field-grounds-a-rule');

    expect(groundsIn(canvas).renderRoot.querySelector('details')?.open).to.equal(true);
  });

  it('leave Ctrl+Z in their fields to the browser: the plan takes no step back', async () => {
    const { canvas, session } = await withGround();
    canvas.focusField('grounds/a/decides');
    await until(() => focused(groundsIn(canvas)) === 'field-grounds-a-decides');
    await sendKeys({ type: 'Het college' });

    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });

    expect(session.view.document.grounds[0]?.rule).to.equal('Verordening 12');
    expect(session.view.redoable).to.equal(null);
  });

  it('make their cell ask attention while a possible name stands in them', async () => {
    const { canvas, session } = await withGround({ decides: 'mevrouw Bakker' });
    const cell = root(canvas).querySelector('.cell--legitimacy');
    await until(() => cell?.classList.contains('cell--attention') === true);
    await until(() => textOf(groundsIn(canvas)).includes('1 vraagt aandacht'));

    session.edit('grounds', [ground]);
    await drawn(canvas);

    expect(cell?.classList.contains('cell--attention')).to.equal(false);
  });

  it('print on a page of their own, each list under its line', async () => {
    const { canvas } = await withGround();

    const page = await fixture(html`<div>${canvas.printed?.draw(new Map())}</div>`);

    const words = page.textContent.replace(/\s+/g, ' ');
    expect(words).to.include('1 grond, 1 nog zonder wie beslist');
    expect(words).to.include('Grond 1. Waarop steunt het plan? Hardheidsclausule. Welke regel is dat? Verordening 12.');
  });

  it('are no part of a canvas that stands alone', async () => {
    const canvas = await shown();

    expect(root(canvas).querySelector('maatwerk-grounds, maatwerk-parties, maatwerk-funding')).to.equal(null);
    expect(canvas.focusField('grounds/a/rule')).to.equal(false);
  });
});

function hasGrounds(canvas: CanvasElement): boolean {
  return root(canvas).querySelector('maatwerk-grounds') !== null;
}

function groundsIn(canvas: CanvasElement): GroundsElement {
  return root(canvas).querySelector('maatwerk-grounds') as GroundsElement;
}

async function drawn(canvas: CanvasElement): Promise<void> {
  await canvas.updateComplete;
  await root(canvas).querySelector('maatwerk-grounds')?.updateComplete;
}
