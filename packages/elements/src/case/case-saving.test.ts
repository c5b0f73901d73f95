import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { withFaults, type Faults } from '@maatwerk/stores/faulty/faulty-store';
import { expect } from '@open-wc/testing';
import { button, caseId, caseOf, keptAt, process, settled, textOf, type Kept } from './case-at.contract.js';
import type { CaseElement } from './case-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const text = (element: CaseElement): string => textOf(element).replaceAll('\u00a0', ' ');
const state = (element: CaseElement): string =>
  element.renderRoot.querySelector('.save-state')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const spoken = (element: CaseElement, how: 'polite' | 'assertive'): readonly string[] => {
  const region = element.renderRoot.querySelector(`[aria-live=${how}]`)!;
  const said = region.children.length > 0 ? [...region.children].map((one) => one.textContent) : [region.textContent];
  return said.map((one) => one.trim()).filter((one) => one !== '');
};

interface Opened {
  readonly kept: Kept;
  readonly faults: Faults;
  readonly element: CaseElement;
  /** Types in the field of support and saves, as far as that goes. */
  readonly type: (words: string) => Promise<void>;
}

async function open(kind: CaseStore['kind'] = 'device', who: 'lead' | null = 'lead'): Promise<Opened> {
  const kept = await keptAt('draft');
  const faults: Faults = { next: null };
  const store = { ...withFaults(kept.store, faults), kind };
  const element = await caseOf({ ...kept, store }, who);
  return {
    kept,
    faults,
    element,
    type: async (words) => {
      write(element.case!, words);
      await element.case!.save();
      await settled(element);
    },
  };
}

function write(session: CaseSession, support: string): void {
  session.edit('canvas', { ...session.view.document.canvas, support });
}

/** A colleague with the same case open, on the store that does not fail. */
async function colleague({ kept }: Opened): Promise<CaseSession> {
  const session = createCaseSession({
    id: caseId,
    store: kept.store,
    processes: [process],
    actor: walkActors.caseWorker,
    clock: () => kept.at,
  });
  await waitUntil(() => session.view.phase === 'ready');
  return session;
}

describe('how saving goes, on the page of a case', () => {
  it('is typing while somebody types', async () => {
    const { element } = await open();

    write(element.case!, 'a');
    await settled(element);

    expect(state(element)).to.equal('Alles wat u typt, wordt meteen op dit apparaat bewaard');
    expect(spoken(element, 'polite')).to.deep.equal([]);
  });

  it('is saved where others reach it, and told once in 30 seconds', async () => {
    const { element, type } = await open('shared');

    await type('a');
    expect(state(element)).to.match(/^Bewaard om \d\d\.\d\d$/);
    const [first] = spoken(element, 'polite');
    await type('ab');

    expect(first).to.match(/^Bewaard om/);
    expect(spoken(element, 'polite')).to.deep.equal([first]);
  });

  it('is only on this device where no one else reaches it, and offers a copy', async () => {
    const { element, type } = await open('device');

    await type('a');

    expect(state(element)).to.match(/^Alleen op dit apparaat bewaard, om \d\d\.\d\d Maak een kopie$/);
  });

  it('is only on this page in a store that is gone with it, and offers a copy', async () => {
    const { element } = await open('memory');

    expect(state(element)).to.contain('Sluit u de pagina, dan is de tekst weg');
    expect(button(element, 'Maak een kopie')).to.exist;
  });

  it('is without connection, told once however often it is tried', async () => {
    const { element, faults, type } = await open('shared');
    faults.next = 'offline';

    await type('a');
    expect(state(element)).to.equal('Geen verbinding. U kunt doortypen. Wij bewaren op dit apparaat');
    const first = spoken(element, 'polite');
    await type('ab');
    await type('abc');

    expect(first).to.deep.equal(['Geen verbinding. U kunt doortypen. Wij bewaren op dit apparaat']);
    expect(spoken(element, 'polite')).to.deep.equal(first);
  });

  it('is full, told at once, and the copy holds what was typed', async () => {
    const { element, faults, type } = await open();
    faults.next = 'full';

    await type('Acht uur per week');

    expect(state(element)).to.equal('Bewaren lukt niet: het apparaat is vol. Maak nu een kopie Maak een kopie');
    expect(spoken(element, 'assertive')).to.deep.equal(['Bewaren lukt niet: het apparaat is vol. Maak nu een kopie']);
    expect(await element.case!.exportRecord()).to.contain('Acht uur per week');
  });

  it('is newer elsewhere when what a colleague wrote cannot be fetched, until it is', async () => {
    const opened = await open('shared');
    const { element, faults } = opened;
    const other = await colleague(opened);
    faults.next = 'unavailable';

    write(other, 'Negen uur');
    await other.save();
    await waitUntil(() => state(element).includes('Daar is later getypt'));
    await element.updateComplete;
    expect(state(element)).to.equal(
      'Dit plan staat open in een ander venster. Daar is later getypt. Haal de nieuwste tekst',
    );
    faults.next = null;
    button(element, 'Haal de nieuwste tekst').click();
    await waitUntil(() => !state(element).includes('Daar is later getypt'));

    expect(element.case!.view.document.canvas.support).to.equal('Negen uur');
    other.stop();
  });

  it('is for reading where the plan is sealed, and offers a copy of what is only here', async () => {
    const kept = await keptAt('approved');
    const element = await caseOf({ ...kept, store: { ...kept.store, kind: 'device' } }, 'lead');

    expect(state(element)).to.match(/^Alleen lezen. Dit plan is verzegeld op .* Maak een kopie$/);
  });

  it('says which words are back, and leads to them', async () => {
    const { kept, element, faults, type } = await open();
    faults.next = 'offline';
    await type('Acht uur per week');
    element.remove();

    const again = await caseOf(kept, 'lead');
    await waitUntil(() => text(again).includes('Uw tekst is er nog.'));

    expect(text(again)).to.match(/Om \d\d\.\d\d sloot deze pagina terwijl u typte bij ondersteuning/i);
  });
});

describe('who types elsewhere, on the page of a case', () => {
  it('is shown by name and field, and goes by itself when nothing more is heard', async () => {
    const opened = await open('shared');
    const other = await colleague(opened);

    write(other, 'geheim');
    await waitUntil(() => text(opened.element).includes('typt bij ondersteuning'));

    expect(text(opened.element)).to.contain('caseWorker typt bij ondersteuning');
    expect(spoken(opened.element, 'polite')).to.deep.equal(['caseWorker typt bij ondersteuning']);
    const canvas = opened.element.renderRoot.querySelector('maatwerk-canvas')!;
    await canvas.updateComplete;
    expect(canvas.renderRoot.querySelector('.cell--support')?.textContent).to.contain('caseWorker typt bij');
    expect(canvas.renderRoot.querySelector('.cell--treatment')?.textContent).not.to.contain('typt bij');
    other.stop();
  });

  it('is “another window” when it is the same person', async () => {
    const opened = await open('shared');
    const other = createCaseSession({
      id: caseId,
      store: opened.kept.store,
      processes: [process],
      actor: walkActors.lead,
      clock: () => opened.kept.at,
    });
    await waitUntil(() => other.view.phase === 'ready');

    write(other, 'geheim');

    await waitUntil(() => text(opened.element).includes('In een ander venster wordt bij ondersteuning getypt'));
    other.stop();
  });
});
