import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import {
  aboutSupport,
  area,
  ask,
  button,
  drawn,
  press,
  questionsAt,
  root,
  saidIn,
  settled,
  textOf,
  until,
  type QuestionPage,
} from './question-page.contract.js';

const support = 'canvas/support';

describe('<maatwerk-question>', () => {
  const pages: QuestionPage[] = [];
  afterEach(() => {
    for (const { table } of pages.splice(0)) table.stop();
  });
  const shown = async (...given: Parameters<typeof questionsAt>): Promise<QuestionPage> => {
    const page = await questionsAt(...given);
    pages.push(page);
    return page;
  };

  it('is accessible in every state', async () => {
    const { element, table, session } = await shown(support);
    await expect(element).to.be.accessible();
    await press(element, 'Antwoord geven');
    await press(element, 'Antwoord geven');
    await expect(element, 'refused').to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await table.act('lead', { type: 'question.leaveOpen', id: 'q-support', reason: 'Weten wij in mei' });
    await until(() => session.view.state.record.questions['q-support']?.status === 'leftOpen');
    await expect(element, 'left open').to.be.accessible();
    await table.act('lead', { type: 'question.answer', id: 'q-support', text: 'De gemeente' });
    await until(() => textOf(element).includes('De gemeente'));
    await expect(element, 'answered').to.be.accessible();
    await press(element, 'Stel een vraag');
    await expect(element, 'asking').to.be.accessible();
  });

  describe('shows', () => {
    it('what is asked, from which field, for whom and by when', async () => {
      const { element } = await shown(support);

      expect(textOf(element))
        .to.include(aboutSupport)
        .and.include('Vraag van wonen, voor u. Uiterlijk 19 januari 2026');
    });

    it('only the questions about its place, and those about no place where all others are asked for', async () => {
      const { session } = await shown(support);

      const [here, others] = [
        await drawn(session, 'canvas/treatment'),
        await drawn(session, '', { except: [support] }),
      ];

      expect(textOf(here)).not.to.include('Vraag van');
      expect(textOf(others)).to.include('Wil de verhuurder').and.not.to.include(aboutSupport);
    });

    it('the place of a question whose place is not drawn, such as a line that is gone', async () => {
      const { table, session } = await shown(support);
      await ask(table, 'q-line', { about: 'costBenefit/scenarios/custom/lines/gone' });

      const element = await drawn(session, '', { except: [support] });
      await until(() => textOf(element).includes('Vraag q-line'));

      expect(textOf(element)).to.include('Over: Bedrag bij Maatwerk');
    });

    it('in words that an answer is too late, from the day after', async () => {
      const { table, element, session } = await shown(support);
      await ask(table, 'q-old', { about: support, due: '2026-01-12' });
      await until(() => 'q-old' in session.view.state.record.questions);
      await settled(element);

      expect(
        [...root(element).querySelectorAll('.question')].map((card) => card.textContent.includes('Te laat')),
      ).to.deep.equal([true, false]);
    });

    it('an answer folded under its question, with who gave it and when', async () => {
      const { element, table } = await shown(support);
      await table.act('caseWorker', { type: 'question.answer', id: 'q-support', text: 'De gemeente' });
      await until(() => textOf(element).includes('De gemeente'));

      const details = root(element).querySelector('details');
      expect(details?.open).to.equal(false);
      expect(details?.textContent.replace(/[\s\u00a0]+/g, ' ')).to.include(
        'Antwoord van De consulent, 13 januari 2026',
      );
    });

    it('why a question stays open, and lets it be answered after all', async () => {
      const { element, table, session } = await shown(support);
      await table.act('caseWorker', { type: 'question.leaveOpen', id: 'q-support', reason: 'Weten wij in mei' });
      await until(() => textOf(element).includes('Weten wij in mei'));
      expect(textOf(element)).to.include('Blijft open').and.include('Reden van De consulent');

      await press(element, 'Antwoord geven');
      await sendKeys({ type: 'Toch de gemeente' });
      await press(element, 'Antwoord geven');

      await until(() => session.view.state.record.questions['q-support']?.status === 'answered');
    });

    it('nothing to press for who only reads, and nothing at all outside a case', async () => {
      const reading = await shown(support, 'lead', { readOnly: true });
      const household = await shown(support, 'household');
      const nobody = await shown('canvas/treatment', null);
      const alone = await drawn(null as never, support);

      expect(root(reading.element).querySelectorAll('button')).to.have.length(0);
      expect(textOf(household.element)).to.include(aboutSupport);
      expect(root(household.element).querySelectorAll('button')).to.have.length(0);
      expect(nobody.element.hidden && alone.hidden).to.equal(true);
    });

    it('that words were erased', async () => {
      const { element, session } = await shown(support);

      await session.erase();
      await settled(element);

      expect(textOf(element)).to.include('Deze tekst is gewist.').and.not.to.include(aboutSupport);
    });

    it('English where the page does', async () => {
      registerMessages('en', english);
      const { element } = await shown(support, 'lead', { locale: 'en' });

      expect(textOf(element))
        .to.include('Question from wonen, for you. By 19 January 2026')
        .and.include('Give an answer');
    });
  });

  describe('by keyboard', () => {
    it('answers: the form takes focus, and the question has it afterwards, unfolded', async () => {
      const { element, session } = await shown(support);
      button(element, 'Antwoord geven').focus();

      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ type: 'Dat betaalt de gemeente' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(() => session.view.state.record.questions['q-support']?.status === 'answered');
      await settled(element);

      expect(root(element).activeElement).to.have.attribute('data-question', 'q-support');
      expect(root(element).querySelector('details')?.open).to.equal(true);
      expect(saidIn(element)).to.equal('Uw antwoord is bewaard.');
    });

    it('leaves the form with Escape, keeps what was typed, and says that it is there', async () => {
      const { element } = await shown(support);
      await press(element, 'Open laten, met reden');
      await sendKeys({ type: 'Nog niet bek' });

      await sendKeys({ press: 'Escape' });
      await settled(element);

      expect(root(element).querySelector('textarea')).to.equal(null);
      expect(root(element).activeElement).to.equal(button(element, 'Antwoord geven'));
      await press(element, 'Verder met uw reden');
      expect(area(element).value).to.equal('Nog niet bek');
    });

    it('leaves Ctrl+Z in an answer to the browser', async () => {
      const { element } = await shown(support);
      let heard = 0;
      element.parentElement?.addEventListener('keydown', () => heard++);
      await press(element, 'Antwoord geven');

      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'z' });
      await sendKeys({ up: 'Control' });

      expect(heard).to.equal(1);
    });
  });

  describe('asked for', () => {
    it('takes focus into the answer of who may give one, and the question describes it', async () => {
      const { element } = await shown(support);

      expect(element.focusQuestion('q-support')).to.equal(true);
      await settled(element);

      expect(root(element).activeElement).to.equal(area(element));
      const described = area(element).closest('[role=group]')?.getAttribute('aria-describedby');
      expect(
        root(element)
          .querySelector(`#${described ?? ''}`)
          ?.textContent.trim(),
      ).to.equal(aboutSupport);
      expect(element.focusQuestion('q-other')).to.equal(false);
    });

    it('takes focus itself for who only reads, and keeps a form that is open', async () => {
      const household = await shown(support, 'household');
      const { element } = await shown(support);
      await press(element, 'Open laten, met reden');
      await sendKeys({ type: 'Nog niet' });

      household.element.focusQuestion('q-support');
      expect(root(household.element).activeElement).to.have.attribute('data-question', 'q-support');
      element.focusQuestion('q-support');
      await settled(element);

      expect(area(element).value).to.equal('Nog niet');
    });
  });

  describe('asks', () => {
    it('about its place, for somebody, with next week as the usual day, and shows the question at once', async () => {
      const { element, session } = await shown('canvas/treatment');

      await press(element, 'Stel een vraag bij dit vak');
      await sendKeys({ type: 'Kan de therapie eerder?' });
      choose(element, 'case-worker-1');
      await press(element, 'Vraag stellen');
      await until(() => textOf(element).includes('Kan de therapie eerder?'));
      await settled(element);

      const asked = Object.values(session.view.state.record.questions).find(({ by }) => by === 'lead-1');
      expect(asked).to.include({ about: 'canvas/treatment', owner: 'case-worker-1', due: '2026-01-20' });
      expect(root(element).activeElement).to.have.attribute('data-question', asked?.id);
      expect(saidIn(element)).to.equal('Uw vraag staat bij Behandeling.');
    });

    it('about the whole plan or a place to choose, where it stands above the plan', async () => {
      const { element, session } = await shown('', 'lead', { except: [support] });

      await press(element, 'Stel een vraag over het plan');
      await sendKeys({ type: 'Past dit bij de wet?' });
      choose(element, 'case-worker-1');
      choose(element, 'costBenefit', 1);
      await press(element, 'Vraag stellen');

      await until(() => textOf(element).includes('Past dit bij de wet?'));
      expect(Object.values(session.view.state.record.questions).map(({ about }) => about)).to.include('costBenefit');
      expect(textOf(element)).to.include('Over: Kosten en baten');
    });

    it('nothing before all is there, and says so beside the fields', async () => {
      const { element, session } = await shown('canvas/treatment');
      await press(element, 'Stel een vraag bij dit vak');

      await press(element, 'Vraag stellen');

      expect(textOf(element)).to.include('Schrijf uw vraag op.').and.include('Kies wie.');
      expect(area(element)).to.have.attribute('aria-invalid', 'true');
      expect(root(element).activeElement).to.have.id('error-summary');
      expect(Object.keys(session.view.state.record.questions)).to.have.length(2);
    });

    it('only where the process has questions, and who may', async () => {
      const { table, session } = await shown(support);
      await table.act('lead', { type: 'question.answer', id: 'q-support', text: 'ja' });
      await table.act('lead', { type: 'question.answer', id: 'question-1', text: 'ja' });
      const element = await drawn(session, 'canvas/treatment');
      expect(textOf(element)).to.include('Stel een vraag');

      await table.act('lead', { type: 'case.stop', how: 'spoken' });
      await until(() => session.view.state.stage === 'stopped');
      await settled(element);

      expect(element.hidden).to.equal(true);
    });
  });

  it('has each id once, and names only ids that are there', async () => {
    const { element, table, session } = await shown(support);
    await ask(table, 'q-new', { about: support });
    await until(() => 'q-new' in session.view.state.record.questions);
    await settled(element);

    await press(element, 'Antwoord geven');

    const ids = [...root(element).querySelectorAll('[id]')].map(({ id }) => id);
    const named = [...root(element).querySelectorAll('[aria-describedby]')].map((one) =>
      one.getAttribute('aria-describedby'),
    );
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members(named);
  });
});

function choose(element: Parameters<typeof root>[0], value: string, index = 0): void {
  const select = root(element).querySelectorAll('select')[index];
  if (!select) throw new Error('there is nothing to choose');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
