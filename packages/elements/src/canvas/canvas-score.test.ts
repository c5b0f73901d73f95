import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BeforeEvent } from '../before-event/before-event.js';
import { button, draw, inCase, plan, root, scoreOf, shown, textOf, type, until } from './canvas-page.contract.js';

describe('the score of <maatwerk-canvas>', () => {
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

  describe('in a case', () => {
    it('that the log holds is text', async () => {
      const { canvas } = await inCase();

      expect(textOf(canvas)).to.include('Tevredenheid nu 2,5 Gegeven op 8 januari 2026');
      expect(root(canvas).querySelector('[inputmode]') === null).to.equal(true);
    });

    it('is given by a command, and told to the host', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });
      await type(canvas, 'canvas/satisfaction', '7,5');
      setTimeout(() => button(canvas, 'Cijfer vastleggen').click());

      const { detail } = await oneEvent<CustomEvent<unknown>>(canvas, 'maatwerk-step');
      await canvas.updateComplete;

      expect(detail).to.include({ type: 'score.give', stage: 'draft' });
      expect(session.view.state.record.scores.baseline?.score).to.equal(7.5);
      expect(session.view.document.canvas).not.to.have.property('satisfaction');
      expect(textOf(canvas)).to.include('7,5 Gegeven op');
    });

    it('may be declined, and given later all the same', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });

      button(canvas, 'Liever geen cijfer').click();
      await until(() => session.view.state.record.scores.baseline?.score === null);
      await canvas.updateComplete;

      expect(textOf(canvas)).to.include('liever geen cijfer.');
      expect(scoreOf(canvas).readOnly).to.equal(false);
    });

    it('that is not typed yet, or is no score, is answered beside the field', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });

      button(canvas, 'Cijfer vastleggen').click();
      await canvas.updateComplete;
      expect(textOf(canvas)).to.include('Typ een cijfer, of kies Liever geen cijfer.');
      await type(canvas, 'canvas/satisfaction', '11');
      button(canvas, 'Cijfer vastleggen').click();
      await canvas.updateComplete;

      expect(root(canvas).querySelector('.field__error')?.textContent).to.include(
        'Geef een cijfer van 0 tot en met 10',
      );
      expect(session.view.state.record.scores).not.to.have.property('baseline');
    });

    it('is held by a host that says why', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });
      canvas.addEventListener('maatwerk-before-step', (event) =>
        (event as BeforeEvent<unknown>).refuse('Eerst inloggen.'),
      );
      await type(canvas, 'canvas/satisfaction', '7');

      button(canvas, 'Cijfer vastleggen').click();
      await until(() => textOf(canvas).includes('Eerst inloggen.'));

      expect(session.view.state.record.scores).not.to.have.property('baseline');
    });

    it('is sent once, however often it is pressed, and waits for no other step of the same person', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });
      const answers: (() => void)[] = [];
      canvas.addEventListener('maatwerk-before-step', (event) =>
        (event as BeforeEvent<unknown>).waitUntil(new Promise<void>((resolve) => answers.push(resolve))),
      );
      const second = await draw(session);
      await type(canvas, 'canvas/satisfaction', '7');
      const before = session.view.entries.length;

      button(canvas, 'Cijfer vastleggen').click();
      button(canvas, 'Cijfer vastleggen').click();
      button(second, 'Cijfer vastleggen').click();
      await until(() => textOf(second).includes('Uw vorige stap is nog niet klaar.'));
      answers.forEach((answer) => answer());
      await until(() => session.view.state.record.scores.baseline?.score === 7);

      expect(answers).to.have.length(1);
      expect(session.view.entries.length).to.equal(before + 1);
    });

    it('tells when the host breaks, and when it goes off the page before the host answered; nothing is sent', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });
      let hears = (event: BeforeEvent<unknown>): void => event.waitUntil(Promise.reject(new TypeError('x is null')));
      canvas.addEventListener('maatwerk-before-step', (event) => hears(event as BeforeEvent<unknown>));
      await type(canvas, 'canvas/satisfaction', '7');

      button(canvas, 'Cijfer vastleggen').click();
      await until(() => textOf(canvas).includes('Het systeem van de gemeente maakte een fout.'));
      hears = (event) => event.waitUntil(new Promise(() => undefined));
      button(canvas, 'Cijfer vastleggen').click();
      const page = canvas.parentElement!;
      canvas.remove();
      await new Promise((resolve) => setTimeout(resolve, 1));
      page.append(canvas);
      await until(() => textOf(canvas).includes('U ging weg voor het systeem'));

      expect(session.view.state.record.scores).not.to.have.property('baseline');
      expect(scoreOf(canvas).value).to.equal('7');
    });

    it('that is half typed is still there on another page', async () => {
      const { canvas, session } = await inCase({ plan: 'unscored' });
      await type(canvas, 'canvas/satisfaction', '7,');

      canvas.remove();
      const again = await draw(session);

      expect(scoreOf(again).value).to.equal('7,');
    });
  });
});
