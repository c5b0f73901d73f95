import type { Canvas } from '@maatwerk/core/canvas';
import type { WalkActor } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerMessages } from '../messages/message-catalogue.js';
import { english } from '../messages/english.js';
import type { ApprovalElement } from './approval-element.js';
import './maatwerk-approval.js';
import { people, tableAt, type Table } from './table-at.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const voteFor = { type: 'vote.cast', vote: 'for' };

describe('<maatwerk-approval>', () => {
  const tables: Table[] = [];
  afterEach(() => {
    for (const table of tables.splice(0)) table.stop();
  });

  async function at(
    to: Parameters<typeof tableAt>[0],
    who: WalkActor | null = 'chair',
    process?: Parameters<typeof tableAt>[1],
  ) {
    const table = await tableAt(to, process);
    tables.push(table);
    return { table, ...(await shown(table, who)) };
  }

  async function shown(table: Table, who: WalkActor | null, drafts = createMemoryDrafts()) {
    const session = await table.open(who, drafts);
    const element = await fixture<ApprovalElement>(
      html`<maatwerk-approval .case=${session} .directory=${people}></maatwerk-approval>`,
    );
    return { session, element };
  }

  async function editPlan(table: Table, change: Partial<Canvas>): Promise<void> {
    const lead = await table.open('lead');
    lead.edit('canvas', { ...lead.view.document.canvas, ...change });
    await lead.save();
  }

  it('is accessible in every state', async () => {
    await expect(await fixture(html`<maatwerk-approval></maatwerk-approval>`)).shadowDom.to.be.accessible();
    for (const stage of ['new', 'draft', 'deliberation', 'approved', 'closed'] as const) {
      const { element } = await at(stage);
      element.renderRoot.querySelector('details.history')?.setAttribute('open', '');
      await expect(element, stage).shadowDom.to.be.accessible();
    }
    const { element, table } = await at('deliberation');
    await table.act('housing', voteFor);
    await editPlan(table, { legitimacy: '' });
    press(element, 'deliberation.approve');
    await waitUntil(() => summaryOf(element) !== null);
    press(element, 'deliberation.reject');
    await settled(element);
    await expect(element).shadowDom.to.be.accessible();
    await expect((await at('deliberation', 'lead')).element).shadowDom.to.be.accessible();
    await expect((await at('deliberation', null)).element).shadowDom.to.be.accessible();
  });

  it('says what it needs without a case', async () => {
    const element = await fixture<ApprovalElement>(html`<maatwerk-approval></maatwerk-approval>`);

    expect(textOf(element)).to.include('Hier staat nog geen casus om over te beslissen.');
  });

  describe('votes', () => {
    it('names everybody with their vote in words, or why they do not vote', async () => {
      const { element, table } = await at('deliberation');
      await table.act('housing', voteFor);
      await table.act('youth', { type: 'vote.cast', vote: 'abstain' });
      await settled(element);

      expect(rows(element)).to.deep.equal([
        ['De eindbaas', 'maatwerkeindbaas, schulden', 'Maakt het plan Stemt daarom niet mee'],
        ['U', 'voorzitter', 'Voor Tegen Onthouding'],
        ['Wonen', 'maatwerker, wonen', 'Voor 13.31'],
        ['Jeugd', 'maatwerker, jeugd', 'Onthouding 13.32. Telt niet als voor'],
        ['De consulent', 'consulent, participatie', 'Stemt niet Een consulent stemt niet'],
      ]);
      expect(textOf(element)).to.include('2 van 3 paar ogen');
    });

    it('are cast by keyboard, and counted at once', async () => {
      const { element, session } = await at('deliberation', 'housing');
      expect(element.focusPlace('vote.cast')).to.equal(true);

      await sendKeys({ press: 'Enter' });
      await waitUntil(() => session.view.standing.approvals === 1);
      await settled(element);

      const pressed = element.renderRoot.querySelector('.votes [aria-pressed=true]');
      expect(pressed?.textContent.trim()).to.equal('Voor');
      expect(pressed).to.equal(element.shadowRoot!.activeElement);
      expect(polite(element)).to.equal('U stemt voor. 1 van 2 nodig.');
    });

    it('of others are announced by name', async () => {
      const { element, table } = await at('deliberation');

      await table.act('youth', voteFor);
      await settled(element);

      expect(polite(element)).to.equal('Jeugd stemt voor. 1 van 2 nodig.');
    });

    it('of the lead are refused in words, though the buttons may be pressed', async () => {
      const { element, session } = await at('deliberation', 'lead');

      element.renderRoot.querySelector<HTMLElement>('.votes button')!.click();
      await waitUntil(() => summaryOf(element) !== null);

      expect(summaryOf(element))
        .to.include('U kunt nu niet stemmen')
        .and.include('U maakt dit plan. Daarom beslissen anderen.');
      expect(session.view.state.record.votes).to.have.length(0);
    });

    it('cannot be cast twice, and say so', async () => {
      const { element } = await at('deliberation', 'housing');
      const [yes, no] = element.renderRoot.querySelectorAll<HTMLElement>('.votes button');
      yes!.click();
      await waitUntil(() => yes!.getAttribute('aria-pressed') === 'true');

      no!.click();
      await waitUntil(() => summaryOf(element) !== null);

      expect(summaryOf(element)).to.include('U hebt al gestemd: voor. Uw stem telt mee.');
    });

    it('lapse once the plan is another, and say who may vote again', async () => {
      const { element, table } = await at('deliberation');
      await table.act('housing', voteFor);

      await editPlan(table, { support: 'Een andere coach' });
      await settled(element);

      expect(rows(element)[2]?.[2]).to.equal('Vervallen Het plan is daarna veranderd. Wonen mag opnieuw stemmen');
      expect(textOf(element)).to.include('1 van 3 paar ogen');
    });
  });

  describe('the decision', () => {
    it('tells everything that is still needed, with a link to each place', async () => {
      const { element, table } = await at('deliberation');
      await table.act('housing', voteFor);
      await editPlan(table, { legitimacy: '' });
      await table.act('youth', voteFor);
      await settled(element);
      press(element, 'deliberation.approve');
      await waitUntil(() => summaryOf(element) !== null);

      const [votes, legitimacy] = element.renderRoot.querySelectorAll<HTMLElement>('.error-summary .link');
      setTimeout(() => legitimacy!.click());
      const { detail }: CustomEvent<unknown> = await oneEvent(element, 'maatwerk-navigate');
      votes!.click();

      expect(summaryOf(element)).to.include('Akkoord kan nu niet. Er zijn nog 2 dingen nodig');
      expect(element.shadowRoot!.activeElement).to.have.attribute('aria-pressed', 'false');
      expect(detail).to.deep.equal({ path: 'canvas/legitimacy' });
    });

    it('answers with the case as it is: what is mended meanwhile is gone', async () => {
      const { element, table } = await at('deliberation');
      press(element, 'deliberation.approve');
      await waitUntil(() => summaryOf(element) !== null);

      await table.act('housing', voteFor);
      await settled(element);
      expect(summaryOf(element)).to.include('Nog 1 stem voor nodig.');
      await table.act('youth', voteFor);
      await settled(element);

      expect(summaryOf(element)).to.equal(null);
    });

    it('shows every condition with its word, met or not', async () => {
      const { element, table } = await at('deliberation');
      await editPlan(table, { involvement: '' });
      await settled(element);

      expect(checks(element)).to.deep.equal([
        'Nog nodig: 2 stemmen voor van anderen dan de makers. Nu: 0.',
        'Klaar: Kosten en baten berekend',
        'Klaar: Grond (legitimiteit) beschreven',
        'Nog nodig: Betrokkenheid beschreven',
        'Klaar: Toestemming geldig sinds 7 januari 2026',
        'Klaar: Geen namen in het plan',
        'Klaar: Geen vak met twee teksten',
        'Klaar: Binnen het mandaat',
      ]);
    });

    it('seals the plan, and is announced at once', async () => {
      const { element, table, session } = await at('deliberation');
      await table.act('housing', voteFor);
      await table.act('youth', voteFor);
      await settled(element);

      press(element, 'deliberation.approve');
      await waitUntil(() => session.view.state.stage === 'approved');
      await settled(element);

      expect(textOf(element)).to.include('MW-2026-014 is verzegeld').and.include('2 voor');
      expect(textOf(element)).to.include('Het plan is na akkoord niet veranderd.');
      expect(element.renderRoot.querySelector('.seal__hash')?.textContent).to.match(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
      expect(assertive(element)).to.equal('Akkoord. Het plan is verzegeld.');
    });

    it('asks the reason of a rejection in place; Escape keeps the words', async () => {
      const { element, session } = await at('deliberation');
      press(element, 'deliberation.reject');
      await settled(element);
      await sendKeys({ type: 'Niet haalbaar' });
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(element.renderRoot.querySelector('textarea')).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.have.attribute('data-decision', 'deliberation.reject');

      press(element, 'deliberation.reject');
      await settled(element);
      expect(element.renderRoot.querySelector('textarea')!.value).to.equal('Niet haalbaar');
      element.renderRoot.querySelector<HTMLElement>('.step-form .button--danger')!.click();
      await waitUntil(() => session.view.state.stage === 'rejected');
      await settled(element);

      expect(textOf(element)).to.include('Afgewezen op 20 januari 2026.');
      expect(assertive(element)).to.equal('Besloten: Afgewezen.');
    });

    it('says that somebody else decided first', async () => {
      const { element, table } = await at('deliberation');
      press(element, 'deliberation.return');
      await settled(element);
      await sendKeys({ type: 'Vul de dekking aan' });
      const send = element.renderRoot.querySelector<HTMLElement>('.step-form .button--secondary')!;
      await table.act('chair', { type: 'deliberation.return', reason: 'Eerder' });

      send.click();
      await waitUntil(() => summaryOf(element) !== null);

      expect(summaryOf(element)).to.include('Intussen heeft iemand anders iets gedaan.');
    });

    it('keeps a reason as a draft, also when the element goes at once', async () => {
      const table = await tableAt('deliberation');
      tables.push(table);
      const drafts = createMemoryDrafts();
      const { element, session } = await shown(table, 'chair', drafts);
      press(element, 'deliberation.return');
      await settled(element);
      await sendKeys({ type: 'Vul de dekk' });
      element.remove();
      session.stop();

      const { element: again } = await shown(table, 'chair', drafts);
      press(again, 'deliberation.return');
      await settled(again);

      expect(again.renderRoot.querySelector('textarea')!.value).to.equal('Vul de dekk');
    });

    it('is for others where the reader has no such role', async () => {
      const { element } = await at('deliberation', 'housing');

      expect(textOf(element)).to.include('Dit beslist: voorzitter.');
    });

    it('says that it needs a connection', async () => {
      const { element, table } = await at('deliberation', 'housing');
      table.faults.next = 'offline';

      element.renderRoot.querySelector<HTMLElement>('.votes button')!.click();
      await waitUntil(() => summaryOf(element) !== null);

      expect(summaryOf(element)).to.include('Geen verbinding.');
    });

    it('records a higher decision in place, and the condition is met', async () => {
      const { element, table, session } = await at('deliberation');
      const lead = await table.open('lead');
      lead.edit('costBenefit', { ...lead.view.document.costBenefit, customBudgetCents: 5_254_500 });
      await lead.save();
      await settled(element);
      expect(checks(element).at(-1)).to.equal(
        'Nog nodig: Binnen het mandaat. € 2.545 te veel uit de bron maatwerkbudget.',
      );

      expect(element.focusPlace('authority.record')).to.equal(true);
      press(element, 'authority.record');
      await settled(element);
      element.renderRoot.querySelector<HTMLInputElement>('input[value=granted]')!.click();
      type(element, 'field-step-authority-record-upToCents', '60.000');
      type(element, 'field-step-authority-record-body', 'Het college');
      element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
      await waitUntil(() => session.view.state.record.grantedCents === 6_000_000);
      await settled(element);

      expect(checks(element).at(-1)).to.equal('Klaar: Binnen het mandaat');
    });
  });

  describe('afterwards', () => {
    it('says in red that the plan is another than was decided', async () => {
      const { table } = await at('approved');
      const { head, docVersion } = table.cases.get('m-1')!;
      const store = createMemoryStore({ processes: [compileProcess(maastricht)], cases: table.cases });
      await store.commit('m-1', {
        expectedSeq: head.seq,
        expectedDocVersion: docVersion,
        entries: [],
        patch: [{ path: 'canvas/support', value: 'Twee coaches' }],
        annex: { texts: {} },
      });

      const { element } = await shown(table, 'chair');

      expect(element.renderRoot.querySelector('.note.is-negative')?.textContent).to.include(
        'Let op: dit plan is na akkoord veranderd.',
      );
    });

    it('is opened again with a reason, in place', async () => {
      const { element, session } = await at('approved');
      expect(element.focusPlace('approval.reopen')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ type: 'Nieuwe feiten' });

      element.renderRoot.querySelector<HTMLElement>('.step-form .button--primary')!.click();
      await waitUntil(() => session.view.state.record.approval === null);
      await settled(element);

      expect(textOf(element)).to.include('Het besluit komt later. De casus staat op Aanvullen.');
    });

    it('keeps the decision and the seal once the text is erased', async () => {
      const { element, session } = await at('approved');

      await session.erase();
      await settled(element);

      expect(textOf(element)).to.include('De tekst is gewist op').and.include('Het besluit en het zegel zijn bewaard.');
      expect(element.renderRoot.querySelector('.seal__hash')).not.to.equal(null);
    });

    it('tells the history in words, the latest first, with what its check said', async () => {
      const { element } = await at('approved');

      const history = element.renderRoot.querySelector('.history')!.textContent.replaceAll(/[\s\u00a0]+/g, ' ');

      expect(history).to.include('De geschiedenis klopt: 15 stappen');
      expect(history.indexOf('Akkoord gegeven')).to.be.below(history.indexOf('Casus begonnen'));
      expect(history).to.include('Wat is het antwoord? Ja, schriftelijk toegezegd');
    });

    it('says that the history does not add up when an entry was changed', async () => {
      const { table, element } = await at('approved');
      const stored = table.cases.get('m-1')!;
      table.cases.set('m-1', {
        ...stored,
        log: stored.log.map((line) => line.replace('"vote":"for"', '"vote":"against"')),
      });

      const { element: again } = await shown(table, 'chair');

      expect(textOf(element)).to.include('verzegeld');
      expect(textOf(again)).to.include(
        'De geschiedenis van deze casus klopt niet. Verander niets en bel de beheerder.',
      );
    });
  });

  it('says what the decision costs, up to where the table may decide, and who comes in above it', async () => {
    const { element, table } = await at('deliberation', 'chair');
    const lead = await table.open('lead');
    lead.edit('costBenefit', { ...lead.view.document.costBenefit, customBudgetCents: 5_254_500 });
    await lead.save();
    await settled(element);

    const words = textOf(element).replace(/\s+/g, ' ');
    expect(words).to.include('maatwerkbudget € 52.545');
    expect(words).to.include(
      'Hier mag u tot € 50.000 uit de bron maatwerkbudget beslissen. Daarboven beslist: het college. Voor € 2.545 meer is een hoger',
    );
    expect(words).to.include('Volgens de gronden van het plan beslist: Het college.');
    expect(words).to.include('Aan zet: voorzitter, sinds 20 januari 2026.');
  });

  it('works with stages of other names, and without a way to reject', async () => {
    const renamed: unknown = JSON.parse(
      JSON.stringify({
        ...maastricht,
        transitions: maastricht.transitions.filter(({ command }) => command !== 'deliberation.reject'),
      }).replaceAll('"deliberation"', '"reflection-round"'),
    );
    const { element } = await at('deliberation', 'chair', compileProcess(renamed));

    expect(
      [...element.renderRoot.querySelectorAll('[data-decision]')].map((way) => way.getAttribute('data-decision')),
    ).to.deep.equal(['deliberation.approve', 'deliberation.return']);
    expect(rows(element)).to.have.length(5);
  });

  it('shows nothing of the plan to who may not read it', async () => {
    const { table } = await at('deliberation');
    await table.act('lead', { type: 'consent.withdraw', on: '2026-01-20', how: 'spoken' });

    const { element } = await shown(table, 'housing');

    expect(textOf(element)).to.include('Het gezin heeft de toestemming ingetrokken');
    expect(rows(element)).to.deep.equal([]);
  });

  it('speaks English where the page asks for it', async () => {
    registerMessages('en', english);
    const { element } = await at('deliberation');

    element.locale = 'en';
    await settled(element);

    expect(textOf(element)).to.include('What does the table decide?').and.include('1 of 3 pairs of eyes');
  });

  it('has no id twice, at any heading level, also beside another', async () => {
    const { element } = await at('deliberation');
    element.headingLevel = 4;
    await settled(element);

    const ids = [...element.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);

    expect(new Set(ids).size).to.equal(ids.length);
    expect(element.renderRoot.querySelector('h4')?.textContent).to.equal('Besluit over MW-2026-014');
    expect(element.renderRoot.querySelector('h2')).to.equal(null);
  });

  it('gives what is needed the place of the votes before the table decides, with what it costs beside it', async () => {
    const { element } = await at('supplement', 'chair');
    element.style.inlineSize = '1200px';
    const box = (id: string): DOMRect =>
      element.renderRoot.querySelector(`[aria-labelledby="${id}"]`)!.getBoundingClientRect();

    const [needed, cost, whole] = [box('checks-title'), box('cost-title'), element.getBoundingClientRect()];

    expect(needed.left).to.be.closeTo(whole.left, 1);
    expect(needed.width).to.be.above(whole.width / 2);
    expect([cost.top, cost.left > needed.right]).to.deep.equal([needed.top, true]);
    // Nobody can vote yet: no link that leads nowhere, but when and who.
    expect(textOf(element)).to.include('Nu: 0. Dit kan als de casus op Doorbraaktafel staat. Dit doet: ');
  });

  it('fits in 320 pixels', async () => {
    const { element } = await at('deliberation');

    element.style.setProperty('inline-size', '288px');

    expect(element.scrollWidth).to.be.at.most(288);
  });
});

async function settled(element: ApprovalElement): Promise<void> {
  // A change comes through the store, and is drawn after it.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

function press(element: ApprovalElement, command: string): void {
  element.renderRoot.querySelector<HTMLElement>(`[data-decision="${command}"]`)!.click();
}

function type(element: ApprovalElement, id: string, text: string): void {
  const field = element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
const textOf = (element: ApprovalElement): string => plain(element.renderRoot.querySelector('div')!.textContent);
const summaryOf = (element: ApprovalElement): string | null => {
  const summary = element.renderRoot.querySelector('.error-summary');
  return summary && plain(summary.textContent);
};
const rows = (element: ApprovalElement): readonly (readonly string[])[] =>
  [...element.renderRoot.querySelectorAll('.votes tbody tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
const checks = (element: ApprovalElement): readonly string[] =>
  [...element.renderRoot.querySelectorAll('.checks__item')].map((item) => plain(item.textContent));
const polite = (element: ApprovalElement): string =>
  plain(element.renderRoot.querySelector('[aria-live=polite]')!.textContent);
const assertive = (element: ApprovalElement): string =>
  plain(element.renderRoot.querySelector('[aria-live=assertive]')!.textContent);
