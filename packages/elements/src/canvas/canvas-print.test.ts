import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { inCase, inConflict, mine, plan, root, shown, theirs } from './canvas-page.contract.js';
import type { CanvasElement } from './canvas-element.js';

const words = (count: number): string =>
  Array.from({ length: count }, (_none, index) => `woord${String(index)}${index % 30 === 29 ? '.\n\n' : ''}`).join(' ');
const long: Canvas = { ...plan, support: words(2_200), ownActions: '- een\n- twee' };
const paper = (canvas: CanvasElement): HTMLElement => root(canvas).querySelector('.paper') as HTMLElement;
const seen = (canvas: CanvasElement): string[] => paper(canvas).innerText.split(/\s+/).filter(Boolean);

async function printed(canvas: CanvasElement): Promise<CanvasElement> {
  await executeServerCommand('x-viewport', { width: 1047, height: 718 });
  await emulateMedia({ media: 'print' });
  // A page hears of another medium when it is drawn.
  await nextFrame();
  await nextFrame();
  return canvas;
}

describe('<maatwerk-canvas> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is one page with every word, and nothing to press or to type in', async () => {
    const canvas = await printed(await shown());

    expect(seen(canvas).join(' ')).to.include(plan.perspective).and.to.include(plan.support).and.to.include('€ 62.785');
    expect(paper(canvas).querySelector('.paper__rest') === null).to.equal(true);
    expect(paper(canvas).offsetHeight).to.be.below(718);
    const controls = [...root(canvas).querySelectorAll('button, input, textarea, summary')];
    expect(controls.filter((one) => one.checkVisibility())).to.deep.equal([]);
  });

  for (const [name, change] of [
    ['one text of two thousand words', {}],
    [
      'eight long texts',
      Object.fromEntries(
        Object.keys(emptyCanvas())
          .slice(2)
          .map((key) => [key, words(400)]),
      ),
    ],
    ['a word without an end', { treatment: 'x'.repeat(20_000) }],
  ] as const) {
    it(`fills the page and goes on on the next one, with every word: ${name}`, async () => {
      const value = { ...long, ...change } as Canvas;
      const canvas = await printed(await shown(value));
      const page = paper(canvas).querySelector('.paper__page') as HTMLElement;

      expect(page.offsetHeight).to.be.within(560, 718);
      const written = Object.values(value).flatMap((text) => (typeof text === 'string' ? text.split(/\s+/) : []));
      const all = new Set(seen(canvas));
      const missing = written.filter((word) => word !== '' && word !== '-' && word.length < 100 && !all.has(word));
      expect(missing).to.deep.equal([]);
      expect(paper(canvas).textContent.match(/x{2,}/g)?.join('').length ?? 0).to.equal(
        'treatment' in change && name.startsWith('a word') ? 20_000 : 0,
      );
    });
  }

  it('says in the box that it goes on, and on the next page of which box it is', async () => {
    const canvas = await printed(await shown(long));

    expect(paper(canvas).querySelector('.cell--support')?.textContent).to.include('Gaat verder op het volgende blad.');
    expect(paper(canvas).querySelector('.paper__rest h3')?.textContent).to.equal('Vervolg van Ondersteuning');
    expect([...paper(canvas).querySelectorAll('.cell--ownActions li')].map((one) => one.textContent)).to.deep.equal([
      'een',
      'twee',
    ]);
  });

  it('holds more on a larger page', async () => {
    const onA4 = paper(await printed(await shown(long))).querySelector('.cell--support')?.textContent.length ?? 0;
    await emulateMedia({ media: 'screen' });
    await nextFrame();
    await nextFrame();
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" paper="a3" .value=${long}></maatwerk-canvas>`,
    );

    const onA3 = paper(await printed(canvas)).querySelector('.cell--support')?.textContent.length ?? 0;

    expect(onA3).to.be.above(onA4 * 1.5);
  });

  it('has both texts of a conflict, and says that one is still to be chosen', async () => {
    const { canvas } = await inConflict();
    await printed(canvas);

    const cell = paper(canvas).querySelector('.cell--ownActions')?.textContent ?? '';
    expect(cell).to.include('(2 teksten, nog te kiezen)').and.to.include(mine).and.to.include(theirs);
  });

  it('takes both long texts of a conflict to the next page whole', async () => {
    const { canvas, session, open, at } = await inCase();
    const other = open(walkActors.caseWorker, () => at);
    await other.reload();
    session.edit('canvas', { ...session.view.document.canvas, ownActions: `mijn ${words(900)}` });
    other.edit('canvas', { ...other.view.document.canvas, ownActions: `jouw ${words(900)}` });
    await other.save();
    await session.save();
    await printed(canvas);

    expect(session.view.document.conflicts.length).to.equal(1);
    const rest = paper(canvas).querySelector('.paper__rest')?.textContent ?? '';
    expect(rest.match(/woord899/g)).to.have.length(2);
    expect(paper(canvas).querySelector<HTMLElement>('.paper__page')?.offsetHeight).to.be.below(719);
  });

  it('is laid out again when the words have changed, and gone when printing is done', async () => {
    const canvas = await printed(await shown());
    await emulateMedia({ media: 'screen' });
    await nextFrame();
    await nextFrame();
    expect(paper(canvas).textContent.trim()).to.equal('');

    canvas.value = { ...plan, situation: 'Iets nieuws.' };
    await printed(canvas);

    expect(seen(canvas).join(' ')).to.include('Iets nieuws.');
  });

  it('prints a plan that may only be read, from the conversation too, and not one that may not be read', async () => {
    const reading = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" readonly mode="conversation" .value=${plan}></maatwerk-canvas>`,
    );
    expect(seen(await printed(reading)).join(' ')).to.include(plan.perspective);
    await emulateMedia({ media: 'screen' });
    await nextFrame();
    await nextFrame();

    const { canvas } = await inCase({ withdrawn: true, actor: { id: 'x', role: 'housing' } });
    await printed(canvas);

    expect(seen(canvas)).to.deep.equal([]);
  });

  it('has the day of the sheet, also where nothing says of which day it is', async () => {
    const canvas = await printed(await shown());

    expect(paper(canvas).querySelector('.head__facts')?.textContent).to.match(
      /MW-2026-014\s*\d{1,2}\u00a0\p{L}+ \d{4}/u,
    );
  });
});
