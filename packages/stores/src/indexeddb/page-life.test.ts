import { contractProcess, editCommit, openingCommit } from '@maatwerk/core/case/case-commit.contract';
import type { CommitResult } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { createIndexedDbDrafts } from './indexeddb-drafts.js';
import { createIndexedDbStore } from './indexeddb-store.js';
import { freshName, rawly } from './raw-database.contract.js';
import './indexeddb-in-node.contract.js';
import './page-in-node.contract.js';

const leave = (): unknown => dispatchEvent(new Event('pagehide'));
const comeBack = (): unknown => dispatchEvent(new Event('pageshow'));
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a page that is left and may be shown again', () => {
  afterEach(comeBack);

  it('saves nothing or all when it is left in the middle, and all once when somebody comes back', async () => {
    const kept = new Set<unknown>();
    for (let turn = 0; turn < 40; turn++) {
      const databaseName = freshName();
      const store = createIndexedDbStore({ processes: [contractProcess], databaseName });
      await store.commit('case-1', openingCommit()('case-1'));
      const stored = (await store.load('case-1'))!;
      const patch = [{ path: 'canvas/perspective', value: 'rust', base: '' }];
      let result: CommitResult | undefined;

      const saving = store.commit('case-1', editCommit(stored, patch)).then((answer) => (result = answer));
      await turns(turn);
      leave();
      await aWhile();
      const left = await rawly(databaseName, (database) => database.get('cases', 'case-1'));
      kept.add(left?.docVersion);
      expect(left?.docVersion === 2, `after ${String(turn)} turns`).to.equal(result?.ok === true);
      comeBack();
      await saving;

      expect(result).to.deep.equal({ ok: true, seq: 1, docVersion: 2 });
      expect((await store.load('case-1'))?.document).to.include('"perspective":"rust"');
    }
    expect([...kept], 'left before and after it was written').to.have.members([1, 2]);
  });

  it('begins nothing while nobody sees it', async () => {
    const databaseName = freshName();
    const store = createIndexedDbStore({ processes: [contractProcess], databaseName });
    await store.load('case-1');

    leave();
    const saving = store.commit('case-1', openingCommit()('case-1'));
    await aWhile();
    expect(await rawly(databaseName, (database) => database.count('cases'))).to.equal(0);
    comeBack();

    expect(await saving).to.include({ ok: true });
  });

  it('still keeps words that are typed in its last moment', async () => {
    const databaseName = freshName();
    const drafts = createIndexedDbDrafts({ databaseName });
    await drafts.ready;
    const draft = { at: new Date().toISOString(), edits: [{ path: 'canvas/perspective', value: 'rust' }] };

    leave();
    await drafts.write({ subject: 'anna', caseId: 'case-1', part: 'document' }, draft);

    expect(await rawly(databaseName, (database) => database.getAll('drafts'))).to.deep.equal([draft]);
  });

  it('says what went wrong by itself, and does not try that again', async () => {
    const store = createIndexedDbStore({ processes: [contractProcess], databaseName: freshName() });

    const failing = store.commit('case-1', null as never).catch((error: unknown) => error);

    expect(await failing).to.be.instanceOf(Error);
  });
});
