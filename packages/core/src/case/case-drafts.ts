import type { Instant } from '../calendar/calendar.js';
import { readSteps, type EditStep, type EditSteps } from '../history/edit-steps.js';
import { pendingEdit, type PendingEdits } from './pending-edits.js';
import type { Draft, DraftPort, UnsavedEdit } from './case.ports.js';
import { purgePart } from './purges.js';

/** What closed pages left behind of one case. */
export interface FoundDrafts {
  /** Oldest first; two pages may have left different words for one path. */
  readonly edits: readonly UnsavedEdit[];
  readonly at: Instant | null;
  readonly forms: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The parts they stood in, to remove once the words are saved. */
  readonly parts: readonly string[];
  /** The way back and forth through the edits of those pages. */
  readonly steps: readonly EditSteps[];
  /** The parts of that way, to remove once this page keeps it. */
  readonly stepParts: readonly string[];
}

/** The drafts of one subject and case, written by one open page among perhaps several. */
export interface CaseDrafts {
  find(): Promise<FoundDrafts>;
  /** Hands the unsaved edits to the port before it returns; none removes the draft. `over`: parts whose words are among them. */
  keepEdits(pending: PendingEdits, at: Instant, over: readonly string[]): void;
  /** Keeps the steps that are done; none removes them. */
  keepSteps(steps: EditSteps, at: Instant): void;
  /** Keeps the step that still grows, on top of the others; `null` removes it. */
  keepLastStep(step: EditStep | null, at: Instant): void;
  keepForm(command: string, fields: Readonly<Record<string, unknown>> | null, at: Instant): void;
  remove(parts: readonly string[]): void;
  /** Whether what was handed over last is kept, as far as is known. */
  readonly works: boolean;
  /** Leaves the page: what it did not save is now left behind. */
  leave(): void;
}

const formPart = /^form:(.+)$/;
const pagePart = /^(?:document|steps|steps-last):(.+)$/;
const stepPart = /^steps(-last)?:(.+)$/;

/** Drafts through a port; `page` tells open pages of one person apart, so that none removes another's words. */
export function caseDrafts(port: DraftPort, subject: string, caseId: string, page: string): CaseDrafts {
  const own = `document:${page}`;
  const key = (part: string): { subject: string; caseId: string; part: string } => ({ subject, caseId, part });
  // A port that fails must not stop the typing; the save state says what is kept where.
  let works = true;
  const quietly = (done: Promise<void>): void =>
    void done.then(
      () => (works = true),
      () => (works = false),
    );
  let leave: (() => void) | null | undefined = null;
  return {
    find: async () => {
      // Before anything can be typed: a lock that is asked for beside the first word may come after it, and another
      // page would take that word for one that was left behind.
      leave ??= port.pages?.enter(page);
      works = false;
      await port.ready;
      const drafts = await port.read(subject, caseId);
      works = true;
      const pages = new Set([...drafts.keys()].map(pageOf).filter((other) => other !== page));
      // What an open page has not saved yet, it saves itself.
      const open = await port.pages?.openOf([...pages]);
      if (!open || pages.size === 0) return found(drafts);
      const closed = new Set([...pages].filter((other) => !open.has(other)));
      // What was read while a page was closing may have changed since.
      const left = await port.read(subject, caseId);
      return found(new Map([...left].filter(([part]) => closed.has(pageOf(part)))));
    },
    keepEdits: (pending, at, over) => {
      const edits = [...pending.values()];
      if (edits.length === 0) {
        quietly(port.remove(key(own)));
        return;
      }
      quietly(port.write(key(own), { at, edits, ...(over.length === 0 ? {} : { over }) }));
    },
    keepSteps: (steps, at) => {
      const part = key(`steps:${page}`);
      quietly(
        steps.past.length + steps.future.length === 0 ? port.remove(part) : port.write(part, { at, edits: [], steps }),
      );
    },
    keepLastStep: (step, at) => {
      const part = key(`steps-last:${page}`);
      quietly(
        step === null ? port.remove(part) : port.write(part, { at, edits: [], steps: { past: [step], future: [] } }),
      );
    },
    keepForm: (command, fields, at) => {
      quietly(
        fields === null
          ? port.remove(key(`form:${command}`))
          : port.write(key(`form:${command}`), { at, edits: [], fields }),
      );
    },
    remove: (parts) => {
      for (const part of parts) if (part !== own) quietly(port.remove(key(part)));
    },
    get works() {
      return works;
    },
    leave: () => leave?.(),
  };
}

/** The page that wrote a part; empty for the form of a command, which all pages share. */
function pageOf(part: string): string {
  return pagePart.exec(part)?.[1] ?? '';
}

function found(drafts: ReadonlyMap<string, Draft>): FoundDrafts {
  const forms = new Map<string, Readonly<Record<string, unknown>>>();
  const edits: UnsavedEdit[] = [];
  const parts: string[] = [];
  const stepParts: string[] = [];
  const [steps, lastSteps] = [new Map<string, Draft['steps']>(), new Map<string, Draft['steps']>()];
  let at: Instant | null = null;
  const contained = new Set([...drafts.values()].flatMap(({ over = [] }) => over));
  const oldestFirst = [...drafts].sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));
  for (const [part, draft] of oldestFirst) {
    if (part.startsWith(purgePart)) continue;
    const command = formPart.exec(part)?.[1];
    if (command !== undefined) {
      if (draft.fields) forms.set(command, draft.fields);
      continue;
    }
    const [, last, page = ''] = stepPart.exec(part) ?? [];
    if (page !== '') {
      stepParts.push(part);
      if (last === undefined) steps.set(page, draft.steps);
      else lastSteps.set(page, draft.steps);
      continue;
    }
    parts.push(part);
    at = draft.at;
    if (contained.has(part)) continue;
    edits.push(...draft.edits.map(({ path, value, base, sent }) => pendingEdit(path, value, base, sent)));
  }
  const pages = [...new Set([...steps.keys(), ...lastSteps.keys()])];
  return {
    edits,
    at,
    forms,
    parts,
    steps: pages.map((page) => {
      const [done, last] = [readSteps(steps.get(page)), readSteps(lastSteps.get(page))];
      return { past: [...done.past, ...last.past], future: last.past.length > 0 ? [] : done.future };
    }),
    stepParts,
  };
}
