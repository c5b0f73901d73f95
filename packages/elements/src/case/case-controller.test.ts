import { ContextProvider } from '@lit/context';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { caseContext } from './case-context.js';
import { CaseController } from './case-controller.js';

class FollowingPart extends LitElement {
  static override readonly properties = { case: { attribute: false } };
  declare case: CaseSession | null | undefined;
  readonly followed = new CaseController(this);
  override render(): TemplateResult {
    return html`<p>${this.followed.view?.id ?? 'no case'}</p>`;
  }
}
customElements.define('following-part', FollowingPart);

// Only what a controller asks of a session; a real one is followed in the tests of the elements.
function sessionOf(id: string): { session: CaseSession; rename: (id: string) => void; listeners: Set<() => void> } {
  const listeners = new Set<() => void>();
  const session = {
    view: { id } as CaseView,
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  } as unknown as CaseSession;
  const rename = (next: string): void => {
    (session as { view: CaseView }).view = { id: next } as CaseView;
    for (const listener of [...listeners]) listener();
  };
  return { session, rename, listeners };
}

const shown = async (part: FollowingPart): Promise<string> => {
  await part.updateComplete;
  return part.renderRoot.textContent.trim();
};

describe('a part that follows a case', () => {
  it('stands alone without one', async () => {
    expect(await shown(await fixture<FollowingPart>(html`<following-part></following-part>`))).to.equal('no case');
  });

  it('takes the surrounding case, and is drawn again after every change', async () => {
    const { session, rename, listeners } = sessionOf('c1');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const provider = new ContextProvider(page, { context: caseContext, initialValue: session });
    const part = new FollowingPart();
    page.append(part);
    expect(await shown(part)).to.equal('c1');

    rename('c2');
    expect(await shown(part)).to.equal('c2');
    expect(listeners.size).to.equal(1);

    provider.setValue(null);
    expect(await shown(part)).to.equal('no case');
    expect(listeners.size).to.equal(0);
  });

  it('takes a case of its own first, and none at all when that is null', async () => {
    const { session } = sessionOf('around');
    const own = sessionOf('own');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(page, { context: caseContext, initialValue: session });
    const part = new FollowingPart();
    part.case = own.session;
    page.append(part);
    expect(await shown(part)).to.equal('own');

    part.case = null;
    expect(await shown(part)).to.equal('no case');
    expect(own.listeners.size).to.equal(0);
  });

  it('listens once wherever it is moved, and not at all when it is gone', async () => {
    const { session, listeners } = sessionOf('c1');
    const page = await fixture<HTMLElement>(html`<div><section></section></div>`);
    const part = new FollowingPart();
    part.case = session;
    page.append(part);
    await part.updateComplete;

    page.querySelector('section')!.append(part);
    await part.updateComplete;
    expect(listeners.size).to.equal(1);

    part.remove();
    expect(listeners.size).to.equal(0);
  });
});
