import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { WalkActor } from '@maatwerk/core/case/case-walk';
import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html } from '@open-wc/testing';
import { tableAt } from '../approval/table-at.contract.js';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import { ask, root, textOf, until } from './question-page.contract.js';
import type { QuestionElement } from './question-element.js';

const lines: CostLine[] = ['school', 'fiets'].map((id) => ({ id, label: id, amount: { cents: 100 }, unit: 'once' }));
const aboutLine = 'costBenefit/scenarios/custom/lines/fiets';

describe('the questions of a table in <maatwerk-cost-benefit>', () => {
  it('stand at their line, and those about the whole analysis or about what is gone above', async () => {
    const { element } = await costsAt('lead', 'lines');

    const [above, pinned] = questionsIn(element) as [QuestionElement, QuestionElement];
    expect(pinned.closest('tr')?.previousElementSibling?.textContent).to.include('fiets');
    expect(textOf(pinned)).to.include('Vraag q-line');
    expect(textOf(above))
      .to.include('Vraag q-period')
      .and.to.include('Vraag q-gone')
      .and.not.to.include('Vraag q-line');
    expect(textOf(above)).to.include('Stel een vraag over dit onderdeel: Kosten en baten');
    expect(questionsIn(element)).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('stand at the total of their scenario while totals are shown', async () => {
    const { element } = await costsAt('lead', 'totals');

    const pinned = questionsIn(element)[1] as QuestionElement;
    expect(pinned.closest('.card')).to.have.class('custom');
    expect(textOf(pinned)).to.include('Vraag q-line').and.to.include('Vraag q-gone');
    await expect(element).to.be.accessible();
  });

  it('are led to, and answered where they stand', async () => {
    const { element, session } = await costsAt('lead', 'lines');

    expect(element.focusQuestion('q-line')).to.equal(true);
    await until(() => questionsIn(element)[1]?.shadowRoot?.activeElement?.localName === 'textarea');

    await session.send({ type: 'question.answer', id: 'q-line', text: 'De gemeente' });
    await until(() => textOf(questionsIn(element)[1] as QuestionElement).includes('De gemeente'));
    expect(element.focusQuestion('q-unknown')).to.equal(false);
  });

  it('stand there for who only reads too', async () => {
    const { element } = await costsAt('household', 'lines');

    expect(textOf(questionsIn(element)[1] as QuestionElement)).to.include('Vraag q-line');
    expect(root(questionsIn(element)[1] as QuestionElement).querySelector('button')).to.equal(null);
  });
});

async function costsAt(
  who: WalkActor,
  mode: NonNullable<CostBenefit['mode']>,
): Promise<{ element: CostBenefitElement; session: CaseSession }> {
  const table = await tableAt('supplement');
  const lead = await table.open('lead', createMemoryDrafts());
  const { costBenefit } = lead.view.document;
  lead.edit('costBenefit', { ...costBenefit, mode, scenarios: { ...costBenefit.scenarios, custom: { lines } } });
  await lead.save();
  for (const [id, about] of [
    ['q-line', aboutLine],
    ['q-gone', `${aboutLine}-gone`],
    ['q-period', 'costBenefit/period'],
  ] as const) {
    await ask(table, id, { about, owner: 'lead-1' });
  }
  const session = await table.open(who, createMemoryDrafts());
  const element = await fixture<CostBenefitElement>(
    html`<maatwerk-cost-benefit lang="nl" .case=${session}></maatwerk-cost-benefit>`,
  );
  await until(
    () => questionsIn(element).length > 1 && questionsIn(element).every((one) => one.shadowRoot?.firstElementChild),
  );
  return { element, session };
}

function questionsIn({ renderRoot }: CostBenefitElement): readonly QuestionElement[] {
  return [...renderRoot.querySelectorAll('maatwerk-question')];
}
