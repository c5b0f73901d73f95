import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { createMemoryDrafts } from '../memory/memory-drafts.js';
import { createMemoryStore } from '../memory/memory-store.js';

const processes = [contractProcess] as const;

describe('words that a page did not save', () => {
  let store: CaseStore;
  let drafts: DraftPort;
  let sessions: CaseSession[] = [];
  let at: string;

  const open = async (port = drafts): Promise<CaseSession> => {
    const session = createCaseSession({
      id: 'c',
      store,
      processes,
      actor: walkActors.lead,
      clock: () => at,
      drafts: port,
    });
    sessions.push(session);
    await session.reload();
    return session;
  };
  const type = (session: CaseSession, perspective: string): void =>
    session.edit('canvas', { ...session.view.document.canvas, perspective });
  const textsOf = ({ view }: CaseSession): readonly unknown[] => [
    view.document.canvas.perspective,
    ...view.document.conflicts.flatMap(({ versions }) => versions.map(({ value }) => value)),
  ];

  beforeEach(async () => {
    store = createMemoryStore({ processes });
    drafts = createMemoryDrafts();
    const walked = await walkCase({
      open: (actor, clock) => {
        const session = createCaseSession({ id: 'c', store, processes, actor, clock });
        sessions.push(session);
        return session;
      },
      to: 'draft',
      plan: 'blank',
    });
    at = walked.at;
  });

  afterEach(() => {
    for (const session of sessions) session.stop();
    sessions = [];
  });

  it('are all there when two pages of one person closed with different words for one field', async () => {
    const [first, second] = [await open(), await open()];
    type(first, 'rust in huis');
    type(second, 'weer naar school');
    first.stop();
    second.stop();

    const next = await open();

    expect(textsOf(next)).to.include.members(['rust in huis', 'weer naar school']);
  });

  it('stand there once when a page that had found them closed too', async () => {
    const first = await open();
    type(first, 'rust');
    first.stop();
    const second = await open();
    type(second, 'rust in huis');
    second.stop();

    const third = await open();

    expect(textsOf(third)).to.deep.equal(['rust in huis']);
  });

  it('stay with the page that typed them as long as it is open', async () => {
    const entered = new Set<string>();
    const pages = {
      enter: (page: string) => {
        entered.add(page);
        return () => void entered.delete(page);
      },
      openOf: (asked: readonly string[]) => Promise.resolve(new Set(asked.filter((page) => entered.has(page)))),
    };
    const shared: DraftPort = { ...drafts, pages };
    const first = await open(shared);
    type(first, 'rust');

    expect(textsOf(await open(shared))).to.deep.equal(['']);
    first.stop();
    expect(textsOf(await open(shared))).to.deep.equal(['rust']);
  });

  it('are of a page that said it was open before anything could be typed', async () => {
    const told: string[] = [];
    const pages = {
      enter: () => {
        told.push('open');
        return () => undefined;
      },
      openOf: () => Promise.resolve(new Set<string>()),
    };
    const watched: DraftPort = {
      ...drafts,
      pages,
      read: (subject, caseId) => {
        told.push('read');
        return drafts.read(subject, caseId);
      },
      write: (key, draft) => {
        told.push('write');
        return drafts.write(key, draft);
      },
    };

    type(await open(watched), 'rust');

    expect([...new Set(told)]).to.deep.equal(['open', 'read', 'write']);
    expect(told.filter((what) => what === 'open')).to.have.length(1);
  });

  it('build on what was just saved when they are typed before the case is loaded again', async () => {
    let loaded = (): void => undefined;
    const loading = new Promise<void>((resolve) => (loaded = resolve));
    let holds = false;
    const kept = store;
    store = {
      ...kept,
      load: async (id) => {
        if (holds) await loading;
        return kept.load(id);
      },
    };
    const session = await open();
    type(session, 'rust');
    let saved = (): void => undefined;
    const saving = new Promise<void>((resolve) => (saved = resolve));
    kept.subscribe('c', () => saved());
    holds = true;
    const save = session.save();
    await saving;
    await Promise.resolve();

    type(session, 'rust in huis');
    loaded();
    await save;
    await session.save();

    expect(textsOf(session)).to.deep.equal(['rust in huis']);
  });
});
