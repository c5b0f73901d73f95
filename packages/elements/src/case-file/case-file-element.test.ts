import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { withFaults, type Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { caseId, keptAt, process, textOf } from '../case/case-at.contract.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { CaseFileElement } from './case-file-element.js';
import './maatwerk-case-file.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const later = '2027-06-01T09:00:00Z';
let copy: string;
let store: CaseStore;
let faults: Faults;

async function page(changes: Partial<CaseFileElement> = {}): Promise<CaseFileElement> {
  const element = document.createElement('maatwerk-case-file');
  Object.assign(element, { store, process, actor: walkActors.lead, clock: () => later, ...changes });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const button = (element: CaseFileElement, name: string): HTMLButtonElement => {
  const all = [...element.renderRoot.querySelectorAll('button')];
  const found = all.find((one) => one.textContent.trim() === name);
  if (!found) throw new Error(`no button “${name}” among: ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  return found;
};
const focused = (element: CaseFileElement): Element | null => element.shadowRoot!.activeElement;
const outcome = (element: CaseFileElement): string =>
  element.renderRoot.querySelector('.note')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function press(element: CaseFileElement, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

/** Chooses a file as a person does: through the input. */
async function choose(element: CaseFileElement, text: string | Uint8Array<ArrayBuffer>): Promise<void> {
  if (!element.renderRoot.querySelector('input')) await press(element, 'Open een kopie');
  const input = element.renderRoot.querySelector('input')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'M-1.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => element.renderRoot.querySelector('.note') !== null, 'something was found', { timeout: 8_000 });
  await element.updateComplete;
}

describe('<maatwerk-case-file>', () => {
  before(async () => {
    const kept = await keptAt('approved');
    const session = createCaseSession({
      id: caseId,
      store: kept.store,
      processes: [process],
      actor: walkActors.lead,
      clock: () => kept.at,
    });
    await waitUntil(() => session.view.phase === 'ready');
    copy = await session.exportRecord();
    session.stop();
  });

  beforeEach(() => {
    faults = { next: null };
    store = withFaults(createMemoryStore({ processes: [process] }), faults);
  });

  describe('is accessible in every state:', () => {
    it('closed, open, found, kept, and there already', async () => {
      const element = await page();
      await expect(element).shadowDom.to.be.accessible();

      await press(element, 'Open een kopie');
      await expect(element).shadowDom.to.be.accessible();

      await choose(element, copy);
      await expect(element).shadowDom.to.be.accessible();

      await press(element, 'Neem deze kopie over');
      await waitUntil(() => outcome(element).includes('staat nu op dit apparaat'));
      await expect(element).shadowDom.to.be.accessible();

      await choose(element, copy);
      await waitUntil(() => outcome(element).includes('staat hier al'));
      await expect(element).shadowDom.to.be.accessible();
    });

    it('with a wrong file, and with nobody signed in', async () => {
      const element = await page();
      await choose(element, 'Beste collega,');
      await expect(element).shadowDom.to.be.accessible();

      Object.assign(element, { actor: null });
      await element.updateComplete;
      await expect(element).shadowDom.to.be.accessible();
      expect(textOf(element)).to.contain('Meld u aan om een kopie te openen');
    });
  });

  it('says what it found and what will happen before it keeps anything', async () => {
    const element = await page();

    await choose(element, copy);

    expect(outcome(element)).to.match(/Wij hebben de kopie nagekeken: \d+ stappen en alle tekst. Alles klopt./);
    expect(outcome(element)).to.contain('De casus stond op Akkoord.');
    expect(outcome(element)).to.contain('Stemmen en een akkoord gelden daarin niet.');
    expect(outcome(element)).to.contain('De casus gaat terug naar Aanvullen. De tafel beslist opnieuw.');
    expect(await store.list()).to.deep.equal([]);
  });

  it('keeps the copy when it is asked to, and tells the host', async () => {
    const element = await page();
    await choose(element, copy);

    const told = oneEvent(element, 'maatwerk-case-kept');
    await press(element, 'Neem deze kopie over');

    expect((await told).detail).to.deep.equal({ caseId, standing: 'copy' });
    expect((await store.list()).map(({ id }) => id)).to.deep.equal([caseId]);
    const chosen = oneEvent(element, 'maatwerk-case-chosen');
    await press(element, 'Open casus MW-2026-014');
    expect((await chosen).detail).to.deep.equal({ caseId });
  });

  it('leaves votes standing where the host vouches for the file', async () => {
    const head = (JSON.parse(copy) as { head: { seq: number; hash: string } }).head;
    const element = await page({ knownHead: (id) => (id === caseId ? head : null) });

    await choose(element, copy);

    expect(outcome(element)).to.contain('Stemmen en een akkoord blijven gelden.');
  });

  it('never replaces a case that is there, nor one that comes in between', async () => {
    const [element, other] = [await page(), await page()];
    await choose(element, copy);
    await choose(other, copy);
    await press(other, 'Neem deze kopie over');
    await waitUntil(() => outcome(other).includes('staat nu'));
    const before = await store.load(caseId);

    await press(element, 'Neem deze kopie over');
    await waitUntil(() => outcome(element).includes('staat hier al. Wij vervangen hem niet'));

    expect(await store.load(caseId)).to.deep.equal(before);
    expect(element.renderRoot.textContent).not.to.contain('Neem deze kopie over');
  });

  const wrong: readonly (readonly [string, () => string | Uint8Array<ArrayBuffer>, string])[] = [
    ['that is no JSON', () => 'Beste collega,', 'Dit is geen kopie van een casus'],
    ['that was cut off', () => copy.slice(0, -200), 'of er ontbreekt een stuk'],
    ['with something else in it', () => '{"period":{}}', 'iets anders dan een casus'],
    [
      'of another version',
      () => copy.replace('maatwerk-case/1', 'maatwerk-case/2'),
      'versie 2. Hier lezen wij versie 1',
    ],
    ['with a changed step', () => copy.replace('case.open', 'case.Open'), 'De eerste fout staat bij stap 1'],
    ['with a changed text', () => copy.replace('"docVersion": ', '"docVersion": 1'), 'beschadigd, of later veranderd'],
    ['of 20 MB', () => new Uint8Array(20_000_000), 'te groot: 20 MB'],
  ];
  for (const [what, file, sentence] of wrong) {
    it(`tells what is wrong with a file ${what}, and keeps nothing`, async () => {
      const element = await page();

      await choose(element, file());

      expect(outcome(element)).to.contain(sentence);
      expect(outcome(element)).to.contain('Er is niets veranderd.');
      expect(await store.list()).to.deep.equal([]);
    });
  }

  it('tells in the words of the rules who may take over a case', async () => {
    const element = await page({ actor: walkActors.housing });

    await choose(element, copy);

    expect(outcome(element)).to.contain('U bent maatwerker');
  });

  it('tells when the device is full, and can be asked again', async () => {
    const element = await page();
    await choose(element, copy);
    faults.next = 'full';
    await press(element, 'Neem deze kopie over');
    await waitUntil(() => outcome(element).includes('Het apparaat is vol'));
    faults.next = null;

    await choose(element, copy);
    await waitUntil(() => outcome(element).includes('Alles klopt'));

    expect(button(element, 'Neem deze kopie over')).to.exist;
  });

  it('takes focus to what came of it, and Escape back to where it began', async () => {
    const element = await page();
    await press(element, 'Open een kopie');
    expect(focused(element)?.localName).to.equal('input');

    await choose(element, copy);
    expect(focused(element)?.id).to.equal('outcome');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;

    expect(focused(element)).to.equal(button(element, 'Open een kopie'));
    expect(button(element, 'Open een kopie').getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows markup in a file as words', async () => {
    const element = await page();

    await choose(element, copy.replace('"id": "M-1"', '"id": "<img src=x onerror=alert(1)>"'));

    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(outcome(element)).to.contain('beschadigd');
  });

  it('speaks English when asked', async () => {
    registerMessages('en', english);
    const element = await page({ locale: 'en' });

    expect(button(element, 'Open a copy')).to.exist;
  });
});
