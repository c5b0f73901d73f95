import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import { expect } from 'chai';
import { withFaults, type Faults } from '../faulty/faulty-store.js';
import { createMemoryDrafts } from '../memory/memory-drafts.js';
import { createMemoryStore } from '../memory/memory-store.js';

const processes = [contractProcess] as const;

describe('saving', () => {
  let sessions: CaseSession[] = [];
  let kept: CaseStore;
  let faults: Faults;
  let store: CaseStore;
  let at: string;
  const drafts = createMemoryDrafts();

  const open = (from: CaseStore, clock: () => string): CaseSession => {
    const session = createCaseSession({ id: 'c', store: from, processes, actor: walkActors.lead, clock, drafts });
    sessions.push(session);
    return session;
  };
  const seen = async (session: CaseSession, holds: (view: CaseView) => boolean): Promise<void> => {
    if (holds(session.view)) return;
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (!holds(session.view)) return;
        stop();
        resolve();
      });
    });
  };

  beforeEach(async () => {
    kept = createMemoryStore({ processes });
    faults = { next: null };
    store = withFaults(kept, faults);
    const walked = await walkCase({
      open: (actor, clock) => {
        const session = createCaseSession({ id: 'c', store: kept, processes, actor, clock });
        sessions.push(session);
        return session;
      },
      to: 'draft',
    });
    at = walked.at;
  });

  afterEach(() => {
    for (const session of sessions) session.stop();
    sessions = [];
  });

  for (const fault of ['offline', 'full'] as const) {
    it(`says ${fault}, keeps the words, and saves them once it can`, async () => {
      const session = open(store, () => at);
      await seen(session, ({ phase }) => phase === 'ready');
      faults.next = fault;

      session.edit('canvas', { ...session.view.document.canvas, support: 'Acht uur' });
      await seen(session, ({ saving }) => saving.status === fault);
      expect(session.view.document.canvas.support).to.equal('Acht uur');
      faults.next = null;
      await session.save();

      await seen(session, ({ saving }) => saving.status === 'saved');
      expect(JSON.stringify(await kept.load('c'))).to.contain('Acht uur');
    });
  }

  it('says refused where the guard of a store takes no edit, and tries again only when somebody types', async () => {
    let commits = 0;
    const guarded: CaseStore = {
      ...kept,
      commit: () => {
        commits += 1;
        return Promise.resolve({ ok: false, reason: 'refused', refusals: [] });
      },
    };
    const session = open(guarded, () => at);
    await seen(session, ({ phase }) => phase === 'ready');

    session.edit('canvas', { ...session.view.document.canvas, support: 'Acht uur' });
    await seen(session, ({ saving }) => saving.status === 'refused');

    expect(commits).to.equal(1);
    expect(session.view.document.canvas.support).to.equal('Acht uur');
  });

  it('never makes a plan other than the one that was decided: late words wait until it is opened again', async () => {
    const late = open(store, () => at);
    await seen(late, ({ phase }) => phase === 'ready');
    faults.next = 'offline';
    late.edit('canvas', { ...late.view.document.canvas, support: 'Te laat' });
    const others = { id: 'c', store: kept, processes };
    const lead = createCaseSession({ ...others, actor: walkActors.lead, clock: () => at });
    sessions.push(lead);
    await seen(lead, ({ phase }) => phase === 'ready');
    await lead.send({ type: 'case.withdraw', reason: 'het gezin verhuist' });
    faults.next = null;
    await late.reload();

    expect(late.view.held.map(({ path }) => path)).to.deep.equal(['canvas/support']);
    await late.save();
    expect(JSON.stringify(await kept.load('c'))).to.not.contain('Te laat');
  });
});
