import { walkActors } from '@maatwerk/core/case/case-walk';
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../approval/maatwerk-approval.js';
import type { AgendaElement } from './agenda-element.js';
import { tableDay, type TableDay } from './table-day.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const present = [walkActors.chair, walkActors.housing, walkActors.youth, walkActors.lead].map(({ id }) => ({ id }));
const strip = (element: AgendaElement): HTMLElement => element.renderRoot.querySelector<HTMLElement>('.timer__left')!;
const look = (width: number, height: number): Promise<unknown> => executeServerCommand('x-viewport', { width, height });

function focusedNow(): Element {
  let focused = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

describe('<maatwerk-agenda mode="meet"> on a phone', () => {
  let day: TableDay;
  before(async () => {
    day = await tableDay([{ id: 'A', startsAt: '13:30' }]);
    await day.act('A', 'chair', { type: 'deliberation.open', present });
  });
  after(async () => {
    day.stop();
    await look(800, 600);
  });

  const shown = async (): Promise<AgendaElement> => {
    const element = await day.show('youth', { mode: 'meet' });
    element.renderRoot.querySelector<HTMLElement>('[data-decide]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('maatwerk-approval')?.shadowRoot?.querySelector('button'));
    return element;
  };
  const scroll = async (): Promise<void> => {
    scrollTo(0, document.documentElement.scrollHeight);
    await nextFrame();
  };

  it('keeps the time and the name of the case in sight while one scrolls on to the votes', async () => {
    const element = await shown();
    for (const [width, height] of [
      [320, 568],
      [480, 800],
    ] as const) {
      await look(width, height);
      await scroll();
      const { top, bottom, left } = strip(element).getBoundingClientRect();

      expect(scrollY, 'the page scrolls').to.be.above(400);
      expect(top).to.be.closeTo(0, 1);
      expect(bottom, 'a small part of the screen').to.be.below(height / 5);
      expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.elementFromPoint(left + 20, 20)).to.satisfy(
        (there: Element | null) => there?.closest('.timer__left') === strip(element),
      );
      expect(strip(element).innerText).to.match(/Nog \d+ minuten\s+voor A, tot 14\.00/);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, 'no sideways scroll beside the scroll bar').to.equal(clientWidth);
    }
  });

  it('lets it scroll away where the screen is low, as at four times the size, and where there is room beside', async () => {
    const element = await shown();
    for (const [width, height] of [
      [320, 256],
      [480, 480],
      [1280, 700],
    ] as const) {
      await look(width, height);
      await scroll();

      expect(strip(element).getBoundingClientRect().bottom, `${width} × ${height}`).to.be.below(0);
    }
  });

  it('is opaque in forced colours, with a line below it', async () => {
    await look(360, 640);
    await executeServerCommand('x-media', [{ name: 'forced-colors', value: 'active' }]);
    const style = getComputedStyle(strip(await shown()));
    const [{ position, backgroundColor }, line] = [style, style.borderBlockEndColor];
    await executeServerCommand('x-media', []);

    expect(position).to.equal('sticky');
    expect(backgroundColor).to.match(/^rgb\(/);
    expect(line).to.not.equal(backgroundColor);
  });

  it('never covers what has focus, also in the decision and in parts of the host, going back with the keyboard', async () => {
    await look(360, 640);
    const element = await shown();
    await scroll();
    const covered: string[] = [];
    const seen = new Set<Element>();
    // Parts of the host's own, of which no style of the agenda knows.
    for (const name of ['Eerst', 'Dan']) {
      const part = Object.assign(document.createElement('p'), { slot: 'case' });
      part.append(Object.assign(document.createElement('button'), { type: 'button', textContent: name }));
      element.append(part);
    }
    document.body.style.paddingBlockEnd = '1000px';
    element.querySelector<HTMLElement>('p:last-child button')!.focus();

    await sendKeys({ down: 'Shift' });
    for (let step = 0; step < 25; step++) {
      // What comes next now lies just under the strip, where a browser takes it to be in sight.
      scrollBy(0, focusedNow().getBoundingClientRect().top - strip(element).getBoundingClientRect().bottom - 4);
      await sendKeys({ press: 'Tab' });
      const focused = focusedNow();
      if (focused === document.body || seen.has(focused)) break;
      seen.add(focused);
      const [over, under] = [strip(element).getBoundingClientRect(), focused.getBoundingClientRect()];
      if (under.top < over.bottom && under.bottom > over.top) covered.push(focused.textContent.trim());
    }
    await sendKeys({ up: 'Shift' });
    document.body.style.paddingBlockEnd = '';

    expect(seen.size).to.be.above(8);
    expect(covered).to.deep.equal([]);
  });
});
