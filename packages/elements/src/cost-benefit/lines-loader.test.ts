import { expect, fixture, html } from '@open-wc/testing';
import { costBenefit } from '../messages/nl/cost-benefit.js';
import { createTranslator } from '../messages/message-catalogue.js';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { linesAwaited } from './lines-awaited.js';
import { LinesLoader, type LoadingHost } from './lines-loader.js';
import { TypedTexts } from './typed-texts.js';
import './maatwerk-cost-benefit.js';

const totals = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current: { total: { cents: 2_134_000 } }, threatened: { total: { cents: 9_126_000 } }, custom: null },
};

const isFetched = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('lines-part'));
const shown = (value: unknown): Promise<CostBenefitElement> =>
  fixture<CostBenefitElement>(html`<maatwerk-cost-benefit .value=${value}></maatwerk-cost-benefit>`);

// The order matters: once it is fetched, it is there for the whole page.
describe('what an analysis needs beyond three totals over a year', () => {
  // a browser keeps account of 250 fetched files, and the page of a test fetches about as many
  before(() => performance.setResourceTimingBufferSize(5_000));

  it('is not fetched for three totals that are typed and compared', async () => {
    const editor = await shown(totals);
    const [, , field] = editor.renderRoot.querySelectorAll<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('There is no third amount to type.');

    field.value = '62.785';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await editor.updateComplete;

    expect(editor.renderRoot.querySelector('[part=outcome]')?.textContent).to.include('28.475');
    expect(isFetched()).to.equal(false);
  });

  it('may fail to come, and comes when it is asked for again', async () => {
    const host: LoadingHost = await shown(totals);
    let isConnected = false;
    const loader = new LinesLoader(
      host,
      new TypedTexts(),
      () => undefined,
      () => (isConnected ? import('./lines-part.js') : Promise.reject(new TypeError('Failed to fetch'))),
    );

    loader.need();
    await loader.settled;

    expect(loader.part).to.equal(null);
    expect(loader.hasFailed).to.equal(true);

    isConnected = true;
    loader.retry();
    await loader.settled;

    expect(loader.hasFailed).to.equal(false);
    expect(loader.part).not.to.equal(null);
  });

  it('says that it did not come, with a button to try again', async () => {
    let tries = 0;
    const awaited = { hasFailed: true, retry: () => void (tries += 1) };
    const place = await fixture<HTMLElement>(
      html`<div>${linesAwaited(createTranslator({ locale: 'nl', words: costBenefit }), awaited)}</div>`,
    );

    expect(place.textContent).to.include('Wij kunnen de regels niet ophalen.');
    place.querySelector('button')?.click();
    expect(tries).to.equal(1);
  });

  it('comes when lines are asked for, and the editor is complete once they are there', async () => {
    const editor = await shown(totals);

    editor.renderRoot.querySelector<HTMLInputElement>('input[type=radio][value=lines]')?.click();
    await editor.updateComplete;

    expect(isFetched()).to.equal(true);
    expect(editor.renderRoot.querySelectorAll('[data-act=add]').length).to.equal(3);
  });
});
