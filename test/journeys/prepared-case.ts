import { walkActors } from '@maatwerk/core/case/case-walk';
import type { Page } from 'playwright-core';

/** A command and who gives it, as it is sent by the page itself. */
type Step = readonly [person: string, command: Readonly<Record<string, unknown>>];

// The people of the portal, by the key that stands in its address.
const persons: Readonly<Record<string, { readonly id: string; readonly role: string; readonly discipline?: string }>> =
  walkActors;

const toDraft: readonly Step[] = [
  ['caseWorker', { type: 'case.open', household: { adults: 1, children: 2 }, problems: ['huurschuld', 'school'] }],
  ['caseWorker', { type: 'exploration.start', reason: 'de gewone regeling komt te laat' }],
  ['caseWorker', { type: 'lead.assign', id: walkActors.lead.id }],
  ['caseWorker', { type: 'consent.give', on: '2026-11-02', scope: ['het plan'], how: 'spoken' }],
  ['lead', { type: 'draft.start' }],
];

const toTable: readonly Step[] = [
  ['lead', { type: 'sparring.request' }],
  [
    'lead',
    {
      type: 'sparring.hold',
      on: '2026-11-03',
      present: [walkActors.lead, walkActors.housing, walkActors.youth].map(({ id, discipline }) => ({
        id,
        discipline,
      })),
    },
  ],
  ['chair', { type: 'table.schedule', on: '2026-11-10', minutes: 30 }],
  [
    'chair',
    {
      type: 'deliberation.open',
      present: [walkActors.lead, walkActors.housing, walkActors.youth].map(({ id }) => ({ id })),
    },
  ],
];

const plan = {
  perspective: 'Wij blijven hier wonen.',
  situation: 'De huur is drie maanden niet betaald.',
  legitimacy: 'De hardheidsclausule.',
  involvement: 'Het gezin heeft dit zelf bedacht.',
};

/** Brings a case to a stage by real commands, in a page of the portal that is open on it. */
export async function prepareCase(page: Page, caseId: string, to: 'draft' | 'table'): Promise<void> {
  await page.evaluate(walk, { caseId, persons, plan, before: toDraft, after: to === 'table' ? toTable : [] });
}

interface Walk {
  readonly caseId: string;
  readonly persons: typeof persons;
  readonly plan: typeof plan;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

interface OpenCase extends HTMLElement {
  readonly case: {
    readonly view: {
      readonly phase: string;
      readonly document: { readonly canvas: object; readonly costBenefit: { scenarios: object } };
    };
    send(command: object): Promise<{ readonly accepted: boolean }>;
    edit(section: string, value: object): void;
    save(): Promise<void>;
  } | null;
}

async function walk({ caseId, persons: people, plan: written, before, after }: Walk): Promise<void> {
  const elements = new Map<string, OpenCase>();
  let minutes = 0;
  const elementOf = (person: string): OpenCase => {
    const known = elements.get(person);
    if (known) return known;
    const made = document.createElement('maatwerk-case') as OpenCase;
    Object.assign(made, {
      caseId,
      actor: people[person],
      clock: () => new Date(Date.UTC(2026, 10, 10, 12, minutes++)).toISOString(),
    });
    made.hidden = true;
    document.body.append(made);
    elements.set(person, made);
    return made;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; !holds(); tries++) {
      if (tries > 500) throw new Error('the case did not come so far');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const take = async ([person, command]: Step): Promise<void> => {
    const element = elementOf(person);
    await until(() => ['ready', 'absent'].includes(element.case?.view.phase ?? ''));
    const outcome = await element.case?.send(command);
    if (!outcome?.accepted) throw new Error(`${String(command['type'])}: ${JSON.stringify(outcome)}`);
  };
  for (const step of before) await take(step);
  const lead = elementOf('lead');
  const view = lead.case?.view;
  lead.case?.edit('canvas', { ...view?.document.canvas, ...written });
  const scenarios = {
    current: { total: { cents: 2134000 } },
    threatened: { total: { cents: 9126000 } },
    custom: { total: { cents: 6278500 } },
  };
  lead.case?.edit('costBenefit', { ...view?.document.costBenefit, scenarios });
  await lead.case?.save();
  for (const step of after) await take(step);
  for (const element of elements.values()) element.remove();
}
