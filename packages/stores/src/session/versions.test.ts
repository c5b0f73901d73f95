import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { changesSince, versionsOf } from '@maatwerk/core/case/case-versions';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { walkedCanvas } from '@maatwerk/core/case/case-walk-plan';
import { expect } from 'chai';
import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { dump, freshName } from '../indexeddb/raw-database.contract.js';
import '../indexeddb/indexeddb-in-node.contract.js';

const processes = [contractProcess] as const;
const id = 'case-1';

describe('the versions of a case in a store', () => {
  let databaseName: string;
  let store: CaseStore;
  let sessions: CaseSession[];
  let now: string;
  beforeEach(() => {
    databaseName = freshName();
    store = createIndexedDbStore({ processes, databaseName });
    sessions = [];
  });
  afterEach(() => {
    for (const session of sessions) session.stop();
  });

  const walk = async (to: WalkStage): Promise<void> => {
    const walked = await walkCase({
      to,
      open: (actor, clock) => createCaseSession({ id, store, processes, actor, clock }),
    });
    now = new Date(Date.parse(walked.at) + 60_000).toISOString();
  };
  const open = async (who: WalkActor): Promise<CaseSession> => {
    const session = createCaseSession({ id, store, processes, actor: walkActors[who], clock: () => now });
    sessions.push(session);
    await session.reload();
    return session;
  };

  it('are those of every table and of the decision, and the decided one is proven by its entry', async () => {
    await walk('approved');
    const { view } = await open('lead');

    const versions = versionsOf(view);

    expect(versions.map(({ type }) => type)).to.deep.equal([
      'sparring.hold',
      'deliberation.open',
      'deliberation.approve',
    ]);
    expect(versions.at(-1)).to.include({ isProven: true, isCleaned: false });
    expect(changesSince(versions[2]!, view.document)).to.deep.equal({ texts: [], others: [] });
  });

  it('hold the words that were saved with the step, and show what was typed since', async () => {
    await walk('supplement');
    const lead = await open('lead');

    lead.edit('canvas', { ...lead.view.document.canvas, support: 'Negen uur per week' });

    expect(changesSince(versionsOf(lead.view)[0]!, lead.view.document).texts).to.deep.equal([
      { path: 'canvas/support', before: walkedCanvas.support, after: 'Negen uur per week' },
    ]);
  });

  it('are gone once the texts are erased, from the record as well', async () => {
    await walk('supplement');
    const lead = await open('lead');
    lead.edit('canvas', { ...lead.view.document.canvas, support: 'iets anders' });
    await lead.save();
    expect(await dump(databaseName)).to.include(walkedCanvas.support);

    await lead.erase();

    expect(versionsOf(lead.view)).to.deep.equal([]);
    expect(await dump(databaseName)).not.to.include(walkedCanvas.support);
    expect(await lead.exportRecord()).not.to.include(walkedCanvas.support);
  });
});
