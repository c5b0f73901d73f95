import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { defineElements } from '@maatwerk/kit/define-elements';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';

/** What stands on the page: one element at a stage of the walked case, as one person sees it, or alone with a value. */
export interface Shown {
  readonly noun: string;
  readonly stage?: WalkStage;
  readonly who?: WalkActor | null;
  /** Properties of the element; with a `value` it stands alone, outside any case. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

const processes = [compileProcess(maastricht)] as const;
const [process] = processes;
const caseId = 'M-1';
const tuesday = '2026-01-20';
const labels: Readonly<Record<WalkActor, string>> = {
  caseWorker: 'De consulent',
  lead: 'De eindbaas',
  household: 'Het gezin',
  chair: 'De voorzitter',
  housing: 'Collega wonen',
  youth: 'Collega jeugd',
};
const people = Object.fromEntries(
  (Object.keys(walkActors) as WalkActor[]).map((key) => {
    const { id, ...more } = walkActors[key];
    return [id, { label: labels[key], ...more }];
  }),
);

defineElements();
Object.assign(globalThis, { show });

/** Draws one element in place of what stood there. */
async function show({ noun, stage = 'draft', who = 'lead', properties = {} }: Shown): Promise<void> {
  const element = document.createElement(`maatwerk-${noun}`);
  const given = 'value' in properties ? { case: null } : await surroundings(noun, stage, who);
  for (const [name, value] of Object.entries({ ...given, ...properties }))
    if (name === 'case' || name in element) Reflect.set(element, name, value);
  document.querySelector('main')?.replaceChildren(element);
  for (let round = 0; round < 3; round++) {
    await (element as HTMLElement & { updateComplete?: unknown }).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function surroundings(noun: string, stage: WalkStage, who: WalkActor | null): Promise<object> {
  const store = createMemoryStore({ processes });
  let at = '2026-01-16T12:00:00Z';
  const clock = (): string => at;
  const open = async (id: string, one: WalkActor | null): Promise<ReturnType<typeof createCaseSession>> => {
    const session = createCaseSession({
      id,
      store,
      processes,
      actor: one && walkActors[one],
      clock,
      drafts: createMemoryDrafts(),
    });
    await session.reload();
    return session;
  };
  const ids = noun === 'agenda' ? ['A', 'B', 'C'] : [caseId];
  for (const [index, id] of ids.entries()) {
    const walked = await walkCase({
      to: noun === 'agenda' ? 'supplement' : stage,
      open: (actor, at) => createCaseSession({ id, store, processes, actor, clock: at }),
    });
    if (noun !== 'agenda') {
      at = walked.at;
      continue;
    }
    const lead = await open(id, 'lead');
    lead.edit('canvas', { ...lead.view.document.canvas, reference: id });
    await lead.save();
    const asked = await open(id, 'caseWorker');
    await asked.send({ type: 'question.answer', id: 'question-1', text: 'Ja.' });
    const startsAt = ['13:30', '14:00'][index];
    if (startsAt) await (await open(id, 'chair')).send({ type: 'table.schedule', on: tuesday, startsAt, minutes: 30 });
  }
  if (noun === 'agenda') at = '2026-01-20T12:30:00Z';
  const shared = { clock, directory: people, lists: [priceExamples()] };
  const opensCases = ['case', 'agenda', 'case-file'].includes(noun);
  return opensCases
    ? { ...shared, store, process, actor: who && walkActors[who], caseId, day: tuesday, endsAt: '15:30' }
    : { ...shared, case: await open(caseId, who) };
}
