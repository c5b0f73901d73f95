import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect } from '@open-wc/testing';
import '../approval/maatwerk-approval.js';
import '../canvas/maatwerk-canvas.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import '../value-triangle/maatwerk-value-triangle.js';
import '../question/maatwerk-question.js';
import type { QuestionElement } from '../question/question-element.js';
import { button, caseId, caseOf, keptAt, process, settled, textOf, type Kept } from './case-at.contract.js';
import type { CaseElement } from './case-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const asked = 'Wie betaalt het logeren als het na een jaar doorgaat?';

describe('the questions of a table in <maatwerk-case>', () => {
  it('are found from what is needed, in the canvas, whatever part is open', async () => {
    const element = await caseOf(await withQuestion(), 'lead');
    tab(element, 'cost-benefit').click();
    await settled(element);

    button(element, `Beantwoord de vraag: ${asked}`).click();
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve));

    expect(tab(element, 'canvas')).to.have.attribute('aria-selected', 'true');
    const pinned = questionsOf(element).find(({ about }) => about === 'canvas/support');
    expect(pinned?.shadowRoot?.activeElement).to.have.property('localName', 'textarea');
    expect(pinned?.shadowRoot?.activeElement?.closest('[data-question]')).to.have.attribute(
      'data-question',
      'q-support',
    );
  });

  it('about the costs stand in the analysis, and above the canvas no more', async () => {
    const element = await caseOf(await withQuestion('costBenefit/scenarios/custom'), 'lead');

    button(element, `Beantwoord de vraag: ${asked}`).click();
    await waitUntil(() => questionsOf(element, 'cost-benefit').some(({ shadowRoot }) => shadowRoot?.activeElement));

    expect(tab(element, 'cost-benefit')).to.have.attribute('aria-selected', 'true');
    const answering = questionsOf(element, 'cost-benefit').find(({ shadowRoot }) => shadowRoot?.activeElement);
    expect(answering?.closest('.card')).to.have.class('custom');
    expect(questionsOf(element).some((one) => textOf(one).includes(asked))).to.equal(false);
  });

  it('about a public value stand at that value, and above the canvas no more', async () => {
    const element = await caseOf(await withQuestion('valueTriangle/comparisons/legitimacy'), 'lead');

    button(element, `Beantwoord de vraag: ${asked}`).click();
    await waitUntil(() => questionsOf(element, 'value-triangle').some(({ shadowRoot }) => shadowRoot?.activeElement));

    expect(tab(element, 'value-triangle')).to.have.attribute('aria-selected', 'true');
    const places = questionsOf(element, 'value-triangle').filter((one) => textOf(one).includes(asked));
    expect(places.map(({ about }) => about)).to.deep.equal(['valueTriangle/comparisons/legitimacy']);
    expect(questionsOf(element).some((one) => textOf(one).includes(asked))).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('about the weights stand at the top of the triangle', async () => {
    const element = await caseOf(await withQuestion('valueTriangle/weights'), 'lead');

    button(element, `Beantwoord de vraag: ${asked}`).click();
    await waitUntil(() => questionsOf(element, 'value-triangle').some(({ shadowRoot }) => shadowRoot?.activeElement));

    const places = questionsOf(element, 'value-triangle').filter((one) => textOf(one).includes(asked));
    expect(places.map(({ about }) => about)).to.deep.equal(['valueTriangle']);
  });

  it('lead there from a step that waits for them, too', async () => {
    const element = await caseOf(await withQuestion(), 'chair');

    element.showPlace('question.answer');
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve));

    const focused = questionsOf(element).filter(({ shadowRoot }) => shadowRoot?.activeElement);
    expect(focused).to.have.length(1);
    expect(textOf(focused[0] as Element)).to.include('Antwoord geven');
  });

  it('are counted in the tab of their part until they have an answer', async () => {
    const kept = await withQuestion();
    const element = await caseOf(kept, 'lead');
    const count = (): string | undefined => tab(element, 'canvas').querySelector('.tab__count')?.textContent;
    expect(count()).to.equal('2');

    for (const id of ['q-support', 'question-1']) await element.case?.send({ type: 'question.answer', id, text: 'Ja' });
    await settled(element);

    expect(count()).to.equal(undefined);
  });
});

async function withQuestion(about = 'canvas/support'): Promise<Kept> {
  const kept = await keptAt('supplement');
  const housing = createCaseSession({
    id: caseId,
    store: kept.store,
    processes: [process],
    actor: walkActors.housing,
    clock: () => kept.at,
  });
  await housing.reload();
  const question = { text: asked, about, owner: walkActors.lead.id, due: '2026-01-19' };
  const outcome = await housing.send({ type: 'question.ask', id: 'q-support', ...question });
  housing.stop();
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome));
  return kept;
}

function tab(element: CaseElement, noun: string): HTMLElement {
  return element.renderRoot.querySelector(`#tab-${noun}`) as HTMLElement;
}

function questionsOf(element: CaseElement, noun = 'canvas'): readonly QuestionElement[] {
  const part = element.renderRoot.querySelector(`maatwerk-${noun}`);
  return [...(part?.shadowRoot?.querySelectorAll('maatwerk-question') ?? [])];
}
