import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** A case that walked to a stage, for the lead; `open` lets somebody else look at it. */
export interface CaseOfRows {
  readonly session: CaseSession;
  readonly open: (who: WalkActor) => Promise<CaseSession>;
}

/** Opens a case on a memory store. */
export async function caseAt(to: WalkStage = 'draft'): Promise<CaseOfRows> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process] });
  const openAt = (who: WalkActor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'case-1', store, processes: [process], actor: walkActors[who], clock });
  const { at } = await walkCase({
    open: (actor, clock) => createCaseSession({ id: 'case-1', store, processes: [process], actor, clock }),
    to,
  });
  const open = async (who: WalkActor): Promise<CaseSession> => {
    const session = openAt(who, () => at);
    await until(() => session.view.phase === 'ready');
    return session;
  };
  return { session: await open('lead'), open };
}

/** Resolves once something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

/** What can be read in an element. */
export function textOf({ renderRoot }: LitElement): string {
  return (renderRoot as ShadowRoot).textContent.replace(/\s+/g, ' ');
}

/** The button of this name in an element. */
export function button({ renderRoot }: LitElement, name: string): HTMLButtonElement {
  const all = [...renderRoot.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** The field that has focus in an element, by its id. */
export function focused({ shadowRoot }: LitElement): string {
  return shadowRoot?.activeElement?.id ?? '';
}
