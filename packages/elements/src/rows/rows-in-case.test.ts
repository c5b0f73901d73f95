import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect } from '@open-wc/testing';
import '../canvas/maatwerk-canvas.js';
import type { CanvasElement } from '../canvas/canvas-element.js';
import { caseId, caseOf, keptAt, process, settled } from '../case/case-at.contract.js';
import '../grounds/maatwerk-grounds.js';
import '../parties/maatwerk-parties.js';
import { focused, until } from './rows-page.contract.js';

describe('the list of what is needed', () => {
  it('leads into a field of a ground, in its cell of the canvas', async () => {
    const kept = await keptAt('draft');
    const writer = createCaseSession({
      id: caseId,
      store: kept.store,
      processes: [process],
      actor: walkActors.lead,
      clock: () => kept.at,
    });
    await until(() => writer.view.phase === 'ready');
    writer.edit('grounds', [{ id: 'a', kind: 'law', rule: 'Jeugdwet', advises: '', decides: 'mevrouw Bakker' }]);
    await writer.save();
    writer.stop();
    const page = await caseOf(kept, 'lead');

    page.showPlace('privacy');
    await until(() => listIn('grounds') !== null && focused(listIn('grounds') as CanvasElement) !== '');

    expect(focused(listIn('grounds') as CanvasElement)).to.equal('field-grounds-a-decides');
    expect(page.renderRoot.querySelector('#tab-canvas')?.textContent).to.match(/1/);

    page.showPlace('parties');
    await until(() => focused(listIn('parties') as CanvasElement).endsWith('-organisation'));
    await settled(page);

    function listIn(noun: 'grounds' | 'parties'): CanvasElement | null {
      const canvas = page.renderRoot.querySelector('maatwerk-canvas');
      return canvas?.renderRoot.querySelector<CanvasElement>(`maatwerk-${noun}`) ?? null;
    }
  });
});
