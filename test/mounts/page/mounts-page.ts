import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import { walkedPlan } from '@maatwerk/core/case/case-walk-plan';
import { startKit } from '@maatwerk/kit';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { Actor } from 'xstate';
import type { Surroundings } from '../surroundings.js';
import { LeakingElement } from './leaking-element.js';
import { followRegistrations } from './registered-tags.js';

/** What a test of mounts calls in the page. */
export interface MountsPage {
  /** Every element of the kit, by tag. */
  readonly tags: readonly string[];
  /** The class of which each running statechart is an instance. */
  readonly actorClass: typeof Actor;
  /** Puts a form or an open case on the page, for elements to stand in. */
  enter(surroundings: Surroundings): Promise<void>;
  /** Mounts an element there so many times, one after the other: drawn, typed in, moved, drawn again, removed. */
  mount(tag: string, times: number): Promise<void>;
  /** Takes away all that stands on the page. */
  leave(): void;
  /** The locks of the kit that a page holds or waits for. */
  locks(): Promise<number>;
}

declare global {
  interface Window {
    mounts: MountsPage;
  }
}

type Mounted = HTMLElement & { readonly updateComplete?: Promise<unknown>; readonly hasUpdated?: boolean };

const caseId = 'M-1';
const tags = followRegistrations();
const kit = startKit();
await kit.define();
const own = [...tags];
customElements.define('leaking-element', LeakingElement);

const stores: Readonly<Record<Surroundings, CaseStore | undefined>> = {
  alone: undefined,
  memory: createMemoryStore({ processes: kit.processes }),
  'on the device': kit.store,
};
const moments = new Map<CaseStore | undefined, string>();
for (const store of Object.values(stores)) {
  if (!store) continue;
  const { at } = await walkCase({
    open: (actor, clock) => createCaseSession({ id: caseId, store, processes: kit.processes, actor, clock }),
    to: 'deliberation',
  });
  moments.set(store, at);
}

type Places = readonly [HTMLElement, HTMLElement];

let entered: { readonly surroundings: Surroundings; readonly places: Places; readonly beside: Places } | null = null;

function caseAt(store: CaseStore | undefined): HTMLElementTagNameMap['maatwerk-case'] {
  const element = document.createElement('maatwerk-case');
  return store ? Object.assign(element, givenIn(store)) : element;
}

function givenIn(store: CaseStore): object {
  const at = moments.get(store) ?? new Date().toISOString();
  return { caseId, store, actor: walkActors.chair, clock: () => at, drafts: kit.drafts };
}

function made(tag: string, surroundings: Surroundings, turn: number): Mounted {
  const element = document.createElement(tag);
  const store = stores[surroundings];
  if (store && 'store' in element) {
    return Object.assign(element, givenIn(store), tag === 'maatwerk-agenda' ? { caseIds: [caseId] } : {});
  }
  const section = sectionOf(tag);
  if (store || !section || !('value' in element)) return element;
  return Object.assign(element, {
    name: 'value',
    value: walkedPlan[section],
    drafts: kit.drafts,
    draftKey: `${tag} ${String(turn % 5)}`,
  });
}

// The chart, the prices and the exchange of an analysis have its section, too.
function sectionOf(tag: string): keyof typeof walkedPlan | undefined {
  const name = tag.replace(/^maatwerk-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (Object.keys(walkedPlan) as (keyof typeof walkedPlan)[]).find((section) => name.startsWith(section));
}

const twoPlaces = (): Places => [document.createElement('div'), document.createElement('div')];

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function shown(element: Mounted): Promise<void> {
  const followed = element as Partial<HTMLElementTagNameMap['maatwerk-case']>;
  await element.updateComplete;
  while (followed.case?.view.phase === 'loading') await nextTask();
  await element.updateComplete;
}

// A part that is opened is made then, and drawn a few tasks later.
async function openPart(element: Mounted, turn: number): Promise<void> {
  if (!('showPlace' in element)) return;
  const places = ['canvas/perspective', 'costBenefit', 'valueTriangle', 'deliberation.approve'];
  (element as HTMLElementTagNameMap['maatwerk-case']).showPlace(places[turn % places.length] ?? '');
  await nextTask();
  await nextTask();
}

function typeIn(element: Mounted): void {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>(
    'textarea, input:not([type=radio], [type=checkbox])',
  );
  if (!field || field.readOnly) return;
  field.value = field.type === 'number' ? '5' : 'Wij blijven.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function mountOnce(element: Mounted, places: Places, turn: number): Promise<void> {
  places[0].append(element);
  await shown(element);
  if (element.hasUpdated === false) throw new Error(`<${element.localName}> was not drawn`);
  await openPart(element, turn);
  typeIn(element);
  places[1].append(element);
  await shown(element);
  if (turn % 2 === 0) await nextTask();
  element.remove();
}

window.mounts = {
  tags: own,
  actorClass: Actor,
  async enter(surroundings) {
    const [places, beside] = [twoPlaces(), twoPlaces()];
    const store = stores[surroundings];
    const around: Mounted = store ? caseAt(store) : document.createElement('form');
    around.append(...places);
    document.body.replaceChildren(around, ...beside);
    entered = { surroundings, places, beside };
    await shown(around);
  },
  async mount(tag, times) {
    if (!entered) throw new Error('There is nothing to stand in.');
    // A case holds a case of its own, so it stands beside the other one.
    const places = tag === 'maatwerk-case' ? entered.beside : entered.places;
    for (let turn = 0; turn < times; turn++) await mountOnce(made(tag, entered.surroundings, turn), places, turn);
  },
  leave() {
    document.body.replaceChildren();
    entered = null;
  },
  async locks() {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].filter(({ name }) => name?.startsWith('maatwerk:')).length;
  },
};
