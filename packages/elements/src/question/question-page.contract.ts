import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { WalkActor } from '@maatwerk/core/case/case-walk';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import { fixture, html } from '@open-wc/testing';
import { people, tableAt, type Table } from '../approval/table-at.contract.js';
import './maatwerk-question.js';
import type { QuestionElement } from './question-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** The words of the question about support. */
export const aboutSupport = 'Wie betaalt het logeren als het na een jaar doorgaat?';

/** The questions of one place on a page, and the case they belong to. */
export interface QuestionPage {
  readonly table: Table;
  readonly session: CaseSession;
  readonly drafts: DraftPort;
  readonly element: QuestionElement;
}

/** A case after the sparring table with a question about support beside the one about the whole plan, seen by somebody. */
export async function questionsAt(
  about: string,
  who: WalkActor | null = 'lead',
  changes: Partial<QuestionElement> = {},
): Promise<QuestionPage> {
  const table = await tableAt('supplement');
  await ask(table, 'q-support', { text: aboutSupport, about: 'canvas/support', owner: 'lead-1' });
  const drafts = createMemoryDrafts();
  const session = await table.open(who, drafts);
  return { table, session, drafts, element: await drawn(session, about, changes) };
}

/** Asks a question as somebody who knows about housing. */
export function ask(table: Table, id: string, fields: object = {}): Promise<void> {
  return table.act('housing', {
    type: 'question.ask',
    id,
    text: `Vraag ${id}`,
    owner: 'case-worker-1',
    due: '2026-01-19',
    ...fields,
  });
}

/** The questions about a place of a case, on a page. */
export async function drawn(
  session: CaseSession,
  about: string,
  changes: Partial<QuestionElement> = {},
): Promise<QuestionElement> {
  const element = document.createElement('maatwerk-question');
  Object.assign(element, { case: session, about, directory: people, ...changes });
  await fixture(html`<div lang="nl">${element}</div>`);
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

/** Where it is drawn. */
export function root(element: QuestionElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The questions are not drawn.');
  return element.shadowRoot;
}

/** What a reader sees, with single spaces. */
export function textOf(element: QuestionElement): string {
  return root(element).textContent.replace(/[\s\u00a0]+/g, ' ');
}

/** What was said last to a screen reader, politely. */
export function saidIn(element: QuestionElement): string {
  return root(element).querySelector('[role=status]')?.textContent.trim() ?? '';
}

/** The button with these words. */
export function button(element: QuestionElement, name: string): HTMLButtonElement {
  const all = [...root(element).querySelectorAll('button')];
  const found = all.find((one) => one.textContent.trim().startsWith(name));
  if (!found) throw new Error(`no button “${name}” among: ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  return found;
}

/** The area that words are typed in. */
export function area(element: QuestionElement): HTMLTextAreaElement {
  const found = root(element).querySelector('textarea');
  if (!found) throw new Error('there is no text to type');
  return found;
}

/** Presses a button and waits until the element is drawn and focus has moved. */
export async function press(element: QuestionElement, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

/** Resolves once the element is drawn again. */
export async function settled(element: QuestionElement): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
  await element.updateComplete;
}

/** Waits until something holds, at most five seconds. */
export function until(holds: () => boolean): Promise<void> {
  return waitUntil(holds, String(holds), { timeout: 5_000 });
}
