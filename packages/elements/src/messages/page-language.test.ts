import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CanvasElement } from '../canvas/canvas-element.js';
import { caseOf, keptAt } from '../case/case-at.contract.js';
import { costs, smit } from '../cost-benefit/cost-page.contract.js';
import { drawn, wordsOf } from '../translation/translators.contract.js';
import { english } from './english.js';
import { registerMessages } from './message-catalogue.js';
import { followPageLanguage } from './page-language.js';
import '../canvas/maatwerk-canvas.js';

registerMessages('en', english);

describe('the language of the page', () => {
  let stop: () => void;

  beforeEach(() => {
    stop = followPageLanguage();
    document.documentElement.lang = 'nl';
  });
  afterEach(() => {
    stop();
    document.documentElement.removeAttribute('lang');
  });

  it('is followed at once by a case and what is in it, in the middle of a word', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const canvas: CanvasElement = element.renderRoot.querySelector('maatwerk-canvas')!;
    const field = canvas.renderRoot.querySelector('textarea')!;
    const before = field.value;
    field.focus();
    field.setSelectionRange(0, 0);
    await sendKeys({ type: 'Half' });

    document.documentElement.lang = 'en-GB';
    await drawn(element);

    expect([element.words.locale, canvas.words.locale]).to.deep.equal(['en', 'en']);
    expect(wordsOf(canvas).join(' ')).to.include('Client number').and.not.include('Cliëntnummer');
    await sendKeys({ type: 'weg. ' });
    expect(field.value).to.equal(`Halfweg. ${before}`);
    expect([canvas.shadowRoot?.activeElement, field.selectionStart]).to.deep.equal([field, 'Halfweg. '.length]);
    expect(canvas.value.situation === field.value || canvas.value.perspective === field.value).to.equal(true);

    (element.parentElement as HTMLElement).lang = 'nl-BE';
    await drawn(element);

    expect([element.words.locale, canvas.words.locale]).to.deep.equal(['nl', 'nl']);
  });

  it('decides how amounts are written: English for any English, Dutch for all others', async () => {
    const element = await costs(smit);
    element.removeAttribute('lang');
    const amountsIn = async (lang: string): Promise<boolean> => {
      document.documentElement.lang = lang;
      await drawn(element);
      return /€\s?\d+,\d{3}(?!\d)/.test(wordsOf(element).join(' '));
    };

    for (const lang of ['en', 'EN-us']) expect(await amountsIn(lang), lang).to.equal(true);
    for (const lang of ['nl', 'nl-BE', 'fr', '']) expect(await amountsIn(lang), lang).to.equal(false);
  });

  it('gives way to the locale of the element, and one that is not spoken is Dutch', async () => {
    const element = await costs(smit);

    for (const [locale, spoken] of [
      ['en', 'en'],
      ['nl', 'nl'],
      ['fr', 'nl'],
      ['nl-BE', 'nl'],
    ] as const) {
      element.setAttribute('locale', locale);
      await drawn(element);

      expect(element.words.locale, locale).to.equal(spoken);
    }
  });
});
