import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { walkedCanvas } from '@maatwerk/core/case/case-walk-plan';
import { expect } from 'chai';
import { createIndexedDbDrafts } from '../indexeddb/indexeddb-drafts.js';
import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { dump, freshName } from '../indexeddb/raw-database.contract.js';
import '../indexeddb/indexeddb-in-node.contract.js';

const processes = [contractProcess] as const;
const id = 'case-1';

describe('the way back through the edits of a case', () => {
  let databaseName: string;
  let now: number;
  let sessions: CaseSession[];
  beforeEach(async () => {
    databaseName = freshName();
    sessions = [];
    const walked = await walkCase({
      to: 'draft',
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
  const open = async (who: WalkActor, subject: string = walkActors[who].id): Promise<CaseSession> => {
    const session = createCaseSession({
      ...kept(),
      actor: { ...walkActors[who], id: subject },
      clock: () => new Date(now).toISOString(),
    });
    sessions.push(session);
    await session.reload();
    return session;
  };
  const write = (session: CaseSession, texts: Readonly<Record<string, string>>): void => {
    now += 5_000;
    session.edit('canvas', { ...session.view.document.canvas, ...texts });
  };
  const canvas = ({ view }: CaseSession): Readonly<Record<string, unknown>> => view.document.canvas;

  it('is there after a reload, in words, for saved and unsaved edits', async () => {
    const before = await open('lead');
    write(before, { perspective: 'een' });
    write(before, { support: 'twee' });
    await before.save();
    write(before, { perspective: 'een en meer' });
    before.stop();

    const after = await open('lead');
    expect([after.view.undoable, after.view.redoable]).to.deep.equal(['canvas/perspective', null]);

    after.undo();
    after.undo();
    expect(canvas(after)).to.include({ perspective: 'een', support: walkedCanvas.support });
    after.redo();
    expect([canvas(after)['support'], after.view.undoable]).to.deep.equal(['twee', 'canvas/support']);
  });

  it('is there in both directions after a crash in the middle of a word', async () => {
    const before = await open('lead');
    write(before, { perspective: 'een' });
    write(before, { perspective: 'een twee' });
    before.undo();
    before.stop();

    const between = await open('lead');
    between.redo();
    expect(canvas(between)['perspective']).to.equal('een twee');
    between.stop();

    const after = await open('lead');
    expect(after.view.redoable).to.equal(null);
    after.undo();
    after.undo();
    expect(canvas(after)['perspective']).to.equal(walkedCanvas.perspective);
  });

  it('does not take back what somebody else wrote in the field since, and says so', async () => {
    const [lead, caseWorker] = [await open('lead'), await open('caseWorker')];
    write(lead, { perspective: 'van de een', support: 'ook van de een' });
    await lead.save();
    lead.stop();
    await caseWorker.reload();
    write(caseWorker, { perspective: 'van de een en de ander' });
    await caseWorker.save();

    const back = await open('lead');
    back.undo();

    expect(back.view.skipped).to.deep.equal({ paths: ['canvas/perspective'] });
    expect(canvas(back)).to.include({ perspective: 'van de een en de ander', support: walkedCanvas.support });
    write(back, { treatment: 'verder' });
    expect(back.view.skipped).to.equal(null);
  });

  it('is not seen by another person, and is forgotten at sign-out', async () => {
    const drafts = createIndexedDbDrafts({ databaseName, now: () => now });
    const lead = await open('lead');
    write(lead, { perspective: 'alleen van haar' });
    await lead.save();
    lead.stop();

    expect((await open('lead', 'iemand anders')).view.undoable).to.equal(null);
    await drafts.forget(walkActors.lead.id);
    expect((await open('lead')).view.undoable).to.equal(null);
  });

  it('is gone everywhere once the case is erased', async () => {
    const lead = await open('lead');
    write(lead, { perspective: 'woorden die weg moeten' });
    write(lead, { perspective: 'andere' });
    await lead.save();
    expect(await dump(databaseName)).to.include('woorden die weg moeten');

    await lead.erase();

    expect(lead.view.undoable).to.equal(null);
    expect(await dump(databaseName)).not.to.match(/woorden die weg moeten|steps/);
  });

  it('takes no room for ever: the parts of closed pages become one', async () => {
    const drafts = createIndexedDbDrafts({ databaseName, now: () => now });
    for (const word of ['een', 'twee', 'drie', 'vier']) {
      const session = await open('lead');
      write(session, { perspective: word });
      await session.save();
      session.stop();
    }

    const parts = [...(await drafts.read(walkActors.lead.id, id)).keys()];
    expect(parts.filter((part) => part.startsWith('steps'))).to.have.length(2);
    const last = await open('lead');
    for (const word of ['drie', 'twee', 'een', walkedCanvas.perspective]) {
      last.undo();
      expect(canvas(last)['perspective']).to.equal(word);
    }
  });
});
