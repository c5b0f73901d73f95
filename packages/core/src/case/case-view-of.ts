import type { Instant } from '../calendar/calendar.js';
import type { Actor } from '../process/actor.js';
import type { Facts } from '../process/facts.js';
import type { FindingMemory } from '../privacy/finding-memory.js';
import { needsOf, possibleCommands } from '../process/possible.js';
import { initialState, type Process } from '../process/process.js';
import { standingOf } from '../process/standing.js';
import { accessOf } from './case-access.js';
import { documentFindings, factsOf } from './case-facts.js';
import type { OpenedCase } from './case-record.js';
import type { Presence } from './case-presence.js';
import type { CaseProblem, CaseView, RestoredView, SavingView, SkippedView } from './case-view.js';
import type { CaseSessionOptions } from './case-session-options.js';
import type { SavingTag } from './saving.machine.js';
import type { UnsavedWords } from './unsaved-words.js';

/** What a session knows apart from unsaved edits and saving. */
export interface SessionState {
  readonly phase: CaseView['phase'];
  readonly problem: CaseProblem | null;
  readonly opened: OpenedCase | null;
  readonly savedAt: Instant | null;
  readonly restored: RestoredView | null;
  readonly skipped: SkippedView | null;
  /** Somebody changed the case and what they wrote could not be loaded. */
  readonly newer: boolean;
}

const nobody: Actor = { id: '', role: '' };

/** The view of a session; what takes work to compute is computed once, when it is first asked for. */
export function viewOf(
  options: CaseSessionOptions & { readonly memory: FindingMemory },
  process: Process,
  session: SessionState & { readonly typing: readonly Presence[]; readonly drafts: boolean },
  words: Pick<UnsavedWords, 'document' | 'held' | 'undoable' | 'redoable'>,
  saving: { hasTag(tag: SavingTag): boolean },
): CaseView {
  const { opened } = session;
  const { document } = words;
  const { actor, clock, knownNames, memory } = options;
  const state = opened?.state ?? initialState(process);
  const erasedAt = opened?.erasedAt ?? null;
  const context = { definition: process.definition, memory, ...(knownNames ? { knownNames } : {}) };
  const facts = once((): Facts => {
    const computed = factsOf(document, opened?.annex?.salt ?? '', context);
    return erasedAt === null ? computed : { ...computed, sections: null };
  });
  const findings = once(() => documentFindings(document, context));
  const standing = once(() => standingOf(process, state, facts()));
  const needs = once(() => needsOf(process, state, facts(), clock()));
  const commands = once(() => possibleCommands(process, state, facts(), actor ?? nobody, clock()));
  return Object.freeze({
    id: options.id,
    phase: session.phase,
    problem: session.problem,
    process,
    actor,
    access: accessOf(process, state, actor, erasedAt),
    document,
    state,
    entries: opened?.entries ?? [],
    annex: opened?.annex ?? null,
    erasedAt,
    saving: {
      status: savingStatus(session, saving),
      at: session.savedAt,
      kind: options.store.kind,
      drafts: session.drafts,
    },
    restored: session.restored,
    skipped: session.skipped,
    newerElsewhere: session.newer,
    typing: session.typing,
    held: words.held,
    undoable: words.undoable,
    redoable: words.redoable,
    get facts() {
      return facts();
    },
    get findings() {
      return findings();
    },
    get standing() {
      return standing();
    },
    get needs() {
      return needs();
    },
    get options() {
      return commands();
    },
  });
}

function savingStatus({ savedAt }: SessionState, saving: Parameters<typeof viewOf>[4]): SavingView['status'] {
  for (const tag of ['damaged', 'full', 'refused', 'offline', 'saving', 'unsaved'] as const)
    if (saving.hasTag(tag)) return tag;
  return savedAt === null ? 'untouched' : 'saved';
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
