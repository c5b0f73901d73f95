import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { StoredCase } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** A moment of the walked case, as one person sees it: `new` before the case, `null` a reader without a role. */
export interface Moment {
  readonly stage: WalkStage | 'new';
  readonly who: WalkActor | null;
}

/** An element as it stands at a moment. */
export interface Standing {
  readonly element: Element;
  readonly session: CaseSession;
  stop(): void;
}

/** The process of the walked case. */
export const process = compileProcess(maastricht);

const caseId = 'M-1';
const people = Object.fromEntries(
  Object.entries(walkActors).map(([label, { id, ...more }]) => [id, { label, ...more }]),
);
const walked = new Map<string, Promise<{ readonly cases: ReadonlyMap<string, StoredCase>; readonly at: string }>>();

/** The tags of every element of the package, registered: each entry of its package that ends in `/define`. */
export async function registeredTags(): Promise<readonly string[]> {
  const base = new URL('../../', import.meta.url);
  const { exports } = (await (await fetch(new URL('package.json', base))).json()) as {
    readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const entries = Object.entries(exports).filter(([entry]) => /^\.\/.+\/define$/.test(entry));
  return Promise.all(
    entries.map(async ([entry, { '@maatwerk/source': source = '' }]) => {
      await import(new URL(source, base).href);
      return `maatwerk-${entry.slice(2, -'/define'.length)}`;
    }),
  );
}

/** A session on a copy of the walked case at a moment, loaded. */
export async function sessionAt({ stage, who }: Moment): Promise<{ session: CaseSession; shared: object }> {
  const { cases, at } = await walkTo(stage);
  const store = createMemoryStore({ processes: [process], cases: new Map(cases) });
  const clock = (): string => at;
  const actor = who && walkActors[who];
  const session = createCaseSession({ id: caseId, store, processes: [process], actor, clock });
  await session.reload();
  return { session, shared: { store, process, actor, clock, drafts: createMemoryDrafts(), directory: people } };
}

/** An element drawn at a moment: in the case, and with everything a page gives to one that opens cases by itself. */
export async function standing(tag: string, moment: Moment): Promise<Standing> {
  const { session, shared } = await sessionAt(moment);
  const element = document.createElement(tag);
  const opensItself = 'store' in element;
  const beside = { directory: people, case: session, lists: [priceExamples()] };
  const given = opensItself ? { ...shared, caseId, day: '2026-01-20' } : beside;
  for (const [name, value] of Object.entries(given)) Reflect.set(element, name, value);
  await fixture(html`<div>${element}</div>`);
  await settled(element);
  return { element, session, stop: () => session.stop() };
}

/** Resolves once an element and the elements inside it have drawn what they were asked to. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await (element as Partial<LitElement>).updateComplete;
  }
}

function walkTo(stage: Moment['stage']): Promise<{ cases: ReadonlyMap<string, StoredCase>; at: string }> {
  const known = walked.get(stage);
  if (known) return known;
  const made = (async () => {
    const cases = new Map<string, StoredCase>();
    if (stage === 'new') return { cases, at: '2026-01-05T08:00:00Z' };
    const store = createMemoryStore({ processes: [process], cases });
    const { at } = await walkCase({
      to: stage,
      open: (actor, clock) => createCaseSession({ id: caseId, store, processes: [process], actor, clock }),
    });
    return { cases, at };
  })();
  walked.set(stage, made);
  return made;
}
