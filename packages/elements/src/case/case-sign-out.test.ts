import { walkActors } from '@maatwerk/core/case/case-walk';
import { withFaults, type Faults } from '@maatwerk/stores/faulty/faulty-store';
import { expect } from '@open-wc/testing';
import { caseId, caseOf, keptAt, settled, textOf, type Kept } from './case-at.contract.js';
import type { CaseElement } from './case-element.js';
import { endSessionsOf } from './case-sessions.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const lead = walkActors.lead.id;
const draftsOf = async ({ drafts }: Kept): Promise<string> => JSON.stringify([...(await drafts.read(lead, caseId))]);

function type(element: CaseElement, support: string): void {
  const session = element.case!;
  session.edit('canvas', { ...session.view.document.canvas, support });
}

describe('signing out', () => {
  it('lets go of the case at once, and says so', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');

    const ended = endSessionsOf(lead);
    await settled(element);

    expect(element.case).to.equal(null);
    expect(textOf(element)).to.contain('U bent afgemeld. Meld u aan om verder te gaan.');
    expect(element.renderRoot.querySelector('[role=tabpanel]')).to.equal(null);
    await expect(element).shadowDom.to.be.accessible();
    await ended;
  });

  it('saves what can be saved', async () => {
    const kept = await keptAt('draft');
    const element = await caseOf(kept, 'lead');
    type(element, 'Acht uur per week');

    await endSessionsOf(lead);

    expect((await kept.store.load(caseId))?.document).to.contain('Acht uur per week');
    const left = [...(await kept.drafts.read(lead, caseId)).values()].flatMap(({ edits }) => edits);
    expect(left).to.deep.equal([]);
  });

  it('leaves no word behind of what could not be saved, whatever still comes in', async () => {
    const kept = await keptAt('draft');
    const faults: Faults = { next: null };
    const element = await caseOf({ ...kept, store: withFaults(kept.store, faults) }, 'lead');
    faults.next = 'offline';
    const session = element.case!;
    type(element, 'Acht uur per week');
    await session.save();
    expect(await draftsOf(kept)).to.contain('Acht uur');

    await endSessionsOf(lead);
    await kept.drafts.forget(lead);
    session.edit('canvas', { ...session.view.document.canvas, support: 'Negen uur' });
    await session.save();

    expect(await draftsOf(kept)).to.equal('[]');
  });

  it('leaves the case of somebody else on the page alone', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');

    await endSessionsOf(walkActors.housing.id);
    await settled(element);

    expect(element.case?.view.phase).to.equal('ready');
  });

  it('shows the next person the plan as it is saved, and nothing of what the former typed', async () => {
    const kept = await keptAt('draft');
    const faults: Faults = { next: 'offline' };
    const element = await caseOf({ ...kept, store: withFaults(kept.store, faults) }, 'lead');
    type(element, 'Acht uur per week');
    await endSessionsOf(lead);
    await kept.drafts.forget(lead);
    faults.next = null;

    element.actor = walkActors.caseWorker;
    await waitUntil(() => element.case?.view.phase === 'ready');
    await settled(element);

    expect(textOf(element)).not.to.contain('Uw tekst is er nog');
    expect(element.case?.view.document.canvas.support).not.to.contain('Acht uur');
    expect(element.case?.view.undoable).to.equal(null);
  });
});
