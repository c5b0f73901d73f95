import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  area,
  ask,
  drawn,
  press,
  questionsAt,
  root,
  saidIn,
  textOf,
  until,
  type QuestionPage,
} from './question-page.contract.js';

const support = 'canvas/support';

describe('<maatwerk-question> of a case that goes on', () => {
  const pages: QuestionPage[] = [];
  afterEach(() => {
    for (const { table } of pages.splice(0)) table.stop();
  });
  const shown = async (...given: Parameters<typeof questionsAt>): Promise<QuestionPage> => {
    const page = await questionsAt(...given);
    pages.push(page);
    return page;
  };

  describe('keeps', () => {
    it('every character of an answer when the page goes at once, and opens it again', async () => {
      const { element, session, table, drafts } = await shown(support);
      await press(element, 'Antwoord geven');
      await sendKeys({ type: 'Dat betaalt de g' });
      element.remove();
      session.stop();

      const again = await table.open('lead', drafts);
      const other = await drawn(again, support);

      expect(area(other).value).to.equal('Dat betaalt de g');
      expect(other.matches(':focus-within')).to.equal(false);
    });

    it('half a question at its own place', async () => {
      const { element, session } = await shown('canvas/treatment');
      await press(element, 'Stel een vraag bij dit vak');
      await sendKeys({ type: 'Kan de th' });
      await sendKeys({ press: 'Escape' });

      const elsewhere = await drawn(session, 'canvas/situation');
      const here = await drawn(session, 'canvas/treatment');

      expect(root(elsewhere).querySelector('textarea')).to.equal(null);
      expect(area(here).value).to.equal('Kan de th');
    });
  });

  describe('while others work on', () => {
    it('tells of a new question and where it stands, and not of what was there', async () => {
      const { element, table } = await shown(support);
      expect(saidIn(element)).to.equal('');

      await ask(table, 'q-new', { about: support });

      await until(() => saidIn(element) !== '');
      expect(saidIn(element)).to.equal('Nieuwe vraag bij Ondersteuning.');
    });

    it('tells of an answer', async () => {
      const { element, table } = await shown(support);

      await table.act('caseWorker', { type: 'question.answer', id: 'q-support', text: 'De gemeente' });

      await until(() => saidIn(element) === 'De vraag bij Ondersteuning heeft een antwoord.');
    });

    it('keeps the answer that the reader is typing when somebody else answers, says so, and lets it count', async () => {
      const { element, table, session } = await shown(support);
      await press(element, 'Antwoord geven');
      await sendKeys({ type: 'Dat betaalt de zorg' });

      await table.act('caseWorker', { type: 'question.answer', id: 'q-support', text: 'De gemeente' });
      await until(() => textOf(element).includes('Intussen gaf De consulent een antwoord.'));

      expect(area(element).value).to.equal('Dat betaalt de zorg');
      expect(textOf(element)).to.include('De gemeente');
      const before = session.view.state.record.seq;
      await press(element, 'Antwoord geven');
      await until(() => session.view.state.record.seq > before);
      expect(session.view.annex?.texts[before + 1]?.['text']).to.include({ text: 'Dat betaalt de zorg' });
    });
  });
});
