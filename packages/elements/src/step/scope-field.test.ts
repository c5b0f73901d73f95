import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect } from '@open-wc/testing';
import { caseOf, keptAt, settled } from '../case/case-at.contract.js';
import '../case/maatwerk-case.js';

describe('what consent is about', () => {
  it('is ticked or written, and sent in the words that were read', async () => {
    const kept = { ...(await keptAt('exploration')), drafts: createMemoryDrafts() };
    const element = await caseOf(kept, 'household');
    const all = <Found extends HTMLElement>(selector: string): Found[] => [
      ...element.renderRoot.querySelectorAll<Found>(selector),
    ];
    element.renderRoot.querySelector<HTMLElement>('[data-step="consent.give"]')!.click();
    await settled(element);
    await expect(element.renderRoot.querySelector('.step-form')).to.be.accessible();

    const other = all<HTMLTextAreaElement>('.step-form textarea')[0]!;
    other.value = 'met de huisarts';
    other.dispatchEvent(new Event('input', { bubbles: true }));
    all('.step-form input[type=checkbox]')[1]!.click();
    all('.step-form input[type=checkbox]')[0]!.click();
    await settled(element);
    const asked = new Promise<string[]>((resolve) => {
      element.addEventListener('maatwerk-before-step', (event) => {
        const { detail } = event as CustomEvent<unknown>;
        resolve((detail as { command: { scope: string[] } }).command.scope);
      });
    });
    all('.step-form > .buttons > .button')[0]!.click();

    expect(await asked).to.deep.equal(['bespreken aan de tafels', 'delen met de woningcorporatie', 'met de huisarts']);
  });
});
