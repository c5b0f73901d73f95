import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { versionsOf } from '@maatwerk/core/case/case-versions';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { expect } from 'chai';
import { createIndexedDbDrafts } from '../indexeddb/indexeddb-drafts.js';
import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { dump, freshName } from '../indexeddb/raw-database.contract.js';
import '../indexeddb/indexeddb-in-node.contract.js';

const processes = [contractProcess] as const;
const id = 'case-1';
const name = 'mevrouw Bakker';
const trace = /akker|mevrouw B/;

describe('a name that somebody took away', () => {
  let databaseName: string;
  let now: number;
  let sessions: CaseSession[];
  beforeEach(async () => {
    databaseName = freshName();
    sessions = [];
    const walked = await walkCase({
      to: 'sparring',
      open: (actor, clock) => createCaseSession({ ...kept(), actor, clock }),
    });
    now = Date.parse(walked.at) + 60_000;
  });
  afterEach(() => {
    for (const session of sessions) session.stop();
  });

  const kept = (): Pick<Parameters<typeof createCaseSession>[0], 'id' | 'store' | 'processes' | 'drafts'> => ({
    id,
    store: createIndexedDbStore({ processes, databaseName }),
    processes,
    drafts: createIndexedDbDrafts({ databaseName, now: () => now }),
  });
  const open = async (who: WalkActor): Promise<CaseSession> => {
    const actor = walkActors[who];
    const session = createCaseSession({ ...kept(), actor, clock: () => new Date(now).toISOString() });
    sessions.push(session);
    await session.reload();
    return session;
  };
  const support = (session: CaseSession, text: string): void => {
    now += 5_000;
    session.edit('canvas', { ...session.view.document.canvas, support: text });
  };
  const minutes = async (session: CaseSession, count: number): Promise<void> => {
    now += count * 60_000;
    session.takeAway('canvas/perspective', 'iets dat er niet staat');
    await session.reload();
  };
  const remove = (session: CaseSession): void => {
    support(session, 'Bel … van de gemeente.');
    session.takeAway('canvas/support', name);
  };
  /** Types the name in two goes, holds the table on it, then takes it away. */
  const throughATable = async (): Promise<CaseSession> => {
    const lead = await open('lead');
    support(lead, 'Bel mevrouw B van de gemeente.');
    support(lead, `Bel ${name} van de gemeente.`);
    await lead.save();
    const present = [
      { id: walkActors.lead.id, discipline: walkActors.lead.discipline },
      { id: walkActors.housing.id, discipline: walkActors.housing.discipline },
      { id: walkActors.youth.id, discipline: walkActors.youth.discipline },
    ];
    now = Date.parse('2026-01-13T13:00:00Z');
    const table = await open('housing');
    const steps = [
      { type: 'sparring.hold', on: '2026-01-13', present },
      { type: 'question.ask', id: 'vraag-1', text: 'Waarom?', owner: walkActors.lead.id, due: '2026-01-19' },
    ];
    for (const step of steps) expect(await table.send(step)).to.deep.include({ accepted: true });
    table.stop();
    await lead.reload();
    expect(versionsOf(lead.view).at(-1)?.plan.canvas.support).to.include(name);
    return lead;
  };

  it('can be brought back for ten minutes, and then is nowhere any more', async () => {
    const lead = await throughATable();
    remove(lead);
    lead.undo();
    expect(lead.view.document.canvas.support).to.include(name);
    lead.redo();
    await lead.save();

    await minutes(lead, 9);
    expect(await dump(databaseName)).to.match(trace);
    expect(lead.view.undoable).to.equal('canvas/support');

    await minutes(lead, 1);
    expect(await dump(databaseName)).not.to.match(trace);
    expect(await lead.exportRecord()).not.to.match(trace);
    expect(lead.view.undoable).not.to.equal('canvas/support');
    expect(versionsOf(lead.view).at(-1)).to.include({ isCleaned: true });
    expect(versionsOf(lead.view).at(-1)?.plan.canvas.support).to.equal('Bel … van de gemeente.');
  });

  it('is nowhere any more at the next step of the process', async () => {
    const lead = await throughATable();
    remove(lead);

    const answer = { type: 'question.answer', id: 'vraag-1', text: 'Daarom.' };
    expect(await lead.send(answer)).to.deep.include({ accepted: true });

    expect(await dump(databaseName)).not.to.match(trace);
  });

  it('is purged after a reload when the page closed before its time', async () => {
    const lead = await throughATable();
    remove(lead);
    lead.stop();

    now += 11 * 60_000;
    const again = await open('lead');
    await again.reload();

    expect(again.view.document.canvas.support).to.equal('Bel … van de gemeente.');
    expect(await dump(databaseName)).not.to.match(trace);
  });

  it('goes out of what another window of the same person kept', async () => {
    const [lead, window] = [await open('lead'), await open('lead')];
    support(window, `Bel ${name} van de gemeente.`);
    window.keepForm('table.schedule', { on: `vraag ${name}` });
    await window.save();
    await lead.reload();

    remove(lead);
    await minutes(lead, 11);

    expect(await dump(databaseName)).not.to.match(trace);
  });

  it('stays when it was brought back', async () => {
    const lead = await throughATable();
    remove(lead);
    lead.undo();
    await lead.save();

    await minutes(lead, 11);

    expect(lead.view.document.canvas.support).to.include(name);
    expect(versionsOf(lead.view).at(-1)).to.include({ isCleaned: false });
  });

  it('goes out of the other text where two people wrote one field', async () => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];
    support(lead, `Bel ${name} van de gemeente.`);
    await lead.save();
    support(caseWorker, 'Bel de gemeente.');
    await caseWorker.save();
    expect(caseWorker.view.document.conflicts).to.have.length(1);
    await lead.reload();

    remove(lead);
    await minutes(lead, 11);

    expect(lead.view.document.conflicts).to.have.length(1);
    expect(JSON.stringify(lead.view.document)).not.to.match(trace);
  });

  it('goes once the store can be reached again', async () => {
    const lead = await throughATable();
    remove(lead);
    await lead.save();
    const real = createIndexedDbStore({ processes, databaseName });
    let isDown = true;
    const flaky = createCaseSession({
      ...kept(),
      store: {
        ...real,
        commit: (...args) => (isDown ? Promise.resolve({ ok: false, reason: 'offline' }) : real.commit(...args)),
      },
      actor: walkActors.lead,
      clock: () => new Date(now).toISOString(),
    });
    sessions.push(flaky);
    await flaky.reload();
    lead.stop();

    await minutes(flaky, 11);
    flaky.takeAway('canvas/support', name);
    await minutes(flaky, 11);
    expect(await dump(databaseName)).to.match(trace);

    isDown = false;
    await minutes(flaky, 1);
    expect(await dump(databaseName)).not.to.match(trace);
  });
});
