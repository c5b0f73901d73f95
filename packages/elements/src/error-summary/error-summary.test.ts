import { expect, fixture, html } from '@open-wc/testing';
import { errorSummary, focusErrorSummary } from './error-summary.js';

const shown = (items: Parameters<typeof errorSummary>[0]['items']): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${errorSummary({ level: 3, title: 'Dit kan nu nog niet', items })}</div>`);

describe('an error summary', () => {
  it('is accessible, and named by its title at the level of the host', async () => {
    const page = await shown([{ text: 'Vul het perspectief in.', go: () => undefined }]);

    await expect(page).to.be.accessible();
    expect(page.querySelector('h3')?.textContent).to.equal('Dit kan nu nog niet');
    expect(page.querySelector('[role=group]')?.getAttribute('aria-labelledby')).to.equal(page.querySelector('h3')?.id);
  });

  it('is not there when nothing is needed', async () => {
    expect((await shown([])).childElementCount).to.equal(0);
  });

  it('takes focus when it is asked to', async () => {
    const page = await shown([{ text: 'Iets' }]);

    focusErrorSummary(page);

    expect(document.activeElement).to.equal(page.querySelector('[tabindex="-1"]'));
  });

  it('leads to where each thing is mended, and only tells where it cannot', async () => {
    const gone: string[] = [];
    const page = await shown([
      { text: 'Eerste', go: () => gone.push('first') },
      { text: 'Tweede', detail: 'Vraag het de voorzitter.' },
    ]);

    page.querySelectorAll('button').forEach((button) => button.click());

    expect(gone).to.deep.equal(['first']);
    expect([...page.querySelectorAll('li')].map((item) => item.textContent.trim())).to.deep.equal([
      'Eerste',
      'Tweede Vraag het de voorzitter.',
    ]);
  });
});
