import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { areaOf, button, buttons, inConflict, mine, root, textOf, theirs, until } from './canvas-page.contract.js';

describe('two texts of one field of <maatwerk-canvas>', () => {
  it('are both shown, one’s own first, with who and when, and what differs underlined', async () => {
    const { canvas } = await inConflict();

    const versions = [...root(canvas).querySelectorAll('.version')];

    expect(versions.map((one) => one.querySelector('.small')?.textContent.trim())).to.deep.equal([
      'Van u, 8 januari 2026, 16.00'.replace('8 ', '8\u00a0'),
      'Van De consulent, 8 januari 2026, 16.00'.replace('8 ', '8\u00a0'),
    ]);
    expect(
      versions.map((one) => [...one.querySelectorAll('ins')].map((ins) => ins.textContent).join('|')),
    ).to.deep.equal(['De oudste fietst zelf.', 'Moeder belt de verhuurder.']);
    expect(versions.map((one) => one.querySelector('.version__text')?.textContent)).to.deep.equal([mine, theirs]);
    expect(textOf(canvas)).to.include('Twee teksten. U en De consulent hebben dit vak tegelijk veranderd.');
  });

  it('are from somebody else when the directory does not know who', async () => {
    const { canvas } = await inConflict();

    canvas.directory = {};
    await canvas.updateComplete;

    expect(textOf(canvas)).to.include('Van iemand anders');
  });

  it('are told once, politely', async () => {
    const { canvas } = await inConflict();

    await until(
      () => root(canvas).querySelector('[aria-live=polite]')?.textContent === 'Zelf doen heeft twee teksten.',
    );

    expect(root(canvas).querySelector('[aria-live=assertive]')?.textContent.trim()).to.equal('');
  });

  it('become the one that is kept, and focus goes to the field', async () => {
    const { canvas, session } = await inConflict();

    buttons(canvas, 'Deze houden')[1]?.click();
    await until(() => root(canvas).activeElement === areaOf(canvas, 'ownActions'));

    expect(session.view.document.canvas.ownActions).to.equal(theirs);
    expect(session.view.document.conflicts).to.deep.equal([]);
  });

  it('may both be kept: no sentence is lost', async () => {
    const { canvas, session } = await inConflict();

    button(canvas, 'Beide houden').click();

    expect(session.view.document.canvas.ownActions).to.equal(`${mine}\nMoeder belt de verhuurder.`);
    expect(session.view.document.conflicts).to.deep.equal([]);
  });

  it('may be merged by hand, with both texts in sight', async () => {
    const { canvas, session } = await inConflict();

    button(canvas, 'Zelf samenvoegen').click();
    await until(() => root(canvas).activeElement === areaOf(canvas, 'ownActions'));
    areaOf(canvas, 'ownActions').select();
    await sendKeys({ type: 'Samen.' });
    await canvas.updateComplete;
    expect(root(canvas).querySelectorAll('.version')).to.have.length(2);
    button(canvas, 'Samenvoegen klaar').click();

    expect(session.view.document.canvas.ownActions).to.equal('Samen.');
    expect(session.view.document.conflicts).to.deep.equal([]);
  });

  it('have focus on the first choice when a link leads there', async () => {
    const { canvas } = await inConflict();

    expect(canvas.focusField('canvas/ownActions')).to.equal(true);
    expect(root(canvas).activeElement === buttons(canvas, 'Deze houden')[0]).to.equal(true);
  });
});
