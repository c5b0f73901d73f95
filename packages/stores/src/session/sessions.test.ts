import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { verify } from '@maatwerk/core/log/verify';
import { expect } from 'chai';
import { createIndexedDbDrafts } from '../indexeddb/indexeddb-drafts.js';
import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { dump, freshName, tamperWith } from '../indexeddb/raw-database.contract.js';
import { createMemoryDrafts } from '../memory/memory-drafts.js';
import { createMemoryStore } from '../memory/memory-store.js';
import '../indexeddb/indexeddb-in-node.contract.js';

const processes = [contractProcess] as const;
const id = 'case-1';

const kinds: Readonly<
  Record<string, (name: string, now: () => number) => { store: () => CaseStore; drafts: () => DraftPort }>
> = {
  'in memory': () => {
    const [store, drafts] = [createMemoryStore({ processes }), createMemoryDrafts()];
    return { store: () => store, drafts: () => drafts };
  },
  'in IndexedDB, each with a connection of its own': (databaseName, now) => ({
    store: () => createIndexedDbStore({ processes, databaseName }),
    drafts: () => createIndexedDbDrafts({ databaseName, now }),
  }),
};

for (const [where, keepIn] of Object.entries(kinds)) {
  describe(`two sessions on one case ${where}`, () => {
    let name: string;
    let now: string;
    let keep: ReturnType<typeof keepIn>;
    let sessions: CaseSession[];
    beforeEach(() => {
      name = freshName();
      now = '2026-01-05T09:00:00Z';
      keep = keepIn(name, () => Date.parse(now));
      sessions = [];
    });
    afterEach(() => {
      for (const session of sessions) session.stop();
    });

    const open = (who: WalkActor, subject: string = walkActors[who].id): CaseSession => {
      const actor = { ...walkActors[who], id: subject };
      const session = createCaseSession({
        id,
        store: keep.store(),
        processes,
        actor,
        clock: () => now,
        drafts: keep.drafts(),
      });
      sessions.push(session);
      return session;
    };
    const ready = async (who: WalkActor, subject?: string): Promise<CaseSession> => {
      const session = open(who, subject);
      await session.reload();
      return session;
    };
    const walk = async (to: WalkStage): Promise<void> => {
      const store = keep.store();
      const walked = await walkCase({
        to,
        open: (actor, clock) => createCaseSession({ id, store, processes, actor, clock, drafts: keep.drafts() }),
      });
      now = new Date(Date.parse(walked.at) + 60_000).toISOString();
    };
    const until = (session: CaseSession, holds: (session: CaseSession) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!holds(session)) return;
          stop();
          resolve();
        };
        const stop = session.subscribe(check);
        check();
      });
    const write = (session: CaseSession, texts: Readonly<Record<string, string>>): void =>
      session.edit('canvas', { ...session.view.document.canvas, ...texts });

    it('keep both texts in different fields', async () => {
      await walk('draft');
      const [lead, caseWorker] = [await ready('lead'), await ready('caseWorker')];

      write(lead, { perspective: 'van de een' });
      write(caseWorker, { support: 'van de ander' });
      await Promise.all([lead.save(), caseWorker.save()]);
      await lead.reload();

      expect(lead.view.document.canvas).to.include({ perspective: 'van de een', support: 'van de ander' });
      expect(lead.view.document.conflicts).to.deep.equal([]);
    });

    it('keep both texts of the same field as a conflict, with who wrote which', async () => {
      await walk('draft');
      const [lead, caseWorker] = [await ready('lead'), await ready('caseWorker')];

      write(lead, { perspective: 'van de een' });
      write(caseWorker, { perspective: 'van de ander' });
      await lead.save();
      await caseWorker.save();
      await until(lead, ({ view }) => view.document.conflicts.length > 0);

      const [conflict] = lead.view.document.conflicts;
      expect(conflict?.path).to.equal('canvas/perspective');
      expect(conflict?.versions.map(({ value, by }) => [value, by])).to.deep.equal([
        ['van de een', 'lead-1'],
        ['van de ander', 'case-worker-1'],
      ]);
      expect(lead.view.facts.conflicts).to.equal(1);
    });

    it('see a vote of the other without loading again', async () => {
      await walk('deliberation');
      const [chair, housing] = [await ready('chair'), await ready('housing')];

      const outcome = await housing.send({ type: 'vote.cast', vote: 'for' });
      await until(chair, ({ view }) => view.standing.approvals === 1);

      expect(outcome).to.include({ accepted: true });
      expect(chair.check({ type: 'deliberation.approve' }).map(({ params }) => params)).to.deep.equal([
        { votes: 1, needed: 2, missing: 1 },
      ]);
    });

    it('bring back words that were never saved, to who typed them and nobody else', async () => {
      await walk('draft');
      const lead = await ready('lead');
      write(lead, { perspective: 'midden in een wo' });
      lead.keepForm('sparring.hold', { on: '2026-01-13' });
      lead.stop();

      const [again, someoneElse] = [await ready('lead'), await ready('lead', 'lead-2')];

      expect(again.view.document.canvas.perspective).to.equal('midden in een wo');
      expect(again.view.restored?.paths).to.deep.equal(['canvas/perspective']);
      expect(again.formDraft('sparring.hold')).to.deep.equal({ on: '2026-01-13' });
      expect(someoneElse.view.document.canvas.perspective).not.to.equal('midden in een wo');
      expect(someoneElse.formDraft('sparring.hold')).to.equal(null);
    });

    it('erase every typed word of each other, while the decision stands and the log verifies', async () => {
      await walk('approved');
      const [lead, household] = [await ready('lead'), await ready('household')];
      const { head, log } = (await keep.store().load(id)) ?? expect.fail('no case');
      lead.keepForm('approval.reopen', { reason: 'halve zin' });

      await household.erase();
      await until(lead, ({ view }) => view.erasedAt !== null);

      expect([lead.view.state.stage, lead.view.standing.approvals]).to.deep.equal(['approved', 2]);
      expect(lead.view.document.canvas.perspective).to.equal('');
      expect(lead.formDraft('approval.reopen')).to.equal(null);
      expect(verify(id, log, head).ok).to.equal(true);
      expect((await keep.store().load(id))?.log).to.deep.equal(log);
    });
  });
}

describe('a case in IndexedDB', () => {
  const clock = (): string => '2026-02-01T09:00:00Z';
  const planted = [
    'rust in huis',
    'dreigende ontruiming',
    'te laat',
    'met de spar-tafel',
    'Wil de verhuurder',
    'schriftelijk',
    'halve zin',
    'net getypt',
    'MW-2026-014',
    'hardheidsclausule',
  ];

  it('holds no typed word anywhere once it is erased: not in records, lines or drafts', async () => {
    const databaseName = freshName();
    const store = createIndexedDbStore({ processes, databaseName });
    const drafts = createIndexedDbDrafts({ databaseName });
    await walkCase({
      to: 'approved',
      open: (actor, now) => createCaseSession({ id, store, processes, actor, clock: now, drafts }),
    });
    const session = createCaseSession({ id, store, processes, actor: walkActors.lead, clock, drafts });
    await session.reload();
    session.keepForm('approval.reopen', { reason: 'halve zin' });
    await drafts.write(
      { subject: 'chair-1', caseId: id, part: 'document' },
      { at: clock(), edits: [{ path: 'canvas/support', value: 'net getypt' }] },
    );
    const before = (await dump(databaseName)).toLowerCase();
    expect(planted.filter((words) => !before.includes(words.toLowerCase()))).to.deep.equal([]);

    await session.erase();
    session.stop();

    const after = (await dump(databaseName)).toLowerCase();
    expect(planted.filter((words) => after.includes(words.toLowerCase()))).to.deep.equal([]);
    expect((await session.exportRecord()).toLowerCase()).not.to.match(new RegExp(planted.join('|').toLowerCase()));
  });

  it('that was changed past the store opens as a problem, is left as it is and can be exported', async () => {
    const databaseName = freshName();
    const store = createIndexedDbStore({ processes, databaseName });
    await walkCase({
      to: 'deliberation',
      open: (actor, now) => createCaseSession({ id, store, processes, actor, clock: now }),
    });
    await tamperWith(databaseName, id, (stored) => ({
      ...stored,
      log: stored.log.map((line) => line.replace('"lead-1"', '"chair-1"')),
    }));
    const tampered = await dump(databaseName);

    const session = createCaseSession({ id, store, processes, actor: walkActors.chair, clock });
    await session.reload();
    const outcome = await session.send({ type: 'deliberation.approve' });
    const exported = JSON.parse(await session.exportRecord()) as { log: string[] };
    session.stop();

    expect([session.view.phase, session.view.problem]).to.deep.equal([
      'problem',
      { code: 'log-broken', seq: 3, why: 'changed' },
    ]);
    expect(outcome).to.include({ accepted: false, failure: 'not-ready' });
    expect(exported.log).to.have.length.above(5);
    expect(await dump(databaseName)).to.equal(tampered);
  });
});
