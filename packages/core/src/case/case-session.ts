import { createActor, fromPromise } from 'xstate';
import { dayOf, type Instant } from '../calendar/calendar.js';
import {
  nextRedoLabel,
  nextUndoLabel,
  record as recordEdit,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from '../history/edit-history.js';
import { randomSalt } from '../log/hash.js';
import { appendStep, emptyHead, writeEntry, type Annex, type Head } from '../log/log.js';
import type { Actor } from '../process/actor.js';
import { decide } from '../process/decide.js';
import { initialState, type Process } from '../process/process.js';
import { caseDrafts, type CaseDrafts } from './case-drafts.js';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { factsOf } from './case-facts.js';
import { caseFields, sectionEdits } from './case-fields.js';
import { authorEdits, rebaseEdits, settleConflict, withEdits } from './case-merge.js';
import { openRecord, type OpenedCase } from './case-record.js';
import { viewOf, type SessionState } from './case-view-of.js';
import type { CaseSession, CaseView, SendOutcome } from './case-view.js';
import {
  StoreProblem,
  type CaseStore,
  type Commit,
  type CommitResult,
  type DraftPort,
  type FieldEdit,
} from './case.ports.js';
import { addPending, afterSaving, type PendingEdits } from './pending-edits.js';
import { savingMachine, type SaveResult } from './saving.machine.js';

/** What a session needs: the case, where it is kept, by which rules, who acts, and the clock of this device. */
export interface CaseSessionOptions {
  readonly id: string;
  readonly store: CaseStore;
  /** The processes known here; a case is opened with the version it began with, a new one with the first. */
  readonly processes: readonly [Process, ...Process[]];
  readonly actor: Actor | null;
  readonly clock: () => Instant;
  readonly drafts?: DraftPort;
  readonly knownNames?: readonly string[];
}

const mostAttempts = 20;

/** Opens a case for one person on one page. Loading begins at once; `view.phase` tells how far it is. */
export function createCaseSession(options: CaseSessionOptions): CaseSession {
  const { id, store, processes, actor, clock } = options;
  const drafts: CaseDrafts | null =
    options.drafts && actor ? caseDrafts(options.drafts, actor.id, id, randomSalt().slice(0, 8)) : null;
  const listeners = new Set<() => void>();
  const forms = new Map<string, Readonly<Record<string, unknown>>>();
  let adoptedParts: readonly string[] = [];
  let pending: PendingEdits = new Map();
  let history: EditHistory<CaseDocument> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let state: SessionState = { phase: 'loading', problem: null, opened: null, savedAt: null, restored: null };
  let view: CaseView;

  const saving = createActor(savingMachine.provide({ actors: { save: fromPromise(() => inTurn(savePending)) } }));
  const process = (): Process => state.opened?.process ?? processes[0];
  const saved = (): CaseDocument => state.opened?.document ?? emptyDocument(dayOf(clock()));
  const working = (): CaseDocument => withEdits(saved(), [...pending.values()]);

  function changed(next: Partial<SessionState> = {}): void {
    state = { ...state, ...next };
    view = viewOf(options, process(), state, working(), saving.getSnapshot(), {
      undo: (history && nextUndoLabel(history)) ?? null,
      redo: (history && nextRedoLabel(history)) ?? null,
    });
    for (const listener of listeners) listener();
  }

  // Loading, saving and sending happen one after the other: each builds on what the one before left.
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function load(): Promise<void> {
    try {
      const stored = await store.load(id);
      if (!stored) {
        changed({ phase: 'absent', problem: null, opened: null });
        return;
      }
      const opening = openRecord(stored, processes);
      if (!opening.ok) {
        changed({ phase: 'problem', problem: opening.problem, opened: null });
        return;
      }
      adopt(opening.opened);
    } catch (error) {
      changed({
        phase: 'problem',
        problem: { code: error instanceof StoreProblem ? error.code : 'storage-unreadable' },
      });
    }
  }

  function adopt(opened: OpenedCase): void {
    if (opened.erasedAt !== null) forgetWords();
    const { document } = opened;
    if (document && pending.size > 0 && actor) {
      const rebased = rebaseEdits(document, [...pending.values()], { id: actor.id, at: clock() });
      pending = new Map(rebased.map((edit) => [edit.path, edit]));
      drafts?.keepEdits(pending, clock());
    }
    history ??= document && startHistory(withEdits(document, [...pending.values()]));
    changed({ phase: 'ready', problem: null, opened });
  }

  function forgetWords(): void {
    pending = new Map();
    history = null;
    forms.clear();
    void options.drafts?.forgetCase(id).catch(() => undefined);
  }

  async function restoreDrafts(): Promise<void> {
    const found = await drafts?.find().catch(() => null);
    if (!found || state.opened?.erasedAt != null) return;
    for (const [command, fields] of found.forms) forms.set(command, fields);
    const { document } = state.opened ?? {};
    if (document && found.edits.length > 0 && actor) {
      adoptedParts = found.parts;
      const fields = caseFields(document);
      const unsaved = rebaseEdits(document, found.edits, { id: actor.id, at: found.at ?? clock() });
      pending = new Map(unsaved.map((edit) => [edit.path, edit]));
      const paths = unsaved
        .map(({ path }) => path)
        .filter((path) => !path.endsWith('/#') && (fields.has(path) || !path.startsWith('conflicts/')));
      drafts?.keepEdits(pending, clock());
      if (pending.size > 0) {
        state = { ...state, restored: { at: found.at ?? clock(), paths } };
        saving.send({ type: 'document.edited' });
      } else drafts?.remove(adoptedParts);
    }
    changed();
  }

  function take(edits: readonly FieldEdit[], label: string, remember: boolean): void {
    if (edits.length === 0 || !view.access.write) return;
    pending = addPending(pending, saved(), edits);
    drafts?.keepEdits(pending, clock());
    if (remember && history) {
      const present = withEdits(history.present, edits);
      history = recordEdit(history, present, { label, at: Date.parse(clock()), coalesceWithinMs: 1_500 });
    }
    saving.send({ type: 'document.edited' });
    changed();
  }

  function travel(direction: typeof undo): void {
    if (!history) return;
    const travelled = direction(history);
    if (travelled === history) return;
    const sections = Object.keys(travelled.present) as (keyof CaseDocument)[];
    const edits = sections.flatMap((section) =>
      sectionEdits(history?.present ?? travelled.present, travelled.present, section),
    );
    history = travelled;
    take(edits, '', false);
  }

  async function commit(entries: readonly string[], annex: Commit['annex']): Promise<CommitResult> {
    const edits = [...pending.values()];
    const creating = state.opened === null;
    const first: readonly FieldEdit[] = creating
      ? [...caseFields(saved())].map(([path, value]) => ({ path, value }))
      : [];
    const authors = actor ? authorEdits(edits, { id: actor.id, at: clock() }) : [];
    const result = await store.commit(id, {
      expectedSeq: state.opened?.head.seq ?? 0,
      expectedDocVersion: state.opened?.docVersion ?? 0,
      entries,
      patch: [
        ...first,
        ...edits.map(({ path, value }) => (value === undefined ? { path } : { path, value })),
        ...authors,
      ],
      annex,
    });
    if (result.ok) {
      pending = afterSaving(pending, edits);
      state = { ...state, savedAt: clock() };
      drafts?.keepEdits(pending, clock());
      drafts?.remove(adoptedParts);
      adoptedParts = [];
    }
    if (result.ok || result.reason === 'conflict') await load();
    return result;
  }

  async function savePending(): Promise<SaveResult> {
    if (pending.size === 0 || !state.opened) return 'clean';
    try {
      const result = await commit([], { texts: {} });
      if (result.ok) return pending.size === 0 ? 'clean' : 'dirty';
      if (result.reason === 'conflict') return 'moved';
      return result.reason === 'refused' ? 'offline' : result.reason;
    } catch (error) {
      return error instanceof StoreProblem && error.code === 'storage-full' ? 'full' : 'offline';
    }
  }

  async function sendNow(command: object): Promise<SendOutcome> {
    if (!actor || state.phase === 'loading' || state.phase === 'problem')
      return { accepted: false, refusals: [], failure: 'not-ready' };
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const annex: Annex = state.opened?.annex ?? { salt: randomSalt(), texts: {} };
      const caseState = state.opened?.state ?? initialState(process());
      const facts = factsNow(annex.salt);
      const decision = decide(process(), caseState, facts, command, actor, clock());
      if (!decision.accepted) return { accepted: false, refusals: decision.refusals };
      const head: Head = state.opened?.head ?? emptyHead(id);
      const { entry, texts } = appendStep(head, decision.step);
      const result = await commit([writeEntry(entry)], { texts, ...(state.opened ? {} : { salt: annex.salt }) });
      if (result.ok) return { accepted: true, seq: entry.seq };
      if (result.reason === 'refused') return { accepted: false, refusals: result.refusals };
      if (result.reason !== 'conflict') return { accepted: false, refusals: [], failure: result.reason };
    }
    return { accepted: false, refusals: [], failure: 'moved' };
  }

  function factsNow(salt: string): ReturnType<typeof factsOf> {
    const facts = factsOf(working(), salt, {
      definition: process().definition,
      ...(options.knownNames ? { knownNames: options.knownNames } : {}),
    });
    return state.opened?.erasedAt == null ? facts : { ...facts, sections: null };
  }

  saving.subscribe(() => {
    if (!stopped) changed();
  });
  saving.start();
  changed();
  const unsubscribe = store.subscribe(id, () => {
    if (!stopped) void inTurn(load);
  });
  void inTurn(async () => {
    await load();
    await restoreDrafts();
  });

  return {
    get view() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: (section, value) => {
      const edits = sectionEdits(working(), { ...working(), [section]: value }, section);
      take(edits, edits.find(({ path }) => !path.endsWith('/#'))?.path ?? section, true);
    },
    settle: (path, value) => {
      take(settleConflict(working(), path, value), path, true);
    },
    undo: () => {
      travel(undo);
    },
    redo: () => {
      travel(redo);
    },
    send: (command) =>
      inTurn(async () => {
        const outcome = await sendNow(command).catch((): SendOutcome => ({
          accepted: false,
          refusals: [],
          failure: 'offline',
        }));
        saving.send({ type: pending.size > 0 ? 'document.edited' : 'saving.requested' });
        return outcome;
      }),
    check: (command) => {
      const caseState = state.opened?.state ?? initialState(process());
      const decision = actor && decide(process(), caseState, view.facts, command, actor, clock());
      return decision === null || decision.accepted ? [] : decision.refusals;
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
    reload: () => inTurn(load),
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
    exportRecord: async () => JSON.stringify(await store.load(id), null, 2),
    stop: () => {
      stopped = true;
      unsubscribe();
      saving.stop();
      listeners.clear();
    },
  };
}
