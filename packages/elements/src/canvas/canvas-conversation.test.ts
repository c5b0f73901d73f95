import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { areaOf, button, buttons, inCase, plan, ready, root, textOf, until } from './canvas-page.contract.js';
import type { CanvasElement } from './canvas-element.js';

const talk = (value: unknown = plan): Promise<CanvasElement> =>
  fixture(html`<maatwerk-canvas lang="nl" mode="conversation" .value=${value}></maatwerk-canvas>`);
const card = (canvas: CanvasElement): HTMLElement => root(canvas).querySelector('.talk__card') as HTMLElement;
const asked = (canvas: CanvasElement): string | undefined =>
  card(canvas).querySelector('.field__label')?.textContent.trim();
const answers = { going: 'Het is druk.', content: 'Niet altijd.' };

async function press(canvas: CanvasElement, name: string): Promise<void> {
  button(canvas, name).click();
  await canvas.updateComplete;
  await canvas.updateComplete;
}

describe('the conversation in <maatwerk-canvas>', () => {
  it('is accessible at every question', async () => {
    const canvas = await talk({ ...plan, conversation: answers });

    for (let question = 1; question <= 11; question++) {
      await expect(canvas).to.be.accessible();
      if (question < 11) await press(canvas, 'Volgende');
    }
  });

  it('asks eleven questions one at a time: three to begin with, then the perspective, then the rest', async () => {
    const canvas = await talk();
    const questions: unknown[] = [asked(canvas)];

    while (buttons(canvas, 'Volgende').length > 0) {
      await press(canvas, 'Volgende');
      questions.push(asked(canvas));
    }

    expect(questions).to.deep.equal([
      'Hoe gaat het?',
      'Wat wilt u anders?',
      'Bent u tevreden met uw leven?',
      'Wat wilt u bereiken?',
      'Wat is er aan de hand?',
      'Wat is er nodig, ook als het nog nooit zo is gedaan?',
      'Wat doet u zelf?',
      'Welke hulp is nodig in het dagelijks leven?',
      'Welke zorg is nodig van een arts of therapeut?',
      'Op welke grond mag dit?',
      'Hoe wordt u hier sterker van?',
    ]);
    expect(root(canvas).querySelectorAll('textarea')).to.have.length(1);
  });

  it('says in words how far it is, and moves focus to the question and not into its field', async () => {
    const canvas = await talk();

    await press(canvas, 'Volgende');
    await press(canvas, 'Volgende');

    expect(textOf(canvas)).to.include('Vraag 3 van 11');
    expect(root(canvas).activeElement === card(canvas)).to.equal(true);
    expect(card(canvas).getAttribute('aria-label')).to.equal('Vraag 3 van 11: Bent u tevreden met uw leven?');
    await press(canvas, 'Vorige');
    expect(asked(canvas)).to.equal('Wat wilt u anders?');
  });

  it('marks the perspective, and only that, as the household’s own words', async () => {
    const canvas = await talk();
    const marked: unknown[] = [];

    for (let question = 1; question <= 11; question++) {
      if (textOf(canvas).includes('In uw eigen woorden')) marked.push(asked(canvas));
      if (question < 11) await press(canvas, 'Volgende');
    }

    expect(marked).to.deep.equal(['Wat wilt u bereiken?']);
  });

  it('asks any question at once, and shows which ones have words', async () => {
    const canvas = await talk();

    const support = buttons(canvas, 'Ondersteuning')[0];
    expect(support?.parentElement?.textContent).to.include('ingevuld');
    expect(buttons(canvas, 'Doorbraak')[0]?.parentElement?.textContent).to.include('nog leeg');
    await press(canvas, 'Ondersteuning');

    expect(asked(canvas)).to.equal('Welke hulp is nodig in het dagelijks leven?');
    expect(areaOf(canvas, 'support').value).to.equal(plan.support);
  });

  it('gives way to the whole sheet, at the text of its question', async () => {
    const canvas = await talk();

    await press(canvas, 'Ondersteuning');
    await press(canvas, 'Naar het hele blad');

    expect(canvas.mode).to.equal('sheet');
    expect(root(canvas).querySelectorAll('textarea')).to.have.length(8);
    expect(root(canvas).activeElement === areaOf(canvas, 'support')).to.equal(true);
  });

  it('begins from the sheet, by its switch and by the three questions', async () => {
    const canvas = await talk();
    canvas.mode = 'sheet';
    await canvas.updateComplete;

    await press(canvas, 'Drie vragen om mee te beginnen');
    expect(asked(canvas)).to.equal('Hoe gaat het?');
    const [, sheet] = root(canvas).querySelectorAll<HTMLInputElement>('input[name=mode]');
    sheet?.click();
    await canvas.updateComplete;

    expect(canvas.mode).to.equal('sheet');
  });

  it('keeps every character of an answer in the value and the draft, also when it is taken away at once', async () => {
    const drafts = createMemoryDrafts();
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" mode="conversation" .drafts=${drafts} draft-key="k"></maatwerk-canvas>`,
    );
    await until(() => canvas.editor.writable);

    areaOf(canvas, 'conversation-going').focus();
    await sendKeys({ type: 'Het is druk thuis' });
    canvas.remove();

    expect(canvas.value.conversation).to.deep.equal({ going: 'Het is druk thuis' });
    const again = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" mode="conversation" .drafts=${drafts} draft-key="k"></maatwerk-canvas>`,
    );
    await until(() => again.value.conversation !== undefined);
    expect(again.value.conversation).to.deep.equal({ going: 'Het is druk thuis' });
  });

  it('moves an answer to the text it grows into, and undo brings it back', async () => {
    const canvas = await talk({ ...plan, situation: 'Drie kinderen.', conversation: answers });

    await press(canvas, 'Zet dit bij Situatie');
    expect(canvas.value.situation).to.equal('Drie kinderen.\n\nHet is druk.');
    expect(canvas.value.conversation).to.deep.equal({ content: 'Niet altijd.' });
    expect(textOf(canvas)).to.include('Dit staat nu bij Situatie.');
    canvas.editor.undo();

    expect(canvas.value.conversation).to.deep.equal(answers);
    expect(canvas.value.situation).to.equal('Drie kinderen.');
  });

  it('shows on the sheet what was said and is not on it yet', async () => {
    const canvas = await talk({ ...plan, conversation: answers });
    canvas.mode = 'sheet';
    await canvas.updateComplete;

    expect(textOf(canvas)).to.include('Uit het gesprek');
    await expect(canvas).to.be.accessible();
    await press(canvas, 'Verder schrijven: Bent u tevreden met uw leven?');

    expect(asked(canvas)).to.equal('Bent u tevreden met uw leven?');
    expect(areaOf(canvas, 'conversation-content').value).to.equal('Niet altijd.');
  });

  it('asks for the score where it asks whether somebody is content', async () => {
    const canvas = await talk();

    expect(root(canvas).querySelector('input[inputmode=decimal]') === null).to.equal(true);
    await press(canvas, 'Volgende');
    await press(canvas, 'Volgende');
    await press(canvas, 'Een half punt hoger');

    expect(canvas.value.satisfaction).to.deep.equal({ score: 5 });
  });

  it('finds a possible name in an answer, and leads to it from the sheet', async () => {
    const canvas = await talk({ ...plan, support: '', conversation: { change: 'Mevrouw Jansen moet weg.' } });
    canvas.mode = 'sheet';
    await canvas.updateComplete;

    expect(textOf(canvas)).to.include('1 vak vraagt aandacht:');
    await press(canvas, 'Wat wilt u anders?');

    expect(root(canvas).activeElement === areaOf(canvas, 'conversation-change')).to.equal(true);
    expect(textOf(canvas)).to.include('Is “Jansen” een naam?');
  });

  it('is a part of the plan in a case: kept with it, and found by the rules', async () => {
    const { canvas, session } = await inCase();
    canvas.mode = 'conversation';
    await canvas.updateComplete;

    areaOf(canvas, 'conversation-going').focus();
    await sendKeys({ type: 'Bij mevrouw Jansen.' });
    await session.save();
    await ready(session);

    expect(session.view.document.canvas.conversation).to.deep.equal({ going: 'Bij mevrouw Jansen.' });
    expect(session.view.facts.privacyFindings).to.equal(1);
    expect(session.view.undoable).to.equal('canvas/conversation/going');
  });

  it('is the sheet where nothing may be typed', async () => {
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas
        lang="nl"
        mode="conversation"
        readonly
        .value=${{ ...plan, conversation: answers }}
      ></maatwerk-canvas>`,
    );

    expect(root(canvas).querySelector('.talk') === null).to.equal(true);
    expect(root(canvas).querySelector('.sheet') !== null).to.equal(true);
    expect(textOf(canvas)).to.include('Het is druk.');
    expect(buttons(canvas, 'Zet dit bij Situatie')).to.deep.equal([]);
  });

  it('leaves a value without answers as it was', async () => {
    const empty: Canvas = emptyCanvas();
    const canvas = await talk(empty);

    areaOf(canvas, 'conversation-going').focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Backspace' });

    expect(canvas.value).to.deep.equal(empty);
  });

  for (const [name, width, height] of [
    ['a tablet upright', 768, 1024],
    ['a tablet on its side', 1024, 768],
    ['a small phone', 320, 640],
  ] as const) {
    it(`has type of 20 pixels, room for a finger and no sideways scroll on ${name}`, async () => {
      await executeServerCommand('x-viewport', { width, height });
      const canvas = await talk({ ...plan, conversation: answers });
      const { font, small, widest } = measured(canvas);

      expect(font).to.be.at.least(20);
      expect(small).to.deep.equal([]);
      expect(widest).to.be.at.most(width);
    });
  }
});

function measured(canvas: CanvasElement): { font: number; small: unknown[]; widest: number } {
  const all = [...root(canvas).querySelectorAll<HTMLElement>('.talk *')];
  const pressed = [...root(canvas).querySelectorAll<HTMLElement>('.talk button, .talk summary, .talk textarea')].filter(
    (one) => one.checkVisibility(),
  );
  const texts = [...root(canvas).querySelectorAll<HTMLElement>('.talk p, .talk label, .talk button, .talk textarea')];
  return {
    font: Math.min(
      ...texts.filter((one) => !one.closest('.note')).map((one) => parseFloat(getComputedStyle(one).fontSize)),
    ),
    small: pressed.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent),
    widest: Math.max(...all.map((one) => one.getBoundingClientRect().right)),
  };
}
