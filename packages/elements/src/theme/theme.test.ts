import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { badge, note, type NoteKind } from '../note/note.js';
import { elementStyles } from './element.styles.js';

const kinds: readonly NoteKind[] = ['info', 'positive', 'warning', 'negative'];

class ThemedPage extends LitElement {
  static override readonly styles = elementStyles;
  override render(): TemplateResult {
    return html`<h2 class="heading-title">Titel</h2>
      <p>Tekst met <a href="#x">een link</a> en <span class="muted">iets grijs</span>.</p>
      ${kinds.map((kind) => html`${note(kind, html`<p>Een zin. <button class="link">Een knop</button></p>`)} ${badge(kind, 'Woord')}`)}
      <p class="panel muted">In een vlak</p>
      <p class="panel panel--accent muted">In een vlak <a href="#y">met een link</a></p>
      ${['primary', 'secondary', 'subtle', 'danger'].map((look) => html`<button class="button button--${look}">Doe dit</button>`)}
      <button class="button button--secondary" aria-disabled="true">Niets te doen</button>
      <label>Veld <input class="input" value="Iets" /></label>`;
  }
}
customElements.define('themed-page', ThemedPage);

async function on(
  page: Record<string, string>,
): Promise<{ element: ThemedPage; colourOf: (selector: string, name: string) => string }> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(page)) around.style.setProperty(name, value);
  const element = new ThemedPage();
  around.append(element);
  await element.updateComplete;
  const colourOf = (selector: string, name: string): string =>
    getComputedStyle(element.renderRoot.querySelector(selector)!).getPropertyValue(name);
  return { element, colourOf };
}

describe('the theme', () => {
  it('is readable on a page without one', async () => {
    await expect((await on({})).element).to.be.accessible();
  });

  it('is readable on a page that asks for dark', async () => {
    const { element, colourOf } = await on({ 'color-scheme': 'dark' });

    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(16, 25, 29)');
    expect(colourOf('p', 'color')).to.equal('rgb(233, 239, 240)');
    await expect(element).to.be.accessible();
  });

  it('is readable in a theme whose tokens are dark', async () => {
    const { element } = await on({
      '--utrecht-document-color': '#f0f0f0',
      '--utrecht-document-background-color': '#141414',
    });

    await expect(element).to.be.accessible();
  });

  it("takes the tokens of the page's theme, and the host's own value before those", async () => {
    const theme = { '--utrecht-button-primary-action-background-color': 'rgb(200, 0, 0)' };
    const { colourOf } = await on(theme);
    expect(colourOf('.button--primary', 'background-color')).to.equal('rgb(200, 0, 0)');

    const own = await on({ ...theme, '--maatwerk-button-primary-background-color': 'rgb(0, 0, 200)' });
    expect(own.colourOf('.button--primary', 'background-color')).to.equal('rgb(0, 0, 200)');
  });

  it("keeps a theme's link readable on a page that its theme was not made for, and a host's own as it is", async () => {
    const dark = { '--utrecht-document-color': '#eeeeee', '--utrecht-document-background-color': '#121212' };
    const { element } = await on({
      ...dark,
      '--utrecht-link-color': '#24578f',
      '--utrecht-button-subtle-color': '#24578f',
    });
    await expect(element).to.be.accessible();

    const own = await on({ ...dark, '--maatwerk-link-color': 'rgb(1, 2, 3)' });
    expect(own.colourOf('a', 'color')).to.equal('rgb(1, 2, 3)');
  });

  it('keeps its sizes on a page that makes its root small', async () => {
    const root = document.documentElement;
    root.style.setProperty('font-size', '62.5%');
    const { element } = await on({ 'font-size': '16px' });

    const size = getComputedStyle(element.renderRoot.querySelector('.small, .badge')!).fontSize;
    root.style.removeProperty('font-size');

    expect(size).to.equal('14px');
  });

  it('shows both rings of focus in a theme that leaves no room between them', async () => {
    const { element } = await on({ '--basis-focus-outline-width': '1px', '--basis-focus-outline-offset': '0px' });
    const button = element.renderRoot.querySelector<HTMLElement>('.button--primary')!;

    button.focus({ focusVisible: true });

    const { outlineWidth, boxShadow } = getComputedStyle(button);
    expect([outlineWidth, boxShadow]).to.deep.equal(['2px', 'rgb(255, 255, 255) 0px 0px 0px 5px']);
  });

  it('shows focus in two tones, so that it stands out on any background', async () => {
    const { element } = await on({});
    const button = element.renderRoot.querySelector<HTMLElement>('.button--primary')!;

    button.focus({ focusVisible: true });

    const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(button);
    expect([outlineColor, outlineWidth]).to.deep.equal(['rgb(0, 0, 0)', '3px']);
    expect(boxShadow).to.include('rgb(255, 255, 255)');
  });
});
