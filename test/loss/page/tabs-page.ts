import { canvasFields, type CanvasField } from '@maatwerk/core/canvas';
import { openRecord } from '@maatwerk/core/case/case-record';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { startKit } from '@maatwerk/kit';
import type { CaseReport, TabReport } from '../tab-report.js';
import { until } from './place.js';

const settings = new URLSearchParams(location.search);
const [tab, edits] = [Number(settings.get('tab')), Number(settings.get('edits'))];
// Every text of a field that two people typed in is kept: many long ones would make this a test of size.
const sharedEvery = Math.max(10, edits / 20);
const caseId = 'M-8';
const kit = startKit();

// Two people with four tabs each: tabs of one person share their drafts, and must not take each other's for left behind.
const people = [walkActors.lead, walkActors.caseWorker] as const;

function open(actor: (typeof people)[number] | (typeof walkActors)[keyof typeof walkActors]): CaseSession {
  const { store, drafts, processes } = kit;
  return createCaseSession({ id: caseId, store, drafts, processes, actor, clock: () => new Date().toISOString() });
}

async function prepare(): Promise<null> {
  const { store, processes } = kit;
  const begin: Parameters<typeof walkCase>[0]['open'] = (actor, clock) =>
    createCaseSession({ id: caseId, store, processes, actor, clock });
  await walkCase({ open: begin, to: 'draft', plan: 'blank' });
  return null;
}

async function edit(): Promise<TabReport> {
  const session = open(people[tab % 2] ?? walkActors.lead);
  await until(() => session.view.phase === 'ready');
  const field = canvasFields[tab] as CanvasField;
  const report = { own: '', shared: [] as string[], items: [] as string[], saves: 0 };
  const begun = performance.now();
  for (let n = 0; n < edits; n++) {
    const { canvas, parties } = session.view.document;
    const word = `${String(tab)}.${String(n)}`;
    if (n % 10 === 9) {
      session.edit('parties', [
        ...parties,
        { id: word, organisation: word, role: '', keyParty: false, contacted: false },
      ]);
      report.items.push(word);
    } else if (n % sharedEvery === 6) {
      session.edit('canvas', { ...canvas, reference: `${canvas.reference} ${word}`.trim() });
      report.shared.push(word);
    } else {
      report.own = word;
      session.edit('canvas', { ...canvas, [field]: word });
    }
    if (n % 25 === 24) {
      report.saves += 1;
      await session.save();
    } else await new Promise((resolve) => setTimeout(resolve, (n * 7 + tab * 3) % 12));
  }
  await until(() => session.view.saving.status === 'saved');
  return { ...report, took: performance.now() - begun };
}

async function check(): Promise<CaseReport> {
  const stored = await kit.store.load(caseId);
  const opening = stored && openRecord(stored, kit.processes);
  const document = opening?.ok ? opening.opened.document : null;
  const conflicts = document?.conflicts ?? [];
  const waiting = conflicts.filter(({ path }) => path === 'canvas/reference').flatMap(({ versions }) => versions);
  return {
    verified: document !== null,
    own: canvasFields.map((field) => document?.canvas[field] ?? ''),
    shared: [document?.canvas.reference ?? '', ...waiting.map(({ value }) => String(value))],
    items: (document?.parties ?? []).map(({ organisation }) => organisation),
    conflicts: conflicts.map(({ path }) => path),
    commits: stored?.docVersion ?? 0,
  };
}

const tasks: Readonly<Record<string, () => Promise<unknown>>> = { prepare, edit, check };
const answer = await (tasks[settings.get('task') ?? ''] ?? check)();
await fetch(`/started${location.search}`, { method: 'POST', body: JSON.stringify(answer) });
