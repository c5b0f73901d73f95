import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { withElement } from './with-element.js';

describe('an element in a template', () => {
  it('is handed over at every rendering', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const show = (width: string): void => {
      render(html`<p ${withElement(({ style }) => style.setProperty('--width', width))}></p>`, place);
    };
    const shown = (): string | undefined => place.querySelector('p')?.style.getPropertyValue('--width');

    show('1');
    expect(shown()).to.equal('1');

    show('2');
    expect(shown()).to.equal('2');
  });
});
