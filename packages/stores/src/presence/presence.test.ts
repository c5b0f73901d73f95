import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { presencePortContract } from '@maatwerk/core/case/presence-port.contract';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { expect } from 'chai';
import { withFaults, type Faults } from '../faulty/faulty-store.js';
import { createMemoryStore } from '../memory/memory-store.js';
import { createLocalPresence } from './local-presence.js';
import { createTabPresence } from './tab-presence.js';

presencePortContract('one page', {
  create: () => {
    const port = createLocalPresence();
    return { one: port, other: port };
  },
});

let databases = 0;

presencePortContract('two tabs of one browser', {
  create: () => {
    const name = `presence-${(databases += 1)}`;
    return { one: createTabPresence(name), other: createTabPresence(name) };
  },
});

describe('two tabs on databases of other names', () => {
  it('hear nothing of each other', async () => {
    const [here, there, alsoHere] = [createTabPresence('here'), createTabPresence('there'), createTabPresence('here')];
    const wrong: unknown[] = [];
    const told = { page: 'a', subject: 'b', path: 'canvas/support', seconds: 5 };
    const stops = [there.subscribe('case-1', (heard) => wrong.push(heard)), here.subscribe('case-1', () => undefined)];

    const heard = new Promise((resolve) => stops.push(alsoHere.subscribe('case-1', resolve)));
    here.announce('case-1', told);

    expect(await heard).to.deep.equal(told);
    expect(wrong).to.deep.equal([]);
    for (const stop of stops) stop();
  });
});

describe('two people with one case open', () => {
  const processes = [contractProcess] as const;
  let sessions: CaseSession[] = [];
  const faults: Faults = { next: null };
  let open: (who: WalkActor) => Promise<CaseSession>;

  const seen = async (session: CaseSession, holds: (view: CaseView) => boolean): Promise<CaseView> => {
    while (!holds(session.view)) {
      await new Promise<void>((resolve) => {
        const stop = session.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return session.view;
  };

  beforeEach(async () => {
    faults.next = null;
    const store = withFaults(createMemoryStore({ processes }), faults);
    const { at } = await walkCase({
      open: (actor, clock) => createCaseSession({ id: 'c', store, processes, actor, clock }),
      to: 'draft',
    });
    open = async (who) => {
      const session = createCaseSession({ id: 'c', store, processes, actor: walkActors[who], clock: () => at });
      sessions.push(session);
      await seen(session, ({ phase }) => phase === 'ready');
      return session;
    };
  });

  afterEach(() => {
    for (const session of sessions) session.stop();
    sessions = [];
  });

  const type = (session: CaseSession, support: string): void =>
    session.edit('canvas', { ...session.view.document.canvas, support });

  it('see in which field the other types, and nothing of themselves', async () => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];

    type(lead, 'geheim');
    const { typing } = await seen(caseWorker, (view) => view.typing.length > 0);

    expect(typing).to.have.length(1);
    expect(typing[0]).to.include({ subject: walkActors.lead.id, path: 'canvas/support' });
    expect(JSON.stringify(typing)).not.to.contain('geheim');
    expect(lead.view.typing).to.deep.equal([]);
  });

  it('hear that something newer stands there when it cannot be fetched, and no longer once it is', async () => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];
    type(lead, 'Acht uur per week');
    await lead.save();
    await seen(caseWorker, (view) => view.document.canvas.support === 'Acht uur per week');

    type(lead, 'Negen uur per week');
    const saving = lead.save();
    await saving;
    faults.next = 'unavailable';
    await seen(caseWorker, (view) => view.newerElsewhere);
    expect(caseWorker.view.document.canvas.support).to.equal('Acht uur per week');
    faults.next = null;
    await caseWorker.reload();

    expect(caseWorker.view).to.include({ newerElsewhere: false });
    expect(caseWorker.view.document.canvas.support).to.equal('Negen uur per week');
  });
});
