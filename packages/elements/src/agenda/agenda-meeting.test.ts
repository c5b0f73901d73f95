import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../approval/maatwerk-approval.js';
import { slotsOf, tableDay, wordsOf, type TableDay } from './table-day.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const present = [walkActors.chair, walkActors.housing, walkActors.youth, walkActors.lead].map(({ id }) => ({ id }));
const open = { type: 'deliberation.open', present };
const back = { type: 'deliberation.return', reason: 'Vraag na wie het logeren betaalt.' };

describe('<maatwerk-agenda mode="meet">', () => {
  let day: TableDay;
  before(async () => {
    day = await tableDay([
      { id: 'A', startsAt: '13:30' },
      { id: 'B', startsAt: '14:00' },
      { id: 'S', stage: 'sparring' },
    ]);
  });
  after(() => day.stop());

  it('follows the case at the table, with its time, whoever opened it', async () => {
    const element = await day.show('housing', { mode: 'meet' });
    expect(wordsOf(element.renderRoot.querySelector('.timer'))).to.include('De tijd loopt nog niet');

    await day.act('A', 'chair', open);
    await waitUntil(() => wordsOf(element.renderRoot.querySelector('.timer')).startsWith('Nog 30 minuten'));

    expect(wordsOf(element.renderRoot.querySelector('[aria-current]'))).to.equal('13.30 A Nu aan tafel');
    expect(wordsOf(element.renderRoot.querySelector('.perspective'))).to.include('Wij willen hier blijven wonen');
    expect(wordsOf(element.renderRoot.querySelector('.sums'))).to.equal(
      'Huidig € 21.340 Dreigend € 91.260 Maatwerk € 62.785',
    );
    expect(element.renderRoot.querySelector('[data-clock]')).to.equal(null);
  });

  it('warns gently at ten, five, one and no minutes, in silence for the clock itself, and closes nothing', async () => {
    const element = await day.show('chair', { mode: 'meet' });
    const said: string[] = [];
    for (const [minutes, seconds] of [
      [49, 59],
      [50, 0],
      [55, 0],
      [57, 30],
      [59, 0],
      [60, 0],
    ] as const) {
      day.at = new Date(Date.parse('2026-01-20T12:00:00Z') + (minutes * 60 + seconds) * 1_000).toISOString();
      element.requestUpdate();
      await element.updateComplete;
      await element.updateComplete;
      said.push(
        `${wordsOf(element.renderRoot.querySelector('[role=timer]'))} / ${element.renderRoot.querySelector('[aria-live=polite]')?.textContent.trim() ?? ''}`,
      );
    }

    expect(said.map((one) => one.split(' / ')[0])).to.deep.equal([
      'Nog 11 minuten',
      'Nog 10 minuten',
      'Nog 5:00',
      'Nog 2:30',
      'Nog 1:00',
      'De tijd is om',
    ]);
    expect(said[1]).to.include('Nog 10 minuten voor A.');
    expect(element.renderRoot.querySelector('[role=timer]')?.getAttribute('aria-live')).to.equal('off');
    expect(element.renderRoot.querySelector('[data-decide]')).to.not.equal(null);
  });

  it('is held, goes on, gets five minutes more, and tells the host its clock', async () => {
    const element = await day.show('chair', { mode: 'meet' });
    const clocks: { addedMinutes: number; pausedAt: string | null }[] = [];
    element.addEventListener('maatwerk-meeting-time', (event) =>
      clocks.push((event as CustomEvent<(typeof clocks)[0]>).detail),
    );

    for (const name of ['extend', 'pause'] as const) {
      element.renderRoot.querySelector<HTMLElement>(`[data-clock=${name}]`)!.click();
      await element.updateComplete;
    }

    expect(wordsOf(element.renderRoot.querySelector('[role=timer]'))).to.equal('Pauze. Nog 5:00');
    expect(clocks.map(({ pausedAt }) => pausedAt !== null)).to.deep.equal([false, true]);
    const other = await day.show('chair', { mode: 'meet', meetingTime: clocks[1] as never });
    expect(wordsOf(other.renderRoot.querySelector('[role=timer]'))).to.equal('Pauze. Nog 5:00');
  });

  it('shows votes as they come, and decides in place', async () => {
    const element = await day.show('chair', { mode: 'meet' });
    expect(wordsOf(element.renderRoot.querySelector('.panel:has([data-decide])'))).to.equal(
      '4 mensen aanwezig. u, Wonen, Jeugd en De eindbaas . Genoeg om te beslissen.',
    );
    element.renderRoot.querySelector<HTMLElement>('[data-decide]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('maatwerk-approval'));

    await day.act('A', 'youth', { type: 'vote.cast', vote: 'for' });
    const approval = element.renderRoot.querySelector('maatwerk-approval')!;
    await waitUntil(() => approval.shadowRoot?.textContent.includes('2 van 3 paar ogen'));

    await waitUntil(() => slotsOf(element)[0]?.includes('1 stem voor'));
  });

  it('tells what changed since the case was here before, word by word', async () => {
    const first = await day.show('chair', { mode: 'meet' });
    expect(wordsOf(first.renderRoot.firstElementChild)).to.include('Deze casus is voor het eerst aan tafel.');
    await day.act('A', 'chair', back);
    const lead = await day.open('A', 'lead');
    lead.edit('canvas', {
      ...lead.view.document.canvas,
      support: 'Een gezinscoach, zes uur per week, een jaar lang. Daarna een half jaar nazorg.',
    });
    lead.edit('costBenefit', {
      ...lead.view.document.costBenefit,
      scenarios: { ...lead.view.document.costBenefit.scenarios, custom: { total: { cents: 6_000_000 } } },
    });
    await lead.save();
    await day.act('A', 'chair', { type: 'table.schedule', on: '2026-01-27', startsAt: '13:30', minutes: 30 });

    const element = await day.show('chair', { mode: 'meet', day: '2026-01-27' });
    await waitUntil(() => element.renderRoot.querySelector('.changes'));
    const changes = element.renderRoot.querySelector('.changes')!;

    expect(wordsOf(changes)).to.equal(
      'Ondersteuning Een gezinscoach, acht zes uur per week, een jaar lang. Daarna een half jaar nazorg. ' +
        'Kosten maatwerk € 62.785 € 60.000 € 2.785 minder',
    );
    expect(changes.querySelector('del')?.textContent).to.equal('weg: acht');
    expect(changes.querySelector('ins')?.textContent).to.equal('erbij: zes');
    expect(slotsOf(element)[0]).to.equal('13.30 A Klaar voor de tafel 2e keer aan tafel');
  });

  it('shows open questions only, answers one in place, and focus stays with it', async () => {
    await day.act('B', 'youth', {
      type: 'question.ask',
      id: 'q-2',
      text: 'Wie betaalt het logeren?',
      owner: walkActors.lead.id,
      due: '2026-01-27',
    });
    const element = await day.show('chair', { mode: 'meet' });
    element.renderRoot.querySelector<HTMLElement>('nav [data-case=B] .link')!.click();
    await element.updateComplete;
    await waitUntil(() => element.renderRoot.querySelector('[data-question]'));
    expect(wordsOf(element.renderRoot.querySelector('#questions-title'))).to.equal('Open vragen (1)');
    expect(slotsOf(element).find((one) => one.includes(' B '))).to.include('Bijna klaar: 1 vraag open');

    element.renderRoot.querySelector<HTMLElement>('[data-question] button')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'textarea');
    await sendKeys({ type: 'De gemeente.' });
    [...element.renderRoot.querySelectorAll<HTMLElement>('[data-question] .button')]
      .find((one) => one.matches('.button--secondary'))!
      .click();
    await waitUntil(() => wordsOf(element.renderRoot.querySelector('#questions-title')) === 'Open vragen (0)');
    await element.updateComplete;

    expect(element.shadowRoot!.activeElement?.id).to.equal('questions-title');
  });

  it('of a session is held with three people of three disciplines', async () => {
    const element = await day.show('housing', { mode: 'meet', table: 'sparring' });
    expect(slotsOf(element)).to.deep.equal(['S Klaar voor de tafel']);
    expect(wordsOf(element.renderRoot.querySelector('.head')))
      .to.include('Spar-tafel')
      .and.not.include('13.30');

    element.renderRoot.querySelector<HTMLElement>('[data-decide]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('.people'));
    for (const box of element.renderRoot.querySelectorAll<HTMLElement>('.people .check__box'))
      if (!wordsOf(box.parentElement).includes('voorzitter')) box.click();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
    await waitUntil(() => slotsOf(element)[0] === 'S Aanvullen');

    const { state } = (await day.open('S', 'lead')).view;
    expect(state.record.sparring?.present.map(({ discipline }) => discipline).sort()).to.deep.equal([
      'jeugd',
      'schulden',
      'wonen',
    ]);
  });
});
