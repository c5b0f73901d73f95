import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import type { Instant } from '@maatwerk/core/calendar';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';

/** A case that is followed, in a memory store of its own, on a clock that a test sets. */
export interface FollowedCase {
  readonly faults: Faults;
  now: Instant;
  /** A session of somebody, loaded; `null` for a reader without a role. */
  open(who: WalkActor | null, drafts?: DraftPort): Promise<CaseSession>;
  /** Sends a command as somebody, on a moment that the clock goes to. */
  act(
    at: Instant,
    who: WalkActor,
    command: { readonly type: string; readonly [field: string]: unknown },
  ): Promise<void>;
  stop(): void;
}

/** Walks the example case to a stage; its help starts on 2 February 2026. */
export async function followedCase(to: WalkStage = 'monitoring', now?: Instant): Promise<FollowedCase> {
  const process = compileProcess(maastricht);
  const faults: Faults = { next: null };
  const store = createMemoryStore({ processes: [process], faults });
  const sessions: CaseSession[] = [];
  const options = { id: 'm-1', store, processes: [process] } as const;
  const { at } = await walkCase({ to, open: (actor, clock) => createCaseSession({ ...options, actor, clock }) });
  const followed: FollowedCase = {
    faults,
    now: now ?? at,
    open: async (who, drafts) => {
      const actor = who === null ? null : walkActors[who];
      const clock = (): Instant => followed.now;
      const session = createCaseSession({ ...options, actor, clock, ...(drafts ? { drafts } : {}) });
      sessions.push(session);
      await session.reload();
      return session;
    },
    act: async (moment, who, command) => {
      followed.now = moment;
      const outcome = await (await followed.open(who)).send(command);
      if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusals.map(({ code }) => code).join(' ')}`);
    },
    stop: () => {
      for (const session of sessions) session.stop();
    },
  };
  return followed;
}

/** Everything that can be read in an element, in one line. */
export function textOf(element: Element): string {
  const words = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : [...node.childNodes]
          .filter((child) => !(child instanceof HTMLStyleElement))
          .map(words)
          .join(' ');
  return words(element.shadowRoot!).replace(/[\s\u00a0]+/g, ' ');
}

/** Presses the button that begins with these words. */
export function press(element: Element, name: string): void {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')];
  const found = all.find((one) => one.textContent.trim().startsWith(name));
  if (!found) throw new Error(`no button “${name}” among: ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  found.click();
}

/** The words that describe an input: its description and what is wrong with it. */
export function described(element: Element, input: Element): string {
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => element.shadowRoot!.querySelector(`#${id}`)?.textContent.replace(/\s+/g, ' ').trim() ?? '')
    .join(' ');
}

/** What was said politely last. */
export function polite(element: Element): string {
  return (
    element.shadowRoot!.querySelector('[aria-live=polite], [role=status]:not(.save-state)')?.textContent.trim() ?? ''
  );
}
