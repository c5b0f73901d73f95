import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { keepArrival, lookAtCaseFile, type Arrival, type ArrivalOptions } from '@maatwerk/core/case/case-arrival';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkStage } from '@maatwerk/core/case/case-walk';
import { expect } from 'chai';
import { withFaults } from '../faulty/faulty-store.js';
import { createMemoryStore } from '../memory/memory-store.js';

const processes = [contractProcess] as const;
const later = '2027-06-01T09:00:00Z';

describe('a case that travels as a file', () => {
  let sessions: CaseSession[];
  let store: CaseStore;

  const open = async (from: CaseStore, at: string): Promise<CaseSession> => {
    const session = createCaseSession({ id: 'c', store: from, processes, actor: walkActors.lead, clock: () => at });
    sessions.push(session);
    await seen(session, ({ phase }) => phase !== 'loading');
    return session;
  };
  const seen = async (session: CaseSession, holds: (view: CaseView) => boolean): Promise<void> => {
    while (!holds(session.view)) {
      await new Promise<void>((resolve) => {
        const stop = session.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  };
  const fileAt = async (to: WalkStage): Promise<string> => {
    const { at } = await walkCase({
      open: (actor, clock) => createCaseSession({ id: 'c', store, processes, actor, clock }),
      to,
    });
    return (await open(store, at)).exportRecord();
  };
  const looked = (text: string, options: Partial<ArrivalOptions> = {}): ReturnType<typeof lookAtCaseFile> =>
    lookAtCaseFile(text, { processes, by: walkActors.lead, at: later, ...options });
  const arrived = async (text: string, options: Partial<ArrivalOptions> = {}): Promise<Arrival> => {
    const look = await looked(text, options);
    if (!look.ok) throw new Error(JSON.stringify(look.problem));
    return look.arrival;
  };
  const problem = async (text: string, options: Partial<ArrivalOptions> = {}): Promise<unknown> => {
    const look = await looked(text, options);
    return look.ok ? null : look.problem;
  };
  // In the file a quote within a line of the log is escaped.
  const altered = (text: string, from: string, to: string): string => {
    expect(text).to.contain(from);
    return text.replace(from, to);
  };

  beforeEach(() => {
    sessions = [];
    store = createMemoryStore({ processes });
  });

  afterEach(() => {
    for (const session of sessions) session.stop();
  });

  it('says before anything is kept what it is and what will become of it', async () => {
    const { stored: _stored, process: _process, ...arrival } = await arrived(await fileAt('approved'));

    expect(arrival).to.include({ id: 'c', standing: 'copy', stageInFile: 'approved', stage: 'supplement' });
    expect(arrival.steps).to.be.greaterThan(5);
  });

  it('has the same words on the other device, and no votes', async () => {
    const text = await fileAt('approved');
    const there = createMemoryStore({ processes });

    expect(await keepArrival(there, await arrived(text))).to.include({ ok: true });

    const [before, after] = [(await open(store, later)).view, (await open(there, later)).view];
    expect(after.document).to.deep.equal(before.document);
    expect(after.annex?.texts).to.deep.equal(before.annex?.texts);
    expect(after.state.record).to.deep.include({ votes: [], approval: null });
  });

  it('stands as it was where a checkpoint vouches for it', async () => {
    const text = await fileAt('approved');
    const head = (await store.load('c'))!.head;
    const there = createMemoryStore({ processes });

    const arrival = await arrived(text, { known: () => Promise.resolve(head) });
    await keepArrival(there, arrival);

    expect(arrival.standing).to.equal('original');
    expect((await there.load('c'))?.head).to.deep.equal(head);
    expect((await open(there, later)).view.state.stage).to.equal('approved');
  });

  it('is a copy when whoever keeps the checkpoints cannot be reached', async () => {
    const arrival = await arrived(await fileAt('approved'), { known: () => Promise.reject(new Error('offline')) });

    expect(arrival.standing).to.equal('copy');
  });

  it('is for reading when it had ended', async () => {
    expect(await arrived(await fileAt('closed'))).to.include({ standing: 'ended', stage: 'closed' });
  });

  it('whose texts were erased comes without texts, and says since when', async () => {
    await fileAt('approved');
    await store.erase('c', '2026-05-01T08:00:00Z');
    const text = await (await open(store, later)).exportRecord();
    const there = createMemoryStore({ processes });

    const arrival = await arrived(text);
    await keepArrival(there, arrival);

    expect(arrival.erasedAt).to.equal('2026-05-01T08:00:00Z');
    expect(await there.load('c')).to.include({ document: null, annex: null, erasedAt: '2026-05-01T08:00:00Z' });
    expect((await open(there, later)).view).to.include({ phase: 'ready', erasedAt: '2026-05-01T08:00:00Z' });
  });

  it('never takes the place of a case that is there', async () => {
    const arrival = await arrived(await fileAt('draft'));
    const before = await store.load('c');

    expect(await keepArrival(store, arrival)).to.deep.equal({ ok: false, reason: 'conflict' });

    expect(await store.load('c')).to.deep.equal(before);
  });

  it('holds the words that a full device could not keep', async () => {
    await fileAt('draft');
    const session = await open(withFaults(store, { next: 'full' }), later);
    session.edit('canvas', { ...session.view.document.canvas, support: 'Acht uur per week' });
    await session.save();

    const arrival = await arrived(await session.exportRecord());

    expect(session.view.saving.status).to.equal('full');
    expect(arrival.stored.document).to.contain('Acht uur per week');
  });

  it('is not taken when a text, a step or the record was changed, and says where', async () => {
    const text = await fileAt('approved');

    expect(await problem(altered(text, 'lead.assign', 'lead.assigm'))).to.deep.include({
      kind: 'damaged',
      why: 'changed',
    });
    expect(await problem(altered(text, '\\"support\\":\\"', '\\"support\\":\\"x'))).to.deep.equal({
      kind: 'damaged',
      seq: null,
      why: 'record-damaged',
    });
    expect(await problem('{"format":"maatwerk-case/1","id":"c"}')).to.include({ kind: 'damaged' });
  });

  it('is not taken by whoever may not lead a case here, in the words of the rules', async () => {
    const refused = await problem(await fileAt('draft'), { by: walkActors.housing });

    expect(refused).to.have.nested.property('refusals[0].code', 'role-not-allowed');
  });

  it('of another way of working names it', async () => {
    const unknown = await problem(await fileAt('draft'), { processes: [] });

    expect(unknown).to.deep.equal({ kind: 'unknown-process', process: 'maastricht', version: 1 });
  });
});
