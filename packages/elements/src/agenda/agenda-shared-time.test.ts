import { walkActors } from '@maatwerk/core/case/case-walk';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect } from '@open-wc/testing';
import type { AgendaElement } from './agenda-element.js';
import { tableDay, wordsOf, type TableDay } from './table-day.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const present = [walkActors.chair, walkActors.housing, walkActors.youth, walkActors.lead].map(({ id }) => ({ id }));
const timeOf = (element: AgendaElement): string => wordsOf(element.renderRoot.querySelector('[role=timer]'));
const press = (element: AgendaElement, name: string): void =>
  element.renderRoot.querySelector<HTMLElement>(`[data-clock=${name}]`)!.click();

describe('the time of a case on several pages', () => {
  let day: TableDay;
  before(async () => {
    day = await tableDay([{ id: 'A', startsAt: '13:30' }]);
    await day.act('A', 'chair', { type: 'deliberation.open', present });
  });
  after(() => day.stop());

  // A page after a reload opens its store anew; without a line to other pages nothing reminds it.
  const alone = (): CaseStore => {
    const { presence: _none, ...store } = day.store;
    return store;
  };

  it('is held and goes on for everybody at once, also for whoever comes later', async () => {
    const chair = await day.show('chair', { mode: 'meet' });
    const member = await day.show('housing', { mode: 'meet' });
    expect(timeOf(member)).to.equal('Nog 30 minuten');

    press(chair, 'extend');
    press(chair, 'pause');
    await waitUntil(() => timeOf(member) === 'Pauze. Nog 35 minuten', 'the member sees the pause');
    const late = await day.show('youth', { mode: 'meet' });
    await waitUntil(() => timeOf(late) === 'Pauze. Nog 35 minuten', 'whoever comes later sees it too');

    day.at = '2026-01-20T12:40:00Z';
    press(chair, 'pause');
    await waitUntil(() => timeOf(late) === 'Nog 35 minuten', 'it goes on everywhere');
    expect((await day.open('A', 'lead')).view.typing).to.deep.equal([]);
  });

  it('is the same after a reload of the page of the chair, with its pause and its minutes', async () => {
    const drafts = createMemoryDrafts();
    const before = await day.show('chair', { mode: 'meet', drafts, store: alone() });
    const [at] = [day.at];
    press(before, 'extend');
    press(before, 'pause');
    await before.updateComplete;
    const held = timeOf(before);
    before.remove();

    day.at = '2026-01-20T12:50:00Z';
    const after = await day.show('chair', { mode: 'meet', drafts, store: alone() });

    expect(held).to.match(/^Pauze\. Nog \d+ minuten$/);
    expect(timeOf(after)).to.equal(held);
    day.at = at;
  });

  it('is that of the log for somebody whose page was never told', async () => {
    const element = await day.show('lead', { mode: 'meet', store: alone() });

    expect(timeOf(element)).to.equal('Nog 20 minuten');
  });
});
