import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { StoreProblem, type CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { joinTexts } from '@maatwerk/core/history/join-texts';
import { expect } from 'chai';
import { createMemoryStore } from '../memory/memory-store.js';

const processes = [contractProcess] as const;
const id = 'case-1';

describe('two people who write without a connection', () => {
  let store: CaseStore;
  let now: number;
  let sessions: CaseSession[];
  let offline: Set<WalkActor>;
  beforeEach(async () => {
    store = createMemoryStore({ processes });
    sessions = [];
    offline = new Set();
    const walked = await walkCase({
      to: 'draft',
      open: (actor, clock) => createCaseSession({ id, store, processes, actor, clock }),
    });
    now = Date.parse(walked.at) + 60_000;
  });
  afterEach(() => {
    for (const session of sessions) session.stop();
  });

  /** The store as one person reaches it: not at all while they are offline. */
  const reachedBy = (who: WalkActor): CaseStore => ({
    ...store,
    load: (caseId) => (offline.has(who) ? Promise.reject(new StoreProblem('storage-unavailable')) : store.load(caseId)),
    commit: (caseId, commit) =>
      offline.has(who) ? Promise.resolve({ ok: false, reason: 'offline' }) : store.commit(caseId, commit),
  });
  const open = async (who: WalkActor): Promise<CaseSession> => {
    const clock = (): string => new Date(now).toISOString();
    const session = createCaseSession({ id, store: reachedBy(who), processes, actor: walkActors[who], clock });
    sessions.push(session);
    await session.reload();
    return session;
  };
  const write = (session: CaseSession, texts: Readonly<Record<string, string>>): void => {
    now += 5_000;
    session.edit('canvas', { ...session.view.document.canvas, ...texts });
  };
  const back = async (who: WalkActor, session: CaseSession): Promise<void> => {
    offline.delete(who);
    await session.save();
    // The first attempt finds that somebody else was first; the next builds on that.
    await session.save();
  };
  const all = async (): Promise<void> => {
    for (const session of sessions) await session.reload();
  };
  /** Both write in the same field, one of them offline, and both are saved. */
  const collided = async (): Promise<readonly [CaseSession, CaseSession]> => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];
    offline.add('caseWorker');
    write(lead, { perspective: 'Rust in huis.' });
    write(caseWorker, { perspective: 'Samen eten.' });
    await Promise.all([lead.save(), caseWorker.save()]);
    expect(caseWorker.view.saving.status).to.equal('offline');
    await back('caseWorker', caseWorker);
    await all();
    return [lead, caseWorker];
  };
  const perspectives = (): readonly string[] => sessions.map(({ view }) => view.document.canvas.perspective);
  const conflicts = (): readonly number[] => sessions.map(({ view }) => view.document.conflicts.length);

  it('both win in different fields, through an hour without connection', async () => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];
    offline.add('caseWorker');
    write(caseWorker, { support: 'eerst' });
    write(lead, { perspective: 'een' });
    await lead.save();
    now += 3_600_000;
    write(caseWorker, { support: 'daarna', treatment: 'ook' });
    write(lead, { perspective: 'een en meer' });
    await lead.save();

    await back('caseWorker', caseWorker);
    await all();

    for (const { view } of sessions)
      expect(view.document.canvas).to.include({ perspective: 'een en meer', support: 'daarna', treatment: 'ook' });
    expect(conflicts()).to.deep.equal([0, 0]);
  });

  it('see both texts of the same field, each with who and when', async () => {
    await collided();

    for (const { view } of sessions) {
      const [conflict] = view.document.conflicts;
      const versions = conflict?.versions.map(({ value, by }) => [value, by]);
      expect(versions).to.deep.equal([
        ['Rust in huis.', walkActors.lead.id],
        ['Samen eten.', walkActors.caseWorker.id],
      ]);
      expect(conflict?.versions.every(({ at }) => at !== null)).to.equal(true);
    }
  });

  it('keep every text when both were offline and a third was not', async () => {
    const [lead, caseWorker, other] = [await open('lead'), await open('caseWorker'), await open('lead')];
    offline.add('caseWorker');
    write(caseWorker, { perspective: 'van de tweede' });
    write(other, { perspective: 'van de derde' });
    await other.save();
    write(lead, { perspective: 'van de eerste' });
    await lead.save();
    await lead.save();
    await back('caseWorker', caseWorker);
    await all();

    const [conflict] = lead.view.document.conflicts;
    expect(conflict?.versions.map(({ value }) => value)).to.have.members([
      'van de eerste',
      'van de tweede',
      'van de derde',
    ]);
  });

  it('keep one of the two, for both of them, and can undo that', async () => {
    const [lead, caseWorker] = await collided();

    lead.settle('canvas/perspective', 'Rust in huis.');
    await lead.save();
    await all();
    expect([perspectives(), conflicts()]).to.deep.equal([
      ['Rust in huis.', 'Rust in huis.'],
      [0, 0],
    ]);

    lead.undo();
    await lead.save();
    await all();
    expect(caseWorker.view.document.conflicts[0]?.versions.map(({ value }) => value)).to.include.members([
      'Rust in huis.',
      'Samen eten.',
    ]);
    expect(conflicts()).to.deep.equal([1, 1]);
  });

  it('keep both texts as one, or write a third of them', async () => {
    const [lead, caseWorker] = await collided();
    const versions = lead.view.document.conflicts[0]?.versions.map(({ value }) => value as string) ?? [];

    lead.settle('canvas/perspective', joinTexts(versions));
    await lead.save();
    await all();
    expect(perspectives()).to.deep.equal(['Rust in huis.\nSamen eten.', 'Rust in huis.\nSamen eten.']);

    caseWorker.edit('canvas', { ...caseWorker.view.document.canvas, perspective: 'Samen eten, in rust.' });
    await caseWorker.save();
    await all();
    expect([perspectives(), conflicts()]).to.deep.equal([
      ['Samen eten, in rust.', 'Samen eten, in rust.'],
      [0, 0],
    ]);
  });

  it('choose without a connection, and lose nothing when the other wrote on meanwhile', async () => {
    const [lead, caseWorker] = await collided();
    offline.add('lead');
    lead.settle('canvas/perspective', 'Rust in huis.');
    await lead.save();
    write(caseWorker, { perspective: 'Samen eten, elke dag.' });
    await caseWorker.save();

    await back('lead', lead);
    await all();

    const [conflict] = lead.view.document.conflicts;
    const texts = [...(conflict?.versions.map(({ value }) => value) ?? []), ...perspectives()];
    expect(texts).to.include.members(['Rust in huis.', 'Samen eten, elke dag.']);
  });
});
