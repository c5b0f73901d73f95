import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect } from '@open-wc/testing';
import { caseId, caseOf, keptAt, process, settled, textOf, type Kept } from './case-at.contract.js';
import type { CaseElement } from './case-element.js';

type Sent = { readonly type: string } & Readonly<Record<string, unknown>>;

async function withTracks(...commands: readonly Sent[]): Promise<Kept> {
  const kept = await keptAt('draft');
  const { store, at } = kept;
  const session = createCaseSession({
    id: caseId,
    store,
    processes: [process],
    actor: walkActors.lead,
    clock: () => at,
  });
  await session.reload();
  for (const command of commands) {
    const outcome = await session.send(command);
    if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusals.map(({ code }) => code).join(' ')}`);
  }
  session.stop();
  return kept;
}

const coach = { type: 'part.begin', id: 'p1', on: '2026-01-08', endsOn: '2026-02-28', text: 'Gezinscoach' };
const stay = { type: 'bridging.start', id: 'b1', on: '2026-01-08', text: 'Logeren bij de buren' };
const raised = { type: 'escalation.raise', level: 1, tried: ['Bellen met de corporatie'], question: 'Mag dit?' };
const press = async (element: CaseElement, selector: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await settled(element);
};

describe('what runs beside a case', () => {
  it('stands on the page with its day, accessible, and says when it is late', async () => {
    const kept = await withTracks(coach, stay, raised);
    kept.at = '2026-03-02T09:00:00Z';

    const element = await caseOf(kept, 'lead');

    const words = textOf(element);
    expect(words).to.include('Gezinscoach').and.to.include('Te laat Had 28 februari 2026 klaar moeten zijn');
    expect(words).to.include('Logeren bij de buren').and.to.include('Sinds 8 januari 2026');
    await expect(element.renderRoot.querySelector('[aria-labelledby="running-title"]')).to.be.accessible();
  });

  it('goes on by a form that does not ask which one', async () => {
    const kept = await withTracks(coach, { ...coach, id: 'p2', text: 'Bijles', endsOn: '2026-01-30' });
    const element = await caseOf(kept, 'lead');

    await press(element, 'li:nth-child(2) [data-track="part.windDown"]');
    expect(element.renderRoot.querySelectorAll('.step-form select')).to.have.length(0);
    element.renderRoot.querySelector<HTMLTextAreaElement>('.step-form textarea')!.value = 'Het gaat goed';
    element.renderRoot.querySelector('.step-form textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
    await press(element, '.step-form > .buttons > .button');
    await element.case!.save();

    const { p1, p2 } = element.case!.view.state.record.parts as Record<string, { status: string }>;
    expect([p1?.status, p2?.status]).to.deep.equal(['woundDown', 'running']);
  });

  it('gives a higher level its file, made of what stands in the case', async () => {
    const element = await caseOf(await withTracks(raised), 'lead');

    const file = element.renderRoot.querySelector('[aria-labelledby="running-title"] details')!;
    expect(textOf(file)).to.include('Bellen met de corporatie').and.to.include('Woningcorporatie, verhuurder');
    expect(textOf(file)).to.include('Hardheidsclausule in de beleidsregel schulden');

    await press(element, '[data-track="escalation.file"]');
    const [parties] = element.renderRoot.querySelectorAll<HTMLTextAreaElement>('.step-form textarea');
    expect(parties!.value).to.include('Woningcorporatie, verhuurder');
  });
});
