import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import { walkedPlan } from '@maatwerk/core/case/case-walk-plan';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { lines } from '../../../stories/cost-benefit-examples.ts';
import { caseDirectory as directory } from '../../../stories/examples/people.ts';
import { followedCase } from '../../../stories/followed-case.ts';
import { ready, walkedCase } from '../../../stories/walked-case.ts';

const process = compileProcess(maastricht);
const processes = [process];

const opener = (store, id) => (actor, clock) =>
  createCaseSession({ id, store, processes, actor, clock, drafts: createMemoryDrafts() });

const walked = async (to, who) => ({ case: (await walkedCase(to, who)).session, directory });

const followed = async (happened) => ({ case: await followedCase(happened), directory });

async function wholeCase() {
  const store = createMemoryStore({ processes });
  const { at } = await walkCase({ open: opener(store, 'M-2026-014'), to: 'supplement' });
  return { store, drafts: createMemoryDrafts(), process, clock: () => at, directory };
}

// one has its slot, one waits for a slot, one for an answer
async function tableDay() {
  const store = createMemoryStore({ processes });
  const at = '2026-01-16T12:00:00Z';
  await walkCase({ open: opener(store, 'M-2026-009'), to: 'scheduled' });
  for (const id of ['M-2026-014', 'M-2026-018']) await walkCase({ open: opener(store, id), to: 'supplement' });
  const session = opener(store, 'M-2026-014')(walkActors.caseWorker, () => at);
  await ready(session);
  await session.send({ type: 'question.answer', id: 'question-1', text: 'Ja, schriftelijk toegezegd.' });
  session.stop();
  return { store, process, actor: walkActors.chair, directory, day: '2026-01-20', clock: () => at };
}

/** What a live example has beside its attributes, by the noun of its element: its properties, or a promise of them. */
export const given = {
  case: wholeCase,
  canvas: () => ({
    value: { ...walkedPlan.canvas, satisfaction: { score: 2.5 } },
    costBenefit: walkedPlan.costBenefit,
  }),
  'cost-benefit': () => ({ value: lines }),
  'cost-benefit-chart': () => ({ value: lines }),
  'cost-benefit-exchange': () => ({ value: lines }),
  'cost-benefit-prices': () => ({ value: lines, lists: [priceExamples('nl')] }),
  'value-triangle': () => ({ value: walkedPlan.valueTriangle }),
  parties: () => ({ value: walkedPlan.parties }),
  funding: () => ({ value: walkedPlan.funding, costBenefit: walkedPlan.costBenefit }),
  grounds: () => ({ value: walkedPlan.grounds }),
  approval: () => walked('deliberation', 'chair'),
  question: () => walked('supplement', 'caseWorker'),
  versions: () => walked('approved', 'lead'),
  monitoring: () =>
    followed({
      now: '2027-02-04T09:00:00Z',
      moments: [
        ['2026-02-10T15:00:00Z', 'start', 3.5],
        ['2026-08-04T15:00:00Z', 6, null],
        ['2027-02-03T15:00:00Z', 12, 7.1],
      ],
    }),
  renewals: () =>
    followed({
      now: '2026-03-12T09:00:00Z',
      parts: [
        ['Gezinscoach, acht uur per week', '2026-03-20'],
        ['Logeren om het weekend', '2027-01-31'],
        ['Hulp bij de post', '2026-03-31', 'stopped'],
      ],
    }),
  agenda: tableDay,
  'case-file': () => ({ store: createMemoryStore({ processes }), process }),
};
