import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { fixture, html } from '@open-wc/testing';
import type { CaseElement } from './case-element.js';
import './maatwerk-case.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** The case id of the tests. */
export const caseId = 'M-1';

/** The process of the tests. */
export const process = compileProcess(maastricht);

/** The people of the tests, by their ids. */
export const people = Object.fromEntries(
  Object.entries(walkActors).map(([label, { id, ...about }]) => [id, { label, ...about }]),
);

/** A store with one case at a stage, and the moment it came there. */
export interface Kept {
  readonly store: CaseStore;
  readonly drafts: DraftPort;
  at: string;
}

/** A memory store with a case at a stage; `new` for none yet. */
export async function keptAt(to: WalkStage | 'new'): Promise<Kept> {
  const processes = [process] as const;
  const [store, drafts] = [createMemoryStore({ processes }), createMemoryDrafts()];
  if (to === 'new') return { store, drafts, at: '2026-01-05T08:00:00Z' };
  const { at } = await walkCase({
    open: (actor, clock) => createCaseSession({ id: caseId, store, processes, actor, clock }),
    to,
  });
  return { store, drafts, at };
}

/** The case element over a store, for one person, once it shows something. */
export async function caseOf(
  kept: Kept,
  who: WalkActor | null,
  changes: Partial<CaseElement> = {},
): Promise<CaseElement> {
  const element = document.createElement('maatwerk-case');
  Object.assign(element, {
    caseId,
    store: kept.store,
    drafts: kept.drafts,
    process,
    clock: () => kept.at,
    actor: who && walkActors[who],
    directory: people,
    ...changes,
  });
  await fixture(html`<div>${element}</div>`);
  await waitUntil(() => element.case === null || element.case.view.phase !== 'loading');
  await settled(element);
  return element;
}

/** Resolves once the element and the part that is open are drawn. */
export async function settled(element: CaseElement): Promise<void> {
  await element.updateComplete;
  for (const part of element.renderRoot.querySelectorAll<CaseElement>('[role=tabpanel] > *')) await part.updateComplete;
  await element.updateComplete;
}

/** Everything that can be read in the element, parts that are closed left out. */
export function textOf(element: Element): string {
  const words = (node: Node): string => {
    if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return '';
    const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...inner.childNodes].map(words).join(' ');
  };
  return words(element).replace(/\s+/g, ' ');
}

/** The button with these words. */
export function button(element: CaseElement, name: string): HTMLElement {
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.find((one) => one.textContent.trim().startsWith(name));
  if (!found) throw new Error(`no button “${name}” among: ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  return found;
}
