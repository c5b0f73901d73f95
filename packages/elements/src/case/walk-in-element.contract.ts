import { compileProcess, type Process } from '@maatwerk/core/process';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkedPlan } from '@maatwerk/core/case/case-walk-plan';
import type { Actor } from '@maatwerk/core/process/actor';
import type { CommandType } from '@maatwerk/core/process/commands';
import { fieldsIn } from '@maatwerk/core/process/fields-in';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { fixture, html } from '@open-wc/testing';
import type { CaseElement } from './case-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** A command of a worked example, by whom, when, and whether it is taken or which codes refuse it. */
export interface ExampleStep {
  readonly at: string;
  readonly actor: Actor;
  readonly command: { readonly type: string; readonly [field: string]: unknown };
  /** Here the plan is written, and asks so much of the custom budget. */
  readonly document?: { readonly customBudgetCents?: number };
  readonly expect: 'accepted' | { readonly refused: readonly string[] };
}

/** A worked example of a process. */
export interface Example {
  readonly name: string;
  readonly steps: readonly ExampleStep[];
}

/** The first worked example of a shipped process: a case from its beginning to its end. */
export async function exampleOf(id: string): Promise<Example> {
  const answer = await fetch(`/test/vectors/definitions/${id}.json`);
  const [first] = (await answer.json()) as readonly Example[];
  if (!first) throw new Error(`no example of ${id}`);
  return first;
}

/** A step as it was seen on screen: what the case page and the decision showed after it. */
export interface SeenStep {
  readonly step: ExampleStep;
  readonly session: CaseSession;
  readonly element: CaseElement;
}

/**
 * Walks a worked example through one `<maatwerk-case>`: for each step its person signs in, presses the button of the
 * command, in the list of steps or in the decision, and sends the form. What a form asks is put in as a closed page left it.
 */
export async function walkInElement(
  written: unknown,
  steps: readonly ExampleStep[],
  seen: (step: SeenStep) => Promise<void> | void,
): Promise<Process> {
  const process = compileProcess(written);
  const element = document.createElement('maatwerk-case');
  let at = steps[0]?.at ?? '';
  const shared = { store: createMemoryStore({ processes: [process] }), drafts: createMemoryDrafts(), process };
  Object.assign(element, { ...shared, caseId: 'M-1', clock: () => at });
  await fixture(html`<div>${element}</div>`);
  for (const step of steps) {
    at = step.at;
    element.actor = step.actor;
    await element.updateComplete;
    await waitUntil(() => element.case !== null && element.case.view.phase !== 'loading', step.command.type);
    const session = element.case!;
    if (step.document && session.view.access.write) await write(session, step.document.customBudgetCents);
    await give(element, session, step);
    await element.updateComplete;
    await seen({ step, session, element });
  }
  return process;
}

async function write(session: CaseSession, customBudgetCents = 0): Promise<void> {
  session.edit('canvas', walkedPlan.canvas);
  session.edit('parties', walkedPlan.parties);
  session.edit('costBenefit', { ...walkedPlan.costBenefit, customBudgetCents });
  await session.save();
}

async function give(element: CaseElement, session: CaseSession, { command, actor }: ExampleStep): Promise<void> {
  const type = command.type as CommandType;
  const { process, entries } = session.view;
  const typed = fieldsIn(process, type).map(({ name, kind }) => [name, typedAs(kind, command[name])] as const);
  if (type === 'vote.cast') {
    await press(
      await decision(element),
      `.segmented__choice:nth-child(${['for', 'against'].indexOf(String(command['vote'])) + 1})`,
    );
    return;
  }
  session.keepForm(type, Object.fromEntries(typed.filter(([, value]) => value !== undefined)));
  element.requestUpdate();
  await element.updateComplete;
  const isListed = session.view.phase === 'absent' || (await press(element, `[data-step="${type}"]`));
  const place = isListed ? element : await decision(element);
  if (!isListed && !(await press(place, `[data-decision="${type}"]`)))
    throw new Error(`${type} cannot be pressed by ${actor.role}`);
  await press(place, '.step-form > .buttons > .button');
  await waitUntil(
    () =>
      session.view.entries.length > entries.length || place.renderRoot.querySelector('.error-summary, .field--invalid'),
    `${type} by ${actor.role} has an answer`,
  );
}

async function press(place: CaseElement, selector: string): Promise<boolean> {
  const button = place.renderRoot.querySelector<HTMLElement>(selector);
  if (!button) return false;
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
  await place.updateComplete;
  return true;
}

async function decision(element: CaseElement): Promise<CaseElement> {
  element.renderRoot.querySelector<HTMLElement>('#tab-approval')?.click();
  await element.updateComplete;
  const part = element.renderRoot.querySelector<CaseElement>('#panel-approval > *')!;
  await part.updateComplete;
  return part;
}

// What somebody would have typed for the value of a field.
function typedAs(kind: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'texts':
      return (value as readonly string[]).join('\n');
    case 'people':
      return (value as readonly object[]).map((person) => ({ discipline: '', ...person, present: true }));
    case 'household': {
      const { adults, children } = value as { adults: number; children: number };
      return { adults: String(adults), children: String(children) };
    }
    case 'cents':
      return ((value as number) / 100).toFixed(2).replace('.', ',');
    case 'minutes':
      return (value as number).toFixed(0);
    case 'score':
      return value === null
        ? { text: '', none: true }
        : { text: (value as number).toFixed(1).replace('.', ','), none: false };
    case 'boolean':
      return value === true ? 'yes' : 'no';
    default:
      return value;
  }
}
