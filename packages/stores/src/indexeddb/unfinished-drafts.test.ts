import type { Draft, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { createIndexedDbDrafts } from './indexeddb-drafts.js';
import { freshName, rawly } from './raw-database.contract.js';
import './indexeddb-in-node.contract.js';
import './page-in-node.contract.js';

const key = { subject: 'anna', caseId: 'case-1', part: 'document' };
const now = Date.now();
const typed = (value: string, at = now): Draft => ({
  at: new Date(at).toISOString(),
  edits: [{ path: 'canvas/perspective', value, base: '' }],
});

describe('a draft whose transaction the browser drops with the page', () => {
  let databaseName: string;
  let before: DraftPort;
  const leave = (): unknown => dispatchEvent(new Event('pagehide'));
  // What the page handed to the database is taken out again: a browser that dropped it leaves the same behind.
  const dropWritten = (): Promise<void> => rawly(databaseName, (database) => database.clear('drafts'));
  const inTab = (): string => JSON.stringify({ ...sessionStorage });
  const afterTaking = (then: () => void): void => {
    const storage = Object.getPrototypeOf(sessionStorage) as Storage;
    const removeItem: (this: Storage, name: string) => void = Reflect.get(storage, 'removeItem');
    storage.removeItem = function removed(this: Storage, name): void {
      storage.removeItem = removeItem;
      removeItem.call(this, name);
      then();
    };
  };
  const wordsAfter = async (subject = 'anna'): Promise<unknown> => {
    dispatchEvent(new Event('pageshow'));
    const after = createIndexedDbDrafts({ databaseName });
    await after.ready;
    return (await after.read(subject, 'case-1')).get('document')?.edits[0]?.value;
  };
  beforeEach(async () => {
    databaseName = freshName();
    before = createIndexedDbDrafts({ databaseName });
    await before.ready;
  });

  it('is there in the next page of the tab, exactly', async () => {
    const writing = [before.write(key, typed('r')), before.write(key, typed('ru \u{1F3E1} \uD800 \u0000'))];
    leave();
    await Promise.all(writing);
    await dropWritten();

    expect(await wordsAfter()).to.equal('ru \u{1F3E1} \uD800 \u0000');
  });

  it('is written once: the page after that one has it of the database alone', async () => {
    const writing = before.write(key, typed('rust'));
    leave();
    await writing;
    await wordsAfter();
    await dropWritten();

    expect(await wordsAfter()).to.equal(undefined);
  });

  it('is not in the storage of the tab once the database has it', async () => {
    await before.write(key, typed('rust'));
    leave();
    await dropWritten();

    expect(await wordsAfter()).to.equal(undefined);
    expect(inTab()).not.to.include('rust');
  });

  it('goes along once more when that page is left before the database has it', async () => {
    const writing = before.write(key, typed('rust'));
    leave();
    await writing;
    await dropWritten();
    dispatchEvent(new Event('pageshow'));
    const taken = new Promise((resolve) => afterTaking(() => queueMicrotask(() => resolve(leave()))));
    createIndexedDbDrafts({ databaseName });
    await taken;

    expect(inTab()).to.include('rust');
    expect(await wordsAfter()).to.equal('rust');
  });

  it('gives way to what was typed later elsewhere', async () => {
    const writing = before.write(key, typed('rust'));
    leave();
    await writing;
    await before.write(key, typed('rust en ruimte', now + 1));

    expect(await wordsAfter()).to.equal('rust en ruimte');
  });

  it('stays away once it is sent off, forgotten at sign-out or erased with its case', async () => {
    const writing = ['anna', 'bram', 'cas'].map((subject) => before.write({ ...key, subject }, typed('rust')));
    writing.push(before.write({ ...key, caseId: 'case-2', subject: 'dina' }, typed('rust')));
    writing.push(before.remove(key), before.forget('bram'), before.forgetCase('case-2'));
    leave();
    await Promise.all(writing);
    await dropWritten();

    expect(await Promise.all(['bram', 'cas'].map((subject) => wordsAfter(subject)))).to.deep.equal([undefined, 'rust']);
    expect(await rawly(databaseName, (database) => database.getAllKeys('drafts'))).to.deep.equal([
      ['cas', 'case-1', 'document'],
    ]);
  });

  it('is kept by the database alone where the tab has no storage', async () => {
    const setItem = sessionStorage.setItem.bind(sessionStorage);
    const prototype = Object.getPrototypeOf(sessionStorage) as Storage;
    prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const writing = before.write(key, typed('rust'));

    leave();
    await writing;
    prototype.setItem = setItem;

    expect(await wordsAfter()).to.equal('rust');
  });
});
