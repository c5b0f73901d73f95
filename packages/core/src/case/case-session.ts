import { createActor, fromPromise } from 'xstate';
import { dayOf } from '../calendar/calendar.js';
import { randomSalt } from '../log/hash.js';
import { appendStep, emptyHead, writeEntry, type Annex } from '../log/log.js';
import { createFindingMemory } from '../privacy/finding-memory.js';
import type { Purge } from '../privacy/purge.js';
import { decide } from '../process/decide.js';
import type { Facts } from '../process/facts.js';
import { initialState, type CaseState, type Process } from '../process/process.js';
import { accessOf, mayWriteAt } from './case-access.js';
import { caseDrafts, type FoundDrafts } from './case-drafts.js';
import { emptyDocument } from './case-document.js';
import { factsOf, findingsIn } from './case-facts.js';
import { caseFields } from './case-fields.js';
import { recordWithWords, writeCaseFile } from './case-file.js';
import { authorEdits } from './case-merge.js';
import { openRecord, type OpenedCase } from './case-record.js';
import type { CaseSessionOptions } from './case-session-options.js';
import { viewOf, type SessionState } from './case-view-of.js';
import { keepsVersion, versionText } from './case-versions.js';
import type { CaseSession, CaseView, SendOutcome } from './case-view.js';
import { StoreProblem, type Commit, type CommitResult, type FieldEdit } from './case.ports.js';
import { followPresence } from './follow-presence.js';
import { isBroughtBack, Purges, standInVersions } from './purges.js';
import { savingMachine, type SaveResult } from './saving.machine.js';
import { UnsavedWords } from './unsaved-words.js';

export type { CaseSessionOptions } from './case-session-options.js';

const mostAttempts = 20;
const purgeRetryMs = 30_000;

/** Opens a case for one person on one page. Loading begins at once; `view.phase` tells how far it is. */
export function createCaseSession(options: CaseSessionOptions): CaseSession {
  const { id, store, processes, actor, clock } = options;
  const page = randomSalt().slice(0, 8);
  const drafts = options.drafts && actor ? caseDrafts(options.drafts, actor.id, id, page) : null;
  const purges = new Purges(actor && options.drafts ? options.drafts : null, actor?.id ?? '', id, page, clock);
  const words = new UnsavedWords(emptyDocument(dayOf(clock())), actor, drafts, clock);
  const listeners = new Set<() => void>();
  const memory = createFindingMemory();
  const forms = new Map<string, Readonly<Record<string, unknown>>>();
  let queue: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let isGone = false;
  let purgeTimer: unknown;
  let state: SessionState = {
    phase: 'loading',
    problem: null,
    opened: null,
    savedAt: null,
    restored: null,
    skipped: null,
    newer: false,
  };
  let view: CaseView;

  const saving = createActor(savingMachine.provide({ actors: { save: fromPromise(() => inTurn(savePending)) } }));
  const process = (): Process => state.opened?.process ?? processes[0];
  const caseState = (): CaseState => state.opened?.state ?? initialState(process());

  function changed(next: Partial<SessionState> = {}): void {
    state = { ...state, ...next };
    view = viewOf(
      { ...options, memory },
      process(),
      { ...state, typing: presence.others, drafts: drafts?.works ?? false },
      words,
      saving.getSnapshot(),
    );
    for (const listener of listeners) listener();
  }

  // Loading, saving and sending happen one after the other: each builds on what the one before left.
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function load(found: FoundDrafts | null = null, isTold = false): Promise<void> {
    try {
      const stored = await store.load(id);
      isGone = stored === null && state.opened !== null;
      if (!stored) {
        // Wiped under an open page, such as by clearing the browser: what the page holds may be all there is.
        if (!isGone) changed({ phase: 'absent', problem: null, opened: null });
        return;
      }
      const opening = openRecord(stored, processes);
      if (opening.ok) adopt(opening.opened, found);
      else changed({ phase: 'problem', problem: opening.problem, opened: null });
    } catch (error) {
      // Not reaching the store for a moment takes nothing from a page that is open: saving says so.
      if (state.opened) {
        if (isTold) changed({ newer: true });
        return;
      }
      const code = error instanceof StoreProblem ? error.code : 'storage-unreadable';
      changed({ phase: 'problem', problem: { code } });
    }
  }

  function adopt(opened: OpenedCase, found: FoundDrafts | null): void {
    if (opened.erasedAt !== null) forgetWords();
    const access = accessOf(opened.process, opened.state, actor, opened.erasedAt);
    const writes = (path: string): boolean => mayWriteAt(opened.process, access, actor, path);
    words.adopt(opened.document ?? emptyDocument(dayOf(clock())), writes);
    const paths = found && opened.erasedAt === null ? words.restore(found) : [];
    const restored = paths.length > 0 && found ? { at: found.at ?? clock(), paths } : state.restored;
    changed({ phase: 'ready', problem: null, opened, restored, newer: false });
    if (words.edits.length > 0) saving.send({ type: 'document.edited' });
  }

  function forgetWords(): void {
    words.forget();
    purges.forget();
    memory.forget();
    forms.clear();
    void options.drafts?.forgetCase(id).catch(() => undefined);
  }

  async function begin(): Promise<void> {
    const found = (await drafts?.find().catch(() => null)) ?? null;
    for (const [command, fields] of found?.forms ?? []) forms.set(command, fields);
    await load(found);
    await purges.restore().catch(() => undefined);
    await purge();
  }

  // Words that were taken away go from the way back, the drafts, the versions and the conflicts once they may not come back.
  async function purge(isStep = false): Promise<void> {
    if (stopped || !state.opened) return;
    const due = purges.due(isStep);
    const waiting = new Set(words.held.map(({ path }) => path));
    const back = due.filter((one) => !waiting.has(one.path) && isBroughtBack(one, words.document, forms));
    purges.done(back);
    const gone = due.filter((one) => !waiting.has(one.path) && !back.includes(one));
    if (gone.length > 0 && (await purgeNow(gone).catch(() => false))) purges.done(gone);
    const { wait } = purges;
    saving.clock.clearTimeout(purgeTimer);
    if (wait !== null)
      purgeTimer = saving.clock.setTimeout(() => void inTurn(() => purge()), Math.max(wait, purgeRetryMs));
    if (due.length > 0) changed();
  }

  async function purgeNow(gone: readonly Purge[]): Promise<boolean> {
    words.purge(gone);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      if (words.edits.length === 0 && !standInVersions(gone, state.opened?.annex ?? null)) break;
      const result = await commit([], { texts: {} }, gone);
      if (!result.ok && result.reason !== 'conflict') return false;
    }
    await purges.clean(gone);
    return true;
  }

  function edited(hasChanged: boolean): void {
    if (!hasChanged) return;
    state = { ...state, skipped: null };
    if (actor && words.undoable !== null) presence.typed(actor.id, words.undoable);
    saving.send({ type: 'document.edited' });
    changed();
  }

  function travel(direction: 'undo' | 'redo'): void {
    const skipped = words.travel(direction);
    if (skipped === null) return;
    edited(true);
    if (skipped.length > 0) changed({ skipped: { paths: skipped } });
  }

  async function commit(
    entries: readonly string[],
    annex: Commit['annex'],
    gone: readonly Purge[] = [],
  ): Promise<CommitResult> {
    const { edits } = words;
    words.areSent(edits);
    const first: readonly FieldEdit[] = state.opened
      ? []
      : [...caseFields(words.document)].map(([path, value]) => ({ path, value }));
    const result = await store.commit(id, {
      expectedSeq: state.opened?.head.seq ?? 0,
      expectedDocVersion: state.opened?.docVersion ?? 0,
      entries,
      patch: [
        ...first,
        ...edits.map(({ path, value }) => (value === undefined ? { path } : { path, value })),
        ...(actor ? authorEdits(edits, { id: actor.id, at: clock() }) : []),
      ],
      annex,
      ...(gone.length > 0 ? { purge: gone.map(({ match }) => match) } : {}),
    });
    if (result.ok) {
      words.wereSaved(edits);
      state = { ...state, savedAt: clock() };
    }
    if (result.ok || result.reason === 'conflict') await load();
    return result;
  }

  async function savePending(): Promise<SaveResult> {
    if (words.edits.length === 0 || !state.opened) return 'clean';
    try {
      const result = await commit([], { texts: {} });
      if (result.ok) return words.edits.length === 0 ? 'clean' : 'dirty';
      if (result.reason === 'conflict') return isGone ? 'offline' : 'moved';
      return result.reason;
    } catch (error) {
      return error instanceof StoreProblem && error.code === 'storage-full' ? 'full' : 'offline';
    }
  }

  async function sendNow(command: object): Promise<SendOutcome> {
    if (!actor || state.phase === 'loading' || state.phase === 'problem') return notDelivered('not-ready');
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const annex: Annex = state.opened?.annex ?? { salt: randomSalt(), texts: {} };
      const decision = decide(process(), caseState(), factsNow(annex.salt), command, actor, clock());
      if (!decision.accepted) return { accepted: false, refusals: decision.refusals };
      const { entry, texts } = appendStep(state.opened?.head ?? emptyHead(id), decision.step);
      const isKept = keepsVersion(entry.type, process().definition.decides);
      const result = await commit([writeEntry(entry)], {
        texts,
        ...(state.opened ? {} : { salt: annex.salt }),
        ...(isKept && state.opened?.erasedAt == null ? { versions: { [entry.seq]: versionText(words.document) } } : {}),
      });
      if (result.ok) return { accepted: true, seq: entry.seq };
      if (result.reason === 'refused') return { accepted: false, refusals: result.refusals };
      if (isGone) return notDelivered('offline');
      if (result.reason !== 'conflict') return notDelivered(result.reason);
    }
    return notDelivered('moved');
  }

  function factsNow(salt: string): Facts {
    const { knownNames } = options;
    const context = { definition: process().definition, memory, ...(knownNames ? { knownNames } : {}) };
    const facts = factsOf(words.document, salt, context);
    return state.opened?.erasedAt == null ? facts : { ...facts, sections: null };
  }

  const presence = followPresence({
    port: store.presence,
    caseId: id,
    page,
    changed: () => changed(),
    later: (work, milliseconds) => void saving.clock.setTimeout(work, milliseconds),
  });
  saving.subscribe(() => {
    if (!stopped) changed();
  });
  saving.start();
  changed();
  const unsubscribe = store.subscribe(id, () => {
    if (!stopped) void inTurn(() => load(null, true));
  });
  void inTurn(begin);

  return {
    get view() {
      return view;
    },
    now: clock,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: (section, value) => {
      edited(words.edit(section, value));
    },
    settle: (path, value) => {
      edited(words.settle(path, value));
    },
    takeAway: (path, match) => {
      words.closeStep();
      purges.add(path, match);
      void inTurn(() => purge());
    },
    undo: () => {
      travel('undo');
    },
    redo: () => {
      travel('redo');
    },
    send: (command) =>
      inTurn(async () => {
        const outcome = await sendNow(command).catch((): SendOutcome => notDelivered('offline'));
        if (outcome.accepted) await purge(true);
        if (words.edits.length > 0) saving.send({ type: 'document.edited' });
        return outcome;
      }),
    check: (command) => {
      const decision = actor && decide(process(), caseState(), view.facts, command, actor, clock());
      return decision === null || decision.accepted ? [] : decision.refusals;
    },
    findingsIn: (texts) => {
      const { knownNames } = options;
      const context = { definition: process().definition, ...(knownNames ? { knownNames } : {}) };
      return findingsIn(texts, words.document, context);
    },
    formDraft: (command) => forms.get(command) ?? null,
    keepForm: (command, fields) => {
      if (fields === null) forms.delete(command);
      else forms.set(command, fields);
      drafts?.keepForm(command, fields, clock());
    },
    save: async () => {
      saving.send({ type: 'saving.requested' });
      await inTurn(savePending);
    },
    reload: () => inTurn(() => load()),
    connectionRestored: () => {
      saving.send({ type: 'connection.restored' });
    },
    erase: () =>
      inTurn(async () => {
        forgetWords();
        await options.drafts?.forgetCase(id);
        await store.erase(id, clock());
        await load();
      }),
    exportRecord: async () =>
      writeCaseFile(state.opened ? recordWithWords(state.opened, words.edits) : await store.load(id)),
    stop: () => {
      stopped = true;
      saving.clock.clearTimeout(purgeTimer);
      drafts?.leave();
      unsubscribe();
      presence.stop();
      saving.stop();
      memory.forget();
      listeners.clear();
    },
  };
}

function notDelivered(failure: NonNullable<Extract<SendOutcome, { accepted: false }>['failure']>): SendOutcome {
  return { accepted: false, refusals: [], failure };
}
