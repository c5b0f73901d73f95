import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect } from '@open-wc/testing';
import '../agenda/maatwerk-agenda.js';
import { tableDay } from '../agenda/table-day.contract.js';
import { caseId, caseOf, keptAt, process, settled, textOf, type Kept } from '../case/case-at.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

// The page hears nothing while it is put aside.
const deaf = (store: CaseStore): CaseStore => ({ ...store, subscribe: () => () => undefined });
const comeBack = (persisted = true): unknown => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

function write(session: CaseSession, words: { perspective?: string; support?: string }): void {
  session.edit('canvas', { ...session.view.document.canvas, ...words });
}

async function savedElsewhere({ store, at }: Kept, perspective: string): Promise<void> {
  const actor = walkActors.caseWorker;
  const session = createCaseSession({ id: caseId, store, processes: [process], actor, clock: () => at });
  await waitUntil(() => session.view.phase === 'ready');
  write(session, { perspective });
  await session.save();
  session.stop();
}

describe('a page that somebody comes back to', () => {
  it('has what was saved elsewhere meanwhile and what was typed here before', async () => {
    const kept = await keptAt('draft');
    const element = await caseOf(kept, 'lead', { store: deaf(kept.store) });
    const before = element.case!;
    write(before, { support: 'Hier getypt' });
    await savedElsewhere(kept, 'Elders bewaard');

    comeBack();
    await waitUntil(() => element.case && element.case !== before && element.case.view.phase === 'ready');
    await settled(element);

    expect(element.case?.view.document.canvas).to.include({ perspective: 'Elders bewaard', support: 'Hier getypt' });
    expect(textOf(element)).to.include('Uw tekst is er nog');
    expect(element.case?.view.document.conflicts).to.deep.equal([]);
  });

  for (const [where, drafts] of [
    ['no drafts are kept', null],
    ['drafts fail', { ...createMemoryDrafts(), write: () => Promise.reject(new Error('full')) }],
  ] as const)
    it(`keeps words that are nowhere else: ${where}`, async () => {
      const kept = await keptAt('draft');
      const element = await caseOf(kept, 'lead', { store: deaf(kept.store), drafts });
      write(element.case!, { support: 'Hier getypt' });
      await savedElsewhere(kept, 'Elders bewaard');

      comeBack();
      await waitUntil(() => element.case?.view.document.canvas.perspective === 'Elders bewaard');

      expect(element.case?.view.document.canvas).to.include({ perspective: 'Elders bewaard', support: 'Hier getypt' });
    });

  it('goes on as it was where it was only drawn for the first time', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const before = element.case;

    comeBack(false);
    await settled(element);

    expect(element.case === before).to.equal(true);
  });

  it('has the agenda of now', async () => {
    const day = await tableDay([{ id: 'A', startsAt: '13:30' }]);
    const element = await day.show('youth', { store: deaf(day.store) });
    await waitUntil(() => textOf(element).includes('13.30'));
    await day.act('A', 'household', { type: 'consent.withdraw', on: '2026-01-20' });

    comeBack();
    await waitUntil(() => textOf(element).includes('geen toestemming'));

    expect(textOf(element)).to.include('geen toestemming');
    day.stop();
  });
});
