import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { ElementFetcher, type FetchElement } from './element-fetcher.js';
import { FetchingController } from './fetching-note.js';
import { needElement } from './needed-elements.js';
import { createTranslator } from '../messages/message-catalogue.js';
import { fetching } from '../messages/nl/fetching.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

let nr = 0;

/** A fetcher under a prefix of its own, whose element comes when the test says so. */
function fetcher(others: Readonly<Record<string, FetchElement>> = {}) {
  const prefix = `fetched${String(++nr)}`;
  const asked: { bring: () => void; fail: () => void }[] = [];
  class Part extends LitElement {
    static override properties = { value: {} };
    declare value: string;
    override render(): TemplateResult {
      return html`<p>Hier staat ${this.value}.</p>`;
    }
  }
  const part: FetchElement = () =>
    new Promise((resolve, reject) => {
      asked.push({ bring: () => resolve(Part), fail: () => reject(new Error('no connection')) });
    });
  const made = new ElementFetcher({ elements: { part, ...others }, beside: { part: Object.keys(others) } }, { prefix });
  made.follow();
  return { made, asked, prefix, tag: `${prefix}-part` };
}

const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const failedText = 'Wij kunnen een onderdeel van deze pagina niet ophalen.';

async function waiting(tag: string): Promise<HTMLElement & { value?: string }> {
  const element = Object.assign(document.createElement(tag), { value: 'een plan' });
  (await fixture(html`<div lang="nl"></div>`)).append(element);
  return element;
}

describe('an element that is fetched when it is first seen', () => {
  it('is accessible while it comes and when it did not come', async () => {
    const { asked, tag } = fetcher();
    const element = await waiting(tag);
    await waitUntil(() => asked.length === 1);
    await expect(element).to.be.accessible();

    asked[0]?.fail();
    await waitUntil(() => textOf(element).includes(failedText));

    await expect(element).to.be.accessible();
  });

  it('says that it comes, and takes what the page had set already', async () => {
    const { asked, tag } = fetcher();
    const element = await waiting(tag);
    await waitUntil(() => textOf(element) === 'Wij halen dit onderdeel op.');

    asked[0]?.bring();
    await customElements.whenDefined(tag);
    await waitUntil(() => textOf(element) !== '');

    expect(textOf(element)).to.equal('Hier staat een plan.');
    expect(element.shadowRoot?.querySelector('[role=status]')).to.equal(null);
  });

  it('is asked for once, however often it stands on the page', async () => {
    const { asked, tag } = fetcher();

    await Promise.all([waiting(tag), waiting(tag), waiting(tag)]);
    await waitUntil(() => asked.length > 0);
    void needElement(tag);

    expect(asked).to.have.length(1);
  });

  it('says in its own place that it did not come, and comes when asked again by the button', async () => {
    const { made, asked, tag } = fetcher();
    const element = await waiting(tag);
    await waitUntil(() => asked.length === 1);
    asked[0]?.fail();
    await waitUntil(() => textOf(element).includes(failedText));
    expect(made.hasFailed, 'also told elsewhere').to.equal(false);

    element.shadowRoot?.querySelector('button')?.click();
    asked[1]?.bring();
    await customElements.whenDefined(tag);
    await waitUntil(() => textOf(element) === 'Hier staat een plan.');

    expect(asked).to.have.length(2);
  });

  it('is asked for again once there is a connection', async () => {
    const { asked, tag } = fetcher();
    const element = await waiting(tag);
    await waitUntil(() => asked.length === 1);
    asked[0]?.fail();
    await waitUntil(() => textOf(element).includes(failedText));

    dispatchEvent(new Event('online'));

    await waitUntil(() => asked.length === 2);
    expect(textOf(element)).to.equal('Wij halen dit onderdeel op.');
  });

  it('brings along what it draws beside itself, and the element around both says what did not come', async () => {
    let isThere = false;
    class Beside extends HTMLElement {}
    const { made, asked, tag, prefix } = fetcher({
      beside: () => (isThere ? Promise.resolve(Beside) : Promise.reject(new Error('no connection'))),
    });
    class Around extends LitElement {
      readonly fetching = new FetchingController(this);
      override render(): TemplateResult {
        return html`${this.fetching.render(createTranslator({ locale: 'nl', words: fetching }))}`;
      }
    }
    customElements.define(`${prefix}-around`, Around);
    const around = document.createElement(`${prefix}-around`);
    (await fixture(html`<div></div>`)).append(around);

    const needed = needElement(tag);
    asked[0]?.bring();
    await needed;
    await waitUntil(() => textOf(around).includes(failedText));
    isThere = true;
    around.shadowRoot?.querySelector('button')?.click();
    await customElements.whenDefined(`${prefix}-beside`);
    await waitUntil(() => textOf(around) === '');

    expect(made.hasFailed).to.equal(false);
  });

  it('is there beforehand for a page that asks, which hears whether all came', async () => {
    const { made, asked } = fetcher({ other: () => Promise.reject(new Error('no connection')) });

    const part = made.define(['part']);
    asked[0]?.bring();

    expect(await part).to.equal(true);
    expect(await made.define()).to.equal(false);
    expect(await made.define(['unknown'])).to.equal(false);
  });

  it('is left alone where the page has it from elsewhere', async () => {
    const { asked, prefix } = fetcher();

    await waiting(`${prefix}-stranger`);
    await needElement(`${prefix}-stranger`);
    await new Promise((resolve) => setTimeout(resolve));

    expect(asked).to.deep.equal([]);
  });
});
