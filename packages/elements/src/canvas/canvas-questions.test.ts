import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { people, tableAt, type Table } from '../approval/table-at.contract.js';
import '../question/maatwerk-question.js';
import type { QuestionElement } from '../question/question-element.js';
import type { CanvasElement } from './canvas-element.js';
import { root, shown, until } from './canvas-page.contract.js';

const asked = 'Wie betaalt het logeren als het na een jaar doorgaat?';

describe('the questions of a table on the canvas', () => {
  const tables: Table[] = [];
  afterEach(() => {
    for (const table of tables.splice(0)) table.stop();
  });

  async function canvasOf(who: Parameters<Table['open']>[0] = 'lead') {
    const table = await tableAt('supplement');
    tables.push(table);
    const question = { text: asked, owner: 'lead-1', due: '2026-01-19' };
    await table.act('housing', { type: 'question.ask', id: 'q-support', about: 'canvas/support', ...question });
    const session = await table.open(who);
    const canvas = await fixture<CanvasElement>(
      html`<maatwerk-canvas lang="nl" .case=${session} .directory=${people}></maatwerk-canvas>`,
    );
    await drawn(canvas);
    return { table, session, canvas };
  }

  it('stand under their field, and those about the whole plan above the sheet', async () => {
    const { canvas } = await canvasOf();

    expect(wordsOf(questionsIn(canvas, '.cell--support'))).to.include(asked);
    expect(wordsOf(questionsIn(canvas, '.cell--treatment'))).not.to.include('Vraag van');
    const above = [...root(canvas).querySelectorAll('maatwerk-question')].find(({ about }) => about === '');
    expect(wordsOf(above)).to.include('Wil de verhuurder').and.not.to.include(asked);
    await expect(canvas).to.be.accessible();
  });

  it('ask attention for their field while they are open', async () => {
    const { canvas, table } = await canvasOf();
    const cell = root(canvas).querySelector('.cell--support');
    expect(cell?.classList.contains('cell--attention')).to.equal(true);

    await table.act('lead', { type: 'question.answer', id: 'q-support', text: 'De gemeente' });

    await until(() => cell?.classList.contains('cell--attention') === false);
  });

  it('leave the words of the field and of the answer apart', async () => {
    const { canvas, session } = await canvasOf();
    const before = session.view.document.canvas.support;
    const questions = questionsIn(canvas, '.cell--support');

    [...(questions?.shadowRoot?.querySelectorAll('button') ?? [])][0]?.click();
    await until(() => questions?.shadowRoot?.activeElement?.localName === 'textarea');
    await sendKeys({ type: 'De gemeente' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => session.view.state.record.questions['q-support']?.status === 'answered');

    expect(session.view.document.canvas.support).to.equal(before);
    expect(session.view.undoable).to.equal(null);
  });

  it('are asked at a field by who may, and by nobody else', async () => {
    const [housing, household] = [await canvasOf('housing'), await canvasOf('household')];

    expect(wordsOf(questionsIn(housing.canvas, '.cell--situation'))).to.include('Stel een vraag bij dit vak: Situatie');
    expect(questionsIn(household.canvas, '.cell--situation')?.hidden).to.equal(true);
  });

  it('take focus when they are asked for, wherever the canvas is', async () => {
    const { canvas } = await canvasOf();

    const isThere = canvas.focusQuestion('q-support');
    const focused = (): Element | null | undefined =>
      questionsIn(canvas, '.cell--support')?.shadowRoot?.activeElement?.closest('[data-question]');
    await until(() => focused()?.getAttribute('data-question') === 'q-support');

    expect(isThere).to.equal(true);
    expect(canvas.focusQuestion('never-asked')).to.equal(false);
  });

  it('are no part of a canvas that stands alone', async () => {
    const canvas = await shown();

    expect(root(canvas).querySelector('maatwerk-question')).to.equal(null);
  });

  it('print while they are open: at their field, and on a page of their own', async () => {
    const { canvas, table } = await canvasOf();
    await table.act('lead', { type: 'question.answer', id: 'question-1', text: 'Ja' });
    await until(() => canvas.editor.case.view?.state.record.questions['question-1']?.status === 'answered');

    const printed = canvas.printed?.texts.find(({ field }) => field === 'support');
    const page = await fixture(html`<div>${printed?.below} ${canvas.printed?.draw(new Map())}</div>`);

    expect(page.textContent.replace(/[\s\u00a0]+/g, ' ')).to.include(`Uiterlijk 19 januari 2026. ${asked}`);
    expect(page.textContent).not.to.include('Wil de verhuurder');
  });
});

async function drawn(canvas: CanvasElement): Promise<void> {
  await canvas.updateComplete;
  for (const questions of root(canvas).querySelectorAll('maatwerk-question')) await questions.updateComplete;
  await canvas.updateComplete;
}

function questionsIn(canvas: CanvasElement, cell: string): QuestionElement | null {
  return root(canvas).querySelector(`${cell} maatwerk-question`);
}

function wordsOf(questions: QuestionElement | null | undefined): string {
  return questions?.shadowRoot?.textContent.replace(/[\s\u00a0]+/g, ' ') ?? '';
}
