import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import type { AgendaElement } from './agenda-element.js';
import { people, tableDay, wordsOf, type TableDay } from './table-day.contract.js';

describe('<maatwerk-agenda> on paper', () => {
  let day: TableDay;
  before(async () => {
    day = await tableDay([
      { id: 'A', startsAt: '13:30' },
      { id: 'B', startsAt: '14:00' },
      { id: 'C', startsAt: '14:30' },
      { id: 'S', stage: 'sparring' },
    ]);
    await day.act('B', 'youth', {
      type: 'question.ask',
      id: 'question-2',
      text: 'Wie betaalt het logeren?',
      owner: walkActors.lead.id,
      due: '2026-01-20',
    });
    await day.act('C', 'household', { type: 'consent.withdraw', on: '2026-01-20' });
  });
  after(() => day.stop());
  beforeEach(async () => {
    // The width of A4 within margins of 15 mm.
    await executeServerCommand('x-viewport', { width: 680, height: 1000 });
    await emulateMedia({ media: 'print' });
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await executeServerCommand('x-viewport', { width: 800, height: 600 });
  });

  const printed = async (changes: Partial<AgendaElement> = {}): Promise<AgendaElement> => {
    const directory = { ...people, [walkActors.caseWorker.id]: { label: 'De consulent', role: 'caseWorker' } };
    const element = await day.show('chair', { directory, ...changes });
    await nextFrame();
    return element;
  };
  const rowsOf = (table: Element): string[] => [...table.querySelectorAll('tbody tr')].map(wordsOf);

  it('is the whole day: every table with its slots, who comes with each case, all that is missing and what was asked', async () => {
    const [own, other] = [...(await printed()).renderRoot.querySelectorAll('.paper__table')];

    expect(rowsOf(own!)).to.deep.equal([
      '13.30 A De eindbaas en De consulent Klaar voor de tafel Geen',
      '14.00 B De eindbaas en De consulent Bijna klaar: 1 vraag open Wie betaalt het logeren?',
      '14.30 C Niet klaar: geen toestemming Geen',
    ]);
    expect(wordsOf(other!.querySelector('h2'))).to.equal('Spar-tafel');
    expect(rowsOf(other!)).to.have.length(1);
    expect(getComputedStyle(other!).breakBefore).to.equal('page');
  });

  it('has nothing to press, fits on A4 and says for whom it is, while planning and in a meeting', async () => {
    for (const mode of ['plan', 'meet'] as const) {
      const element = await printed({ mode });
      const controls = [...element.renderRoot.querySelectorAll('button, input, select, textarea, a, summary')];

      expect(controls.filter((one) => one.checkVisibility()).map(wordsOf)).to.deep.equal([]);
      expect(wordsOf(element.renderRoot.querySelector('h2'))).to.equal('Doorbraaktafel');
      expect(element.scrollWidth, mode).to.be.at.most(element.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(680);
    }
  });

  it('is of the day that is shown: of a session that met then only the cases it had', async () => {
    const paper = (await printed({ day: '2026-01-13' })).renderRoot.querySelector('.paper')!;

    expect(wordsOf(paper)).to.match(/^Er staat nog niets op de agenda van 13 januari 2026\. Spar-tafel /);
    expect(rowsOf(paper).map((row) => row.charAt(0))).to.deep.equal(['A', 'B', 'C']);
  });
});
