import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { readCaseFile } from '@maatwerk/core/case/case-file';
import { importCase } from '@maatwerk/core/case/case-import';
import { openRecord } from '@maatwerk/core/case/case-record';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { createIndexedDbDrafts } from '../indexeddb/indexeddb-drafts.js';
import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { freshName } from '../indexeddb/raw-database.contract.js';
import '../indexeddb/indexeddb-in-node.contract.js';
import { createMemoryDrafts } from '../memory/memory-drafts.js';
import { createMemoryStore } from '../memory/memory-store.js';

const processes = [contractProcess] as const;

// Drafts expire by the clock of the device; the walk has its own.
const walkDay = Date.parse('2026-01-08T09:00:00Z');

const texts: Readonly<Record<string, string>> = {
  'markup that would run': '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;&lt;',
  'right-to-left words and marks': 'שלום \u202Eomgekeerd\u202C مرحبا \u200F!',
  'emoji in many parts': '👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇳🇱',
  'combining marks, composed and not': 'e\u0301 é a\u030A å Z\u0351\u036B\u0343',
  'half of a pair': 'voor \uD83D midden \uDE00 na \uDFFF\uD800',
  'null characters and other controls': 'a\u0000b\u0001\u0008\u001F\u007F\u0085\u2028\u2029\uFEFF',
  'line ends of every kind': 'een\r\ntwee\rdrie\nvier\n\n  vijf\t',
  'the names of an object': '{"__proto__":{"a":1},"constructor":null}',
  'a megabyte that was pasted': 'Een zin van 26 letters é. '.repeat(40_000),
};

for (const [where, make] of Object.entries<() => { store: CaseStore; drafts: DraftPort }>({
  memory: () => ({ store: createMemoryStore({ processes }), drafts: createMemoryDrafts() }),
  IndexedDB: () => {
    const databaseName = freshName();
    return {
      store: createIndexedDbStore({ processes, databaseName }),
      drafts: createIndexedDbDrafts({ databaseName, now: () => walkDay }),
    };
  },
})) {
  describe(`a text in ${where} comes back exactly as it was typed`, function () {
    this.timeout(30_000);

    let kept: { store: CaseStore; drafts: DraftPort };
    let at: string;
    const sessions: CaseSession[] = [];

    const open = async (): Promise<CaseSession> => {
      const session = createCaseSession({ id: 'c', ...kept, processes, actor: walkActors.lead, clock: () => at });
      sessions.push(session);
      await session.reload();
      return session;
    };

    before(async () => {
      kept = make();
      const walked = await walkCase({
        open: (actor, clock) => {
          const session = createCaseSession({ id: 'c', store: kept.store, processes, actor, clock });
          sessions.push(session);
          return session;
        },
        to: 'draft',
        plan: 'blank',
      });
      at = walked.at;
    });

    after(() => {
      for (const session of sessions) session.stop();
    });

    for (const [what, text] of Object.entries(texts)) {
      it(`with ${what}: as a draft, saved, in a copy and opened from that copy`, async () => {
        const typing = await open();
        typing.edit('canvas', { ...typing.view.document.canvas, situation: text });
        typing.stop();

        const found = await open();
        expect(found.view.document.canvas.situation === text, 'as a draft').to.equal(true);
        await found.save();
        const copy = readCaseFile(await found.exportRecord());
        found.stop();
        const saved = await open();

        expect(saved.view.document.canvas.situation === text, 'saved').to.equal(true);
        if (!copy.ok) expect.fail(copy.code);
        const imported = importCase(copy.stored, { processes, by: walkActors.lead, at });
        if (!imported.ok) expect.fail(JSON.stringify(imported));
        const opening = openRecord(imported.stored, processes);
        const back = opening.ok ? opening.opened.document?.canvas.situation : null;
        expect(back === text, 'opened from the copy').to.equal(true);
        saved.stop();
      });
    }
  });
}
