import type { CaseSession } from '@maatwerk/core/case/case-view';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../announcement/announcer.js';
import { approvalWords } from '../approval/approval-words.js';
import { people, tableAt, type Table } from '../approval/table-at.contract.js';
import { CaseController } from '../case/case-controller.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { elementStyles } from '../theme/element.styles.js';
import { StepForm } from './step-form.js';
import { stepStyles } from './step.styles.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

class QuestionDesk extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles];
  readonly words = new MessagesController(this, approvalWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly headingLevel = 2;
  readonly form = new StepForm(this, { directory: () => people });
  locale: Locale | undefined;
  messages: Messages | undefined;
  case: CaseSession | null = null;

  override render(): TemplateResult {
    const { opened } = this.form;
    return html`<div lang="nl">
      ${opened ? this.form.render(opened, { level: 3 }) : null} ${this.announcer.render()}
    </div>`;
  }
}
customElements.define('question-desk', QuestionDesk);

const about = (id: string): { subject: { key: string; fields: { id: string } } } => ({
  subject: { key: id, fields: { id } },
});
const named = 'Vraag het aan mevrouw Bakker';

describe('possible names in the form of a step', () => {
  const tables: Table[] = [];
  afterEach(() => {
    for (const table of tables.splice(0)) table.stop();
  });

  async function desk(who: Parameters<Table['open']>[0], drafts = createMemoryDrafts()) {
    const table = await tableAt('supplement');
    tables.push(table);
    const session = await table.open(who, drafts);
    const element = await fixture<QuestionDesk>(html`<question-desk .case=${session}></question-desk>`);
    return { table, session, element, drafts };
  }

  it('are shown once typing pauses, under the words and described by them, and told', async () => {
    const { element } = await desk('lead');
    await opened(element);

    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);

    expect(notes(element)[0]?.textContent).to.include('Is “Bakker” een naam?');
    expect(area(element)).to.have.attribute('aria-describedby').that.includes('-below');
    expect(root(element).querySelector('[role=status]')?.textContent).to.equal(
      'Mogelijke naam in Wat is het antwoord?: Bakker.',
    );
    await expect(element).shadowDom.to.be.accessible();
  });

  it('are recorded in the case when they may stay, and are not asked about again', async () => {
    const { element, session } = await desk('lead');
    await opened(element);
    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);

    press(element, 'Dit is geen naam');
    await element.updateComplete;

    expect(session.view.document.confirmations.map(({ match }) => match)).to.deep.equal(['Bakker']);
    expect(notes(element)).to.have.length(0);
    expect(root(element).activeElement).to.equal(area(element));
  });

  it('stay silent on this page for who may not write in the plan, and promise no record', async () => {
    const { element, session } = await desk('housing');
    await opened(element);
    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);
    const promised = notes(element)[0]?.textContent;

    press(element, 'Dit is geen naam');
    await element.updateComplete;

    expect(promised?.includes('Wij bewaren uw keuze')).to.equal(session.view.access.write);
    expect(notes(element)).to.have.length(0);
  });

  it('go from the words at one press, also from the draft', async () => {
    const { element, session } = await desk('lead');
    await opened(element);
    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);

    press(element, 'Haal weg');
    await element.updateComplete;

    expect(area(element).value).to.equal('Vraag het aan mevrouw …');
    expect(session.formDraft('question.answer:question-1')).to.include({ text: 'Vraag het aan mevrouw …' });
  });

  it('go from drafts and undo too at the next step, once they were taken out of the form', async () => {
    const { element, session, drafts } = await desk('lead');
    const kept = async (): Promise<string> =>
      JSON.stringify([...(await drafts.read(session.view.actor!.id, session.view.id))]);
    const { canvas } = session.view.document;
    session.edit('canvas', { ...canvas, support: named });
    session.edit('canvas', { ...session.view.document.canvas, support: '' });
    await opened(element);
    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);

    press(element, 'Haal weg');
    expect(await kept()).to.include('Bakker');
    await element.form.send('question.answer');

    await waitUntil(() => session.view.state.record.questions['question-1']?.status === 'answered');
    expect(await kept()).not.to.include('Bakker');
    while (session.view.undoable !== null) {
      session.undo();
      expect(session.view.document.canvas.support).not.to.include('Bakker');
    }
  });

  it('stay in a form where they were typed again', async () => {
    const { element, session } = await desk('lead');
    await opened(element);
    await sendKeys({ type: named });
    await waitUntil(() => notes(element).length > 0);

    press(element, 'Haal weg');
    await element.updateComplete;
    session.keepForm('table.schedule', { on: named });
    await element.form.send('question.answer');

    expect(session.formDraft('table.schedule')).to.deep.equal({ on: named });
  });

  it('are looked for in words that a closed page left', async () => {
    const first = await desk('lead');
    await opened(first.element);
    await sendKeys({ type: named });
    first.element.remove();

    const other = await fixture<QuestionDesk>(html`<question-desk .case=${first.session}></question-desk>`);
    await opened(other);
    other.requestUpdate();
    await other.updateComplete;

    expect(notes(other)).to.have.length(1);
  });
});

describe('a form about one thing', () => {
  it('does not ask which, keeps its words apart, and sends what it is about', async () => {
    const table = await tableAt('supplement');
    const session = await table.open('lead');
    await table.act('housing', {
      type: 'question.ask',
      id: 'question-2',
      text: 'En de huur?',
      owner: people['lead-1'].label,
      due: '2026-01-19',
    });
    await waitUntil(() => 'question-2' in session.view.state.record.questions);
    const element = await fixture<QuestionDesk>(html`<question-desk .case=${session}></question-desk>`);

    await opened(element, 'question-1');
    await sendKeys({ type: 'Half een antw' });
    await opened(element, 'question-2');
    const second = area(element).value;
    await sendKeys({ type: 'Die loopt door' });
    await element.form.send('question.answer');
    await opened(element, 'question-1');

    expect(root(element).querySelector('select')).to.equal(null);
    expect(second).to.equal('');
    expect(session.view.state.record.questions['question-2']?.status).to.equal('answered');
    expect(session.view.state.record.questions['question-1']?.status).to.equal('open');
    expect(area(element).value).to.equal('Half een antw');
    table.stop();
  });
});

const root = (element: QuestionDesk): ShadowRoot => element.shadowRoot!;
const area = (element: QuestionDesk): HTMLTextAreaElement => root(element).querySelector('textarea')!;
const notes = (element: QuestionDesk): Element[] => [...root(element).querySelectorAll('.note.is-warning')];

function press(element: QuestionDesk, name: string): void {
  const found = [...root(element).querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
}

async function opened(element: QuestionDesk, id = 'question-1'): Promise<void> {
  element.form.open('question.answer', {}, about(id));
  await element.updateComplete;
  await element.updateComplete;
}
