import type { Ground } from '@maatwerk/core/grounds';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, caseAt, focused, textOf } from '../rows/rows-page.contract.js';
import type { GroundsElement } from './grounds-element.js';
import './maatwerk-grounds.js';

const hardship: Ground = {
  id: 'a',
  kind: 'hardshipClause',
  rule: 'Jeugdverordening artikel 12',
  advises: 'Commissie maatwerk',
  decides: 'Het college',
  customisation: 'product',
  suitable: 'yes',
  necessary: 'yes',
  balanced: 'yes',
};
const undecided: Ground = { ...hardship, id: 'b', decides: '' };

const shown = (value: unknown = [hardship]): Promise<GroundsElement> =>
  fixture(html`<maatwerk-grounds lang="nl" .value=${value}></maatwerk-grounds>`);

describe('<maatwerk-grounds>', () => {
  it('is accessible in every state', async () => {
    for (const value of [[], [hardship, undecided], [{ ...hardship, balanced: 'no' }], 'no json'])
      await expect(await shown(value)).shadowDom.to.be.accessible();
    const reading = await fixture(html`<maatwerk-grounds .value=${[hardship]} readonly></maatwerk-grounds>`);
    await expect(reading).shadowDom.to.be.accessible();
  });

  it('says in one line how many there are and what the first open thing is', async () => {
    expect((await shown([])).summary).to.equal('Er staat nog geen grond bij dit plan.');
    expect((await shown([hardship])).summary).to.equal('1 grond');
    expect((await shown([hardship, undecided])).summary).to.equal('2 gronden, 1 nog zonder wie beslist');
  });

  it('says per ground what is still open, and nothing where all is there', async () => {
    expect(textOf(await shown([hardship]))).not.to.include('Nog open');

    const grounds = await shown([]);
    button(grounds, 'Grond erbij').click();
    await grounds.updateComplete;

    expect(textOf(grounds)).to.include('Nog open: regel, wie beslist, soort maatwerk en antwoord over de verhouding.');
  });

  it('asks for the rule in the words of the kind that is chosen, by the arrow keys of native radios', async () => {
    const grounds = await shown();
    expect(textOf(grounds)).to.include('Noem de regel waar deze clausule in staat.');

    grounds.focusField('grounds/a/kind');
    await sendKeys({ press: 'ArrowRight' });

    expect(grounds.value[0]?.kind).to.equal('deviationPower');
    expect(textOf(grounds)).to.include('Noem de regel waar u van mag afwijken.');
  });

  it('allows an answer of no, and says where to write why', async () => {
    const words = 'Een antwoord is nee. Dat mag.';
    expect(textOf(await shown())).not.to.include(words);

    expect(textOf(await shown([{ ...hardship, necessary: 'no' }]))).to.include(words);
  });

  it('shows a ground to read with the words of its choices', async () => {
    const reading = await fixture<GroundsElement>(
      html`<maatwerk-grounds lang="nl" .value=${[hardship]} readonly></maatwerk-grounds>`,
    );

    expect(textOf(reading)).to.include('Hardheidsclausule').and.to.include('Productmaatwerk: nieuw aanbod');
    expect(textOf(reading)).to.include('Is het nodig? Ja');
  });

  it('speaks the language it is given', async () => {
    const { registerMessages } = await import('../messages/message-catalogue.js');
    const { english } = await import('../messages/english.js');
    registerMessages('en', english);
    const grounds = await fixture<GroundsElement>(
      html`<maatwerk-grounds locale="en" .value=${[hardship, undecided]}></maatwerk-grounds>`,
    );

    expect(grounds.summary).to.equal('2 grounds, 1 still without who decides');
  });

  it('edits the grounds of the case around it, and reaches a field by its path', async () => {
    const { session } = await caseAt();
    session.edit('grounds', [hardship]);
    const grounds = await fixture<GroundsElement>(
      html`<maatwerk-grounds lang="nl" .case=${session}></maatwerk-grounds>`,
    );

    expect(grounds.focusField('grounds/a/rule')).to.equal(true);
    expect(focused(grounds)).to.equal('field-grounds-a-rule');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' lid 2' });

    expect(session.view.document.grounds[0]?.rule).to.equal('Jeugdverordening artikel 12 lid 2');
    expect(session.view.undoable).to.equal('grounds/a');
  });

  it('is for reading once the plan is sealed', async () => {
    const { session } = await caseAt('approved');
    const grounds = await fixture<GroundsElement>(
      html`<maatwerk-grounds lang="nl" .case=${session}></maatwerk-grounds>`,
    );

    expect(grounds.renderRoot.querySelector('input, textarea')).to.equal(null);
    expect(textOf(grounds)).to.include('Alleen lezen. Dit plan is verzegeld op');
  });
});
