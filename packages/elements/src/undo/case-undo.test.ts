import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect } from '@open-wc/testing';
import { caseId, caseOf, keptAt, process, settled, textOf } from '../case/case-at.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('undo on the page of a case', () => {
  const sessions: CaseSession[] = [];
  afterEach(() => {
    for (const session of sessions.splice(0)) session.stop();
  });

  const button = (element: HTMLElement, name: string): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(`button[aria-label^="${name}"]`)!;

  it('says what was undone, and brings it again', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const session = element.case!;
    session.edit('canvas', { ...session.view.document.canvas, support: 'Negen uur' });
    await settled(element);

    button(element, 'Ongedaan maken: ondersteuning').click();
    await waitUntil(() => textOf(element).includes('Ongedaan gemaakt: ondersteuning.'));
    await settled(element);

    expect(session.view.document.canvas.support).not.to.equal('Negen uur');
    expect(button(element, 'Opnieuw doen: ondersteuning')).not.to.equal(null);
  });

  it('says what it left as it is because somebody else wrote there', async () => {
    const kept = await keptAt('draft');
    const element = await caseOf(kept, 'lead');
    const session = element.case!;
    const options = { id: caseId, store: kept.store, processes: [process] as const, clock: () => kept.at };
    const other = createCaseSession({ ...options, actor: walkActors.caseWorker });
    sessions.push(other);
    session.edit('canvas', { ...session.view.document.canvas, support: 'Negen uur' });
    await session.save();
    await other.reload();
    other.edit('canvas', { ...other.view.document.canvas, support: 'Negen uur, zei iemand anders' });
    await other.save();
    await waitUntil(() => session.view.document.canvas.support.includes('iemand anders'));
    await settled(element);

    button(element, 'Ongedaan maken: ondersteuning').click();
    await settled(element);

    expect(textOf(element)).to.contain('Niet veranderd: ondersteuning. Iemand anders heeft daar intussen iets');
    expect(session.view.document.canvas.support).to.equal('Negen uur, zei iemand anders');
    await expect(element).to.be.accessible();
  });
});
