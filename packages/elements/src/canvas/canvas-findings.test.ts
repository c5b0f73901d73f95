import { emptyCanvas } from '@maatwerk/core/canvas';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { areaOf, button, inCase, plan, root, shown, textOf, type, until } from './canvas-page.contract.js';

describe('a possible name in <maatwerk-canvas>', () => {
  it('is quoted below its field, linked to it, and underlined behind the words', async () => {
    const canvas = await shown();
    const area = areaOf(canvas, 'support');

    expect(
      root(canvas).getElementById(area.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent,
    ).to.include('Is “Bakker” een naam?');
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
    expect(root(canvas).activeElement === areaOf(canvas, 'support')).to.equal(true);
  });

  it('is told once: the next message is about the next one only', async () => {
    const canvas = await shown(emptyCanvas());
    const polite = (): string => root(canvas).querySelector('[aria-live=polite]')?.textContent ?? '';

    await type(canvas, 'canvas/support', 'Elke week mevrouw Bakker.');
    await until(() => polite().includes('Bakker'));
    await type(canvas, 'canvas/treatment', 'Bij meneer Jansen.');
    await until(() => polite().includes('Jansen'));

    expect(polite()).to.equal('Mogelijke naam in Behandeling: Jansen.');
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

    const { detail } = await oneEvent<CustomEvent<unknown>>(canvas, 'maatwerk-confirmation');
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

  describe('in a case', () => {
    it('that may stay is recorded in the case, by whom and what', async () => {
      const { canvas, session } = await inCase({ change: { support: 'Elke week bij mevrouw Bakker.' } });

      button(canvas, 'Dit is geen naam: Bakker').click();
      await canvas.updateComplete;

      const [kept] = session.view.document.confirmations;
      expect(kept).to.include({ kind: 'name', match: 'Bakker', by: walkActors.lead.id });
      expect(session.view.findings).to.deep.equal([]);
      expect(textOf(canvas)).not.to.include('Is “Bakker” een naam?');
    });

    it('is told without gestures to who only reads', async () => {
      const { canvas } = await inCase({
        change: { support: 'Elke week bij mevrouw Bakker.' },
        actor: walkActors.household,
      });

      expect(textOf(canvas)).to.include('Is “Bakker” een naam?');
      expect(root(canvas).querySelector('.note button') === null).to.equal(true);
    });
  });
});
