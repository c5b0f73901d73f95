import { walkActors } from '@maatwerk/core/case/case-walk';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, inCase, inConflict, root, textOf, until } from './canvas-page.contract.js';

describe('<maatwerk-canvas> in a case', () => {
  it('is accessible to write in, to choose in, to read, and closed', async () => {
    const { canvas } = await inConflict();
    await expect(canvas).shadowDom.to.be.accessible();
    for (const { canvas: other } of [
      await inCase({ to: 'exploration' }),
      await inCase({ to: 'approved' }),
      await inCase({ actor: null }),
    ])
      await expect(other).shadowDom.to.be.accessible();
  });

  it('writes in the case, names the lead, and shows its costs', async () => {
    const { canvas, session } = await inCase();

    canvas.focusField('canvas/treatment');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Ook speltherapie.' });

    expect(session.view.document.canvas.treatment).to.match(/Ook speltherapie\./);
    expect(textOf(canvas)).to.include('Maatwerkeindbaas: dat bent u').and.to.include('€ 28.475 minder dan wat dreigt.');
  });

  it('keeps every character as a draft, also when the element goes at once', async () => {
    const drafts = createMemoryDrafts();
    const { canvas, session, at, open } = await inCase({ drafts });

    canvas.focusField('canvas/reference');
    (root(canvas).activeElement as HTMLInputElement).select();
    await sendKeys({ type: 'M-9' });
    canvas.remove();
    session.stop();
    const again = open(walkActors.lead, () => at);
    await until(() => again.view.phase === 'ready');

    expect(again.view.document.canvas.reference).to.equal('M-9');
    again.stop();
  });

  it('undoes an edit by its name, also with the keyboard outside a field', async () => {
    const { canvas, session } = await inCase();
    const before = session.view.document.canvas.support;
    canvas.focusField('canvas/support');
    await sendKeys({ type: 'X' });
    await canvas.updateComplete;

    button(canvas, 'Ongedaan maken: ondersteuning').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });

    expect(session.view.document.canvas.support).to.equal(before);
  });

  describe('for reading', () => {
    it('has no boxes once the plan is sealed, and says why', async () => {
      const { canvas } = await inCase({ to: 'approved' });

      expect(root(canvas).querySelector('textarea') === null).to.equal(true);
      expect(textOf(canvas)).to.include('Alleen lezen. Dit plan is verzegeld op 20 januari 2026');
    });

    it('shows nothing of the plan to who may not read it', async () => {
      const { canvas, session } = await inCase({ actor: walkActors.housing, withdrawn: true });

      expect(session.view.access.read).to.equal(false);
      expect(textOf(canvas))
        .to.include('Het gezin heeft de toestemming ingetrokken')
        .and.not.to.include('Wij willen hier blijven');
    });
  });
});
