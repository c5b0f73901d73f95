import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkStage } from '@maatwerk/core/case/case-walk';
import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import type { Actor } from '@maatwerk/core/process/actor';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './maatwerk-canvas.js';
import type { CanvasElement } from './canvas-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** A canvas with a possible name in its support. */
export const plan: Canvas = {
  ...emptyCanvas(),
  reference: 'MW-2026-014',
  perspective: 'Wij blijven thuis wonen.',
  support: 'Om de week logeren bij mevrouw Bakker.',
};

/** The period of the examples. */
export const year = { start: '2026-02-01', months: 12 };
/** The amounts of the examples. */
export const costs = {
  period: year,
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
};

/** A canvas that stands alone on a page in Dutch. */
export const shown = (value: unknown = plan): Promise<CanvasElement> =>
  fixture(html`<maatwerk-canvas lang="nl" .value=${value} .costBenefit=${costs}></maatwerk-canvas>`);

const directory = { [walkActors.caseWorker.id]: 'De consulent' };

/** One's own text in a conflict. */
export const mine = 'Elke dinsdag naar de cursus. De oudste fietst zelf.';

/** The text of somebody else in a conflict. */
export const theirs = 'Elke dinsdag naar de cursus. Moeder belt de verhuurder.';

/** What the case is like. */
export type InCase = {
  to?: WalkStage;
  actor?: Actor | null;
  plan?: 'written' | 'unscored';
  change?: Partial<Canvas>;
  withdrawn?: boolean;
  drafts?: DraftPort;
};
/** Opens the case for somebody. */
export type Open = (actor: Actor | null, clock: () => string) => CaseSession;
/** A canvas in a case, and the session it shows. */
export type Opened = { canvas: CanvasElement; session: CaseSession; at: string; open: Open };

/** A canvas in a case that walked to a stage, for one person. */
export async function inCase({
  to = 'draft',
  actor = walkActors.lead,
  plan = 'written',
  change,
  withdrawn,
  drafts,
}: InCase = {}): Promise<Opened> {
  const processes = [compileProcess(maastricht)] as const;
  const store = createMemoryStore({ processes });
  const open = (who: Actor | null, clock: () => string): CaseSession =>
    createCaseSession({ id: 'case-1', store, processes, actor: who, clock, ...(drafts ? { drafts } : {}) });
  const { at } = await walkCase({ open, to: plan === 'unscored' ? 'exploration' : to });
  const lead = await ready(open(walkActors.lead, () => at));
  if (plan === 'unscored') await toDraft(open, at);
  if (change) lead.edit('canvas', { ...lead.view.document.canvas, ...change });
  await lead.save();
  if (withdrawn)
    await (await ready(open(walkActors.household, () => at))).send({ type: 'consent.withdraw', on: at.slice(0, 10) });
  lead.stop();
  const session = await ready(open(actor, () => at));
  return { canvas: await draw(session), session, at, open };
}

async function toDraft(open: Open, at: string): Promise<void> {
  const on = at.slice(0, 10);
  const steps: [Actor, object][] = [
    [walkActors.caseWorker, { type: 'lead.assign', id: walkActors.lead.id }],
    [walkActors.household, { type: 'consent.give', on, scope: ['met de tafel'] }],
    [walkActors.lead, { type: 'draft.start' }],
  ];
  for (const [who, command] of steps) {
    const session = await ready(open(who, () => at));
    const outcome = await session.send(command);
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome));
    session.stop();
  }
}

/** A canvas in which two people wrote their own text in one field. */
export async function inConflict(): Promise<Opened> {
  const opened = await inCase();
  const { session, open, at, canvas } = opened;
  const other = await ready(open(walkActors.caseWorker, () => at));
  session.edit('canvas', { ...session.view.document.canvas, ownActions: mine });
  other.edit('canvas', { ...other.view.document.canvas, ownActions: theirs });
  await other.save();
  await session.save();
  await until(() => session.view.document.conflicts.length > 0);
  await canvas.updateComplete;
  other.stop();
  return opened;
}

/** A canvas on a page, in an open case. */
export function draw(session: CaseSession): Promise<CanvasElement> {
  return fixture(html`<maatwerk-canvas lang="nl" .case=${session} .directory=${directory}></maatwerk-canvas>`);
}

/** A session once it is loaded. */
export async function ready(session: CaseSession): Promise<CaseSession> {
  await until(() => session.view.phase === 'ready');
  return session;
}

/** Where a canvas is drawn. */
export function root({ shadowRoot }: CanvasElement): ShadowRoot {
  if (!shadowRoot) throw new Error('The canvas is not drawn.');
  return shadowRoot;
}

/** What a reader of the page sees, with single spaces. */
export function textOf(canvas: CanvasElement): string {
  return root(canvas).textContent.replace(/\s+/g, ' ');
}

/** The area of a text. */
export function areaOf(canvas: CanvasElement, field: string): HTMLTextAreaElement {
  return root(canvas).getElementById(`field-canvas-${field}`) as HTMLTextAreaElement;
}

/** The buttons of a name. */
export function buttons(canvas: CanvasElement, name: string): HTMLButtonElement[] {
  return [...root(canvas).querySelectorAll('button')].filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
}

/** The button of a name. */
export function button(canvas: CanvasElement, name: string): HTMLButtonElement {
  const [found] = buttons(canvas, name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** Waits until something holds. */
export function until(holds: () => boolean): Promise<void> {
  return waitUntil(holds, String(holds));
}

/** The field of the score. */
export function scoreOf(canvas: CanvasElement): HTMLInputElement {
  return root(canvas).querySelector('input[inputmode=decimal]') as HTMLInputElement;
}

/** Types over what stands in the field of a path. */
export async function type(canvas: CanvasElement, path: string, words: string): Promise<void> {
  canvas.focusField(path);
  (root(canvas).activeElement as HTMLInputElement).select();
  await sendKeys({ type: words });
  await canvas.updateComplete;
}
