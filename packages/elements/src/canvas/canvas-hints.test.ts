import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { areaOf, button, buttons, inCase, root, textOf, until } from './canvas-page.contract.js';
import type { CanvasElement } from './canvas-element.js';

const hinted: Canvas = { ...emptyCanvas(), support: 'Zij gaat elke week naar Zilverberk in de buurt.' };
const asks = 'Is het een naam van een mens?';
const shown = (properties: Partial<CanvasElement> = {}): Promise<CanvasElement> =>
  fixture(
    html`<maatwerk-canvas
      lang="nl"
      .value=${hinted}
      .recogniser=${properties.recogniser}
      .institutions=${properties.institutions ?? []}
    ></maatwerk-canvas>`,
  );

describe('a word that may be a name in <maatwerk-canvas>', () => {
  it('is asked about quietly: no alarm, no attention, nothing said', async () => {
    const canvas = await shown();

    await until(() => textOf(canvas).includes(`“Zilverberk” begint met een hoofdletter. ${asks}`));

    expect(textOf(canvas)).to.not.include('vraagt aandacht');
    expect(root(canvas).querySelector('.note.is-warning, .cell--attention') === null).to.equal(true);
    expect(root(canvas).querySelector('[aria-live=polite]')?.textContent.trim()).to.equal('');
    await expect(canvas).to.be.accessible();
  });

  it('is kept in one gesture, told to the host, and not asked about again', async () => {
    const canvas = await shown();
    await until(() => textOf(canvas).includes(asks));

    setTimeout(() => button(canvas, 'Dit is geen naam: Zilverberk').click());
    const { detail } = await oneEvent<CustomEvent<unknown>>(canvas, 'maatwerk-confirmation');
    await canvas.updateComplete;

    expect(detail).to.deep.equal({ kind: 'name', match: 'Zilverberk' });
    expect(textOf(canvas)).to.not.include(asks);
  });

  it('is taken away in one gesture, and the question with it', async () => {
    const canvas = await shown();
    await until(() => textOf(canvas).includes(asks));

    button(canvas, 'Haal weg: Zilverberk').click();
    await canvas.updateComplete;

    expect(canvas.value.support).to.equal('Zij gaat elke week naar … in de buurt.');
    expect(textOf(canvas)).to.not.include(asks);
  });

  it('is not asked about when it is an institution of the region', async () => {
    const canvas = await shown({ institutions: ['Zilverberk'] });

    await until(() => root(canvas).querySelector('textarea') !== null);
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    expect(textOf(canvas)).to.not.include(asks);
  });

  it('blocks nothing in a case, and is recorded there when it is kept', async () => {
    const { canvas, session } = await inCase({ change: { support: hinted.support } });

    await until(() => textOf(canvas).includes(asks));
    expect(session.view.facts.privacyFindings).to.equal(0);
    button(canvas, 'Dit is geen naam: Zilverberk').click();
    await canvas.updateComplete;

    expect(session.view.document.confirmations.map(({ kind, match }) => `${kind} ${match}`)).to.include(
      'name Zilverberk',
    );
    expect(textOf(canvas)).to.not.include('“Zilverberk” begint');
  });

  it('is two at a time at most, and the next one when one is answered', async () => {
    const canvas = await shown();
    canvas.value = { ...emptyCanvas(), support: 'Zij gaat naar Zilverberk, naar Groenhof en naar Blauwdam.' };
    await until(() => textOf(canvas).includes('“Zilverberk”'));

    expect(buttons(canvas, 'Haal weg: Blauwdam')).to.have.length(0);
    button(canvas, 'Haal weg: Zilverberk').click();
    await canvas.updateComplete;

    expect(buttons(canvas, 'Haal weg: Blauwdam')).to.have.length(1);
  });
});

describe('a recogniser of the host in <maatwerk-canvas>', () => {
  const recogniser = (text: string): Promise<unknown> =>
    Promise.resolve(text.includes('elke') ? [{ start: text.indexOf('elke'), end: text.indexOf('elke') + 4 }] : []);

  it('shows what it finds as a quiet question', async () => {
    const canvas = await shown({ recogniser });

    await until(() => textOf(canvas).includes('“elke” kan een naam van een mens zijn.'));

    expect(textOf(canvas)).to.not.include('vraagt aandacht');
    expect(areaOf(canvas, 'support').previousElementSibling).to.equal(null);
  });

  it('that fails breaks nothing, and is told to the developer without a word of the text', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      const canvas = await shown({
        recogniser: (text) => {
          throw new Error(text);
        },
      });
      await until(() => warned.some((text) => text.includes('recogniser')));
      await until(() => textOf(canvas).includes('“Zilverberk”'));
    } finally {
      console.warn = warn;
    }

    expect(warned.join(' ')).to.include('canvas/support').and.to.include('docs/errors.md#recogniser');
    expect(warned.join(' ')).to.not.include('Zilverberk');
  });

  it('that is given later is asked about what stands there', async () => {
    const canvas = await shown();
    await until(() => textOf(canvas).includes('“Zilverberk”'));

    canvas.recogniser = recogniser;

    await until(() => textOf(canvas).includes('“elke” kan een naam'));
  });
});
