import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CommandType } from '@maatwerk/core/process/commands';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../announcement/announcer.js';
import { approvalWords } from '../approval/approval-words.js';
import { people, tableAt, type Table } from '../approval/table-at.contract.js';
import type { BeforeEvent } from '../before-event/before-event.js';
import { CaseController } from '../case/case-controller.js';
import type { Directory } from '../directory/directory.js';
import { focusField } from '../field/field-frame.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { elementStyles } from '../theme/element.styles.js';
import { stepFieldName } from './step-field.js';
import { StepForm } from './step-form.js';
import { stepList } from './step-list.js';
import { stepStyles } from './step.styles.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

class StepDesk extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles];
  readonly words = new MessagesController(this, approvalWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly headingLevel = 2;
  readonly form = new StepForm(this, {
    directory: () => this.directory,
    go: ({ place }) => this.gone.push(place ?? ''),
  });
  readonly gone: string[] = [];
  directory: Directory | null = people;
  locale: Locale | undefined;
  messages: Messages | undefined;
  case: CaseSession | null = null;

  override render(): TemplateResult {
    return html`<div lang="nl">${stepList({ host: this, form: this.form, level: 3 })} ${this.announcer.render()}</div>`;
  }
}
customElements.define('step-desk', StepDesk);

describe('a step form', () => {
  const tables: Table[] = [];
  afterEach(() => {
    for (const table of tables.splice(0)) table.stop();
  });

  async function desk(
    to: Parameters<typeof tableAt>[0],
    who: Parameters<Table['open']>[0],
    drafts = createMemoryDrafts(),
  ) {
    const table = await tableAt(to);
    tables.push(table);
    const session = await table.open(who, drafts);
    const element = await fixture<StepDesk>(html`<step-desk .case=${session}></step-desk>`);
    return { table, session, element, drafts };
  }

  it('is accessible as a list, as each form, and refused', async () => {
    const { element, session } = await desk('supplement', 'lead');
    root(element).querySelector('details')!.open = true;
    await expect(element).shadowDom.to.be.accessible();

    for (const { type, forActor } of session.view.options) {
      if (!forActor) continue;
      await opened(element, type);
      await expect(element, type).shadowDom.to.be.accessible();
    }
    await opened(element, 'case.withdraw');
    await element.form.send('case.withdraw');
    await element.updateComplete;
    await expect(element).shadowDom.to.be.accessible();
  });

  it('has words for every step and field of the process', async () => {
    const { element, session } = await desk('supplement', 'lead');

    for (const { type, forActor } of session.view.options) {
      if (!forActor) continue;
      await opened(element, type);
      expect(textOf(element), type).not.to.match(new RegExp(`\\b${type.replace('.', '\\.')}\\b|command\\.|step\\.`));
    }
  });

  describe('before anything is typed', () => {
    it('offers the next day the table meets', async () => {
      const { element } = await desk('sparring', 'lead');

      await opened(element, 'sparring.hold');

      expect(input(element, 'sparring.hold', 'on').value).to.equal('2026-01-13');
    });

    it('asks nobody for the number of a question, and lets one choose among those that are open', async () => {
      const { element } = await desk('supplement', 'caseWorker');

      await opened(element, 'question.ask');
      expect(root(element).querySelector(`#field-step-question-ask-id`)).to.equal(null);
      await opened(element, 'question.answer');

      const select = input(element, 'question.answer', 'id') as unknown as HTMLSelectElement;
      expect(select.selectedOptions[0]?.textContent).to.include('Wil de verhuurder het vonnis');
    });

    it('offers no step that has nothing to act on', async () => {
      const { element } = await desk('sparring', 'lead');

      expect(textOf(element)).to.include('Stel een vraag').and.not.to.include('Beantwoord een vraag');
    });
  });

  describe('by keyboard', () => {
    it('opens, is filled in and sent with Enter, and leaves the page around it alone', async () => {
      const { element, table } = await desk('supplement', 'caseWorker');
      await table.act('caseWorker', { type: 'question.answer', id: 'question-1', text: 'Ja' });
      const chair = await table.open('chair');
      element.case = chair;
      element.requestUpdate();
      await element.updateComplete;
      let submitted = 0;
      element.parentElement!.addEventListener('submit', () => submitted++);
      root(element).querySelector<HTMLElement>('[data-step="table.schedule"]')!.focus();

      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      focusField(root(element), stepFieldName('table.schedule', 'minutes'));
      await sendKeys({ press: 'Enter' });

      await waitUntil(() => chair.view.state.stage === 'scheduled');
      expect(submitted).to.equal(0);
      expect(chair.view.state.record.table).to.include({ on: '2026-01-20', minutes: 30 });
    });

    it('closes with Escape, keeps what was typed, and gives focus back to its button', async () => {
      const { element } = await desk('supplement', 'lead');
      root(element).querySelector('details')!.open = true;
      await opened(element, 'case.withdraw');
      await sendKeys({ type: 'Het gezin verhuisde' });

      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      await element.updateComplete;

      expect(element.form.opened).to.equal(null);
      expect(root(element).activeElement).to.have.attribute('data-step', 'case.withdraw');
      await opened(element, 'case.withdraw');
      expect(input(element, 'case.withdraw', 'reason').value).to.equal('Het gezin verhuisde');
    });
  });

  describe('refused', () => {
    it('says all of it at once, beside each field and above the form, and takes focus there', async () => {
      const { element } = await desk('sparring', 'lead');
      await opened(element, 'sparring.hold');
      type(input(element, 'sparring.hold', 'on'), '2026-01-14');

      await element.form.send('sparring.hold');
      await element.updateComplete;

      expect(root(element).activeElement).to.have.id('error-summary');
      expect(textOf(element)).to.include('Er zijn nog 2 dingen nodig');
      expect(input(element, 'sparring.hold', 'on')).to.have.attribute('aria-invalid', 'true');
      expect(root(element).querySelectorAll('.field__error')).to.have.length(2);
    });

    it('leads from the summary into the field', async () => {
      const { element } = await desk('draft', 'lead');
      await opened(element, 'case.withdraw');
      await element.form.send('case.withdraw');
      await element.updateComplete;

      root(element).querySelector<HTMLElement>('.error-summary .link')!.click();

      expect(root(element).activeElement).to.equal(input(element, 'case.withdraw', 'reason'));
    });

    it('leads to a place elsewhere through the element', async () => {
      const { element, table } = await desk('draft', 'lead');
      await table.act('lead', { type: 'consent.withdraw', on: '2026-01-08', how: 'spoken' });
      await waitUntil(() => element.followed.view?.state.record.consent === null);

      await element.form.send('sparring.request');
      await element.updateComplete;
      root(element).querySelector<HTMLElement>('.error-summary .link')!.click();

      expect(element.gone).to.deep.equal(['consent.give']);
    });

    it('keeps an amount that is not understood as typed, and asks the rules about the rest', async () => {
      const { element } = await desk('draft', 'lead');
      await opened(element, 'authority.record');
      type(input(element, 'authority.record', 'upToCents'), 'zestig mille');

      await element.form.send('authority.record');
      await element.updateComplete;

      expect(input(element, 'authority.record', 'upToCents').value).to.equal('zestig mille');
      const said = textOf(element);
      expect(said)
        .to.include('Wij begrijpen dit bedrag niet')
        .and.include('Maak een keuze.')
        .and.include('Schrijf op wie');
    });
  });

  it('offers what was perhaps meant by an amount', async () => {
    const { element } = await desk('draft', 'lead');
    await opened(element, 'authority.record');
    type(input(element, 'authority.record', 'upToCents'), '1.5');
    await element.form.send('authority.record');
    await element.updateComplete;

    root(element).querySelector<HTMLElement>('[aria-label="Bedrag: 1.500"]')!.click();
    await element.updateComplete;

    expect(input(element, 'authority.record', 'upToCents').value).to.equal('1.500');
  });

  describe('sent', () => {
    it('takes an amount, a choice and words as the rules want them, and says where the case stands', async () => {
      const { element, session } = await desk('draft', 'lead');
      await opened(element, 'authority.record');
      type(input(element, 'authority.record', 'upToCents'), '60 duizend');
      type(input(element, 'authority.record', 'body'), 'Het college');
      root(element).querySelector<HTMLInputElement>('input[value="granted"]')!.click();

      setTimeout(() => void element.form.send('authority.record'));
      const { detail }: CustomEvent<unknown> = await oneEvent(element, 'maatwerk-step');
      await element.updateComplete;

      expect(detail).to.include({ type: 'authority.record', stage: 'draft' });
      expect(session.view.state.record.grantedCents).to.equal(6_000_000);
      expect(root(element).querySelector('[role=status]')?.textContent).to.include('De casus staat nu op Concept');
    });

    it('takes a score with a comma, and no score at all', async () => {
      const { element, table, session } = await desk('monitoring', 'lead');
      await opened(element, 'score.give');
      type(input(element, 'score.give', 'score'), '6,5');
      await element.form.send('score.give');
      expect(session.view.state.record.scores.start?.score).to.equal(6.5);

      await table.act('lead', { type: 'lessons.record', carriedOut: true, execution: 'Sneller beginnen' });
      await opened(element, 'score.give');
      root(element).querySelector<HTMLInputElement>('input[value="12"]')!.click();
      root(element).querySelector<HTMLInputElement>('#field-step-score-give-score-none')!.click();
      await element.form.send('score.give');
      await element.updateComplete;

      expect(textOf(element)).to.include('Dit cijfer kan vanaf 2 februari 2027');
      expect(textOf(element)).not.to.include('Geef een cijfer, of');
    });

    it('takes who were there with the discipline they spoke for, also two ticked in one go', async () => {
      const { element, session } = await desk('sparring', 'lead');
      await opened(element, 'sparring.hold');
      const boxes = root(element).querySelectorAll<HTMLInputElement>('.people [type=checkbox]');
      for (const box of [boxes[1]!, boxes[3]!, boxes[4]!]) box.click();
      await element.updateComplete;
      type(root(element).querySelector<HTMLInputElement>('.people [type=text]')!, 'financiën');

      await element.form.send('sparring.hold');

      expect(session.view.state.record.sparring?.present).to.have.deep.members([
        { id: 'lead-1', discipline: 'financiën' },
        { id: 'practitioner-1', discipline: 'wonen' },
        { id: 'practitioner-2', discipline: 'jeugd' },
      ]);
    });

    it('lets people be written down where there is no directory', async () => {
      const { element } = await desk('sparring', 'lead');
      element.directory = null;
      await opened(element, 'sparring.hold');
      type(root(element).querySelector<HTMLInputElement>('.people input')!, 'p-7');
      root(element).querySelector<HTMLElement>('.step-form .button--secondary')!.click();
      await element.updateComplete;

      expect(root(element).querySelectorAll('.people__row')).to.have.length(2);
      expect(root(element).querySelector<HTMLInputElement>('.people input')!.value).to.equal('p-7');
    });

    it('is sent once, however often it is pressed', async () => {
      const { element, session } = await desk('draft', 'lead');
      const before = session.view.entries.length;

      const decision = { on: '2026-01-08', outcome: 'granted', upToCents: 100, body: 'Het college' };
      const press = (): Promise<boolean> => element.form.send('authority.record', decision);

      const taken = await Promise.all([press(), press()]);

      expect(taken).to.deep.equal([true, false]);
      expect(session.view.entries).to.have.length(before + 1);
    });

    it('opens a new case', async () => {
      const { element, session } = await desk('new', 'caseWorker');
      await opened(element, 'case.open');
      const [adults, children] = root(element).querySelectorAll<HTMLInputElement>('fieldset input');
      type(adults!, '1');
      type(children!, '2');
      type(input(element, 'case.open', 'problems'), 'schulden\n\nwonen');

      await element.form.send('case.open');

      expect(session.view.state.record).to.deep.include({ household: { adults: 1, children: 2 }, problems: 2 });
    });
  });

  describe('held up', () => {
    it('shows the words of a host that refuses, and sends nothing', async () => {
      const { element, session } = await desk('draft', 'lead');
      element.addEventListener('maatwerk-before-step', (event) =>
        (event as BeforeEvent<object>).refuse('Uw dienst is nog niet begonnen.'),
      );

      await element.form.send('sparring.request');
      await element.updateComplete;

      expect(textOf(element)).to.include('Uw dienst is nog niet begonnen.');
      expect(session.view.state.stage).to.equal('draft');
    });

    it('says there is no connection, and keeps what was typed', async () => {
      const { element, table } = await desk('draft', 'lead');
      await opened(element, 'case.withdraw');
      await sendKeys({ type: 'Verhuisd' });
      table.faults.next = 'offline';

      await element.form.send('case.withdraw');
      await element.updateComplete;

      expect(textOf(element)).to.include('Geen verbinding.');
      expect(input(element, 'case.withdraw', 'reason').value).to.equal('Verhuisd');
    });

    it('says that somebody was first, in place of a rule', async () => {
      const { element, table } = await desk('draft', 'lead');
      const chosen = element.form.send.bind(element.form, 'sparring.request');
      await table.act('lead', { type: 'sparring.request' });

      await chosen();
      await element.updateComplete;

      expect(textOf(element)).to.include('Intussen heeft iemand anders iets gedaan.');
    });
  });

  it('keeps every character as a draft, also when the element goes at once', async () => {
    const { element, session, drafts, table } = await desk('draft', 'lead');
    await opened(element, 'case.withdraw');
    await sendKeys({ type: 'Het gezin verh' });
    element.remove();
    session.stop();

    const again = await table.open('lead', drafts);
    const other = await fixture<StepDesk>(html`<step-desk .case=${again}></step-desk>`);
    await opened(other, 'case.withdraw');

    expect(input(other, 'case.withdraw', 'reason').value).to.equal('Het gezin verh');
  });

  it('forgets its draft once the step is taken', async () => {
    const { element, session } = await desk('draft', 'lead');
    await opened(element, 'case.withdraw');
    await sendKeys({ type: 'Verhuisd' });

    await element.form.send('case.withdraw');

    expect(session.formDraft('case.withdraw')).to.equal(null);
  });
});

const root = (element: StepDesk): ShadowRoot => element.shadowRoot!;
const textOf = (element: StepDesk): string =>
  root(element)
    .querySelector('div')!
    .textContent.replaceAll(/[\s\u00a0]+/g, ' ');

async function opened(element: StepDesk, type: CommandType): Promise<void> {
  element.form.open(type);
  await element.updateComplete;
  await element.updateComplete;
}

function input(element: StepDesk, type: CommandType, name: string): HTMLInputElement {
  const found = root(element).querySelector<HTMLInputElement>(
    `#field-${stepFieldName(type, name).replaceAll('.', '-')}`,
  );
  if (!found) throw new Error(`no field ${name} in ${type}`);
  return found;
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
