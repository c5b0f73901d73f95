import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { Announcer } from './announcer.js';

class SpeakingPart extends LitElement {
  readonly announcer = new Announcer(this);
  override render(): TemplateResult {
    return html`${this.announcer.render()}`;
  }
}
customElements.define('speaking-part', SpeakingPart);

let alarms: { callback: () => void; wait: number }[] = [];
const real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };

function ring(): void {
  const [first, ...rest] = alarms;
  alarms = rest;
  first?.callback();
}

describe('an announcement', () => {
  let part: SpeakingPart;
  const heard = async (role: string): Promise<string> => {
    await part.updateComplete;
    const region = part.renderRoot.querySelector(`[role=${role}]`)!;
    const sentences = region.childElementCount > 0 ? [...region.children] : [region];
    return sentences.map(({ textContent }) => textContent).join(' ');
  };

  beforeEach(async () => {
    part = await fixture<SpeakingPart>(html`<speaking-part></speaking-part>`);
    alarms = [];
    globalThis.setTimeout = ((callback: () => void, wait: number) =>
      alarms.push({ callback, wait })) as unknown as typeof setTimeout;
    globalThis.clearTimeout = () => (alarms = []);
  });
  afterEach(() => {
    globalThis.setTimeout = real.set;
    globalThis.clearTimeout = real.clear;
  });

  it('is spoken at once when it is the first, and then the last of those within two seconds', async () => {
    part.announcer.polite('een');
    part.announcer.polite('twee');
    part.announcer.polite('drie');
    expect(await heard('status')).to.equal('een');
    expect(alarms.map(({ wait }) => wait)).to.deep.equal([2_000]);

    ring();
    expect(await heard('status')).to.equal('drie');

    ring();
    part.announcer.polite('vier');
    expect(await heard('status')).to.equal('vier');
  });

  it('is new to a screen reader when the same sentence comes again', async () => {
    part.announcer.polite('een');
    await part.updateComplete;
    const first = part.renderRoot.querySelector('[role=status]')!.textContent;
    ring();

    part.announcer.polite('een');
    await part.updateComplete;

    expect(part.renderRoot.querySelector('[role=status]')!.textContent).to.not.equal(first);
  });

  it('is never dropped when it cannot wait', async () => {
    part.announcer.assertive('Akkoord.');
    part.announcer.assertive('Bewaren lukt niet.');

    expect(await heard('alert')).to.equal('Akkoord. Bewaren lukt niet.');
  });

  it('that waited is not spoken after the element left the page', () => {
    part.announcer.polite('een');
    part.announcer.polite('twee');

    part.remove();

    expect(alarms).to.deep.equal([]);
  });

  it('stands in two live regions that are there before anything is said', () => {
    expect(part.renderRoot.querySelector('[aria-live=polite]')?.textContent).to.equal('');
    expect(part.renderRoot.querySelector('[aria-live=assertive]')?.textContent.trim()).to.equal('');
  });
});
