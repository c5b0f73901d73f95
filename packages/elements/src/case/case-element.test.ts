import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BeforeEvent } from '../before-event/before-event.js';
import { button, caseOf, keptAt, people, settled, textOf } from './case-at.contract.js';
import type { CaseElement } from './case-element.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-case>', () => {
  for (const stage of ['new', 'signal', 'draft', 'supplement', 'deliberation', 'approved', 'closed'] as const)
    it(`is accessible at ${stage}`, async () => {
      await expect(await caseOf(await keptAt(stage), 'lead')).shadowDom.to.be.accessible();
    });

  it('is accessible for reading, as a list, without a process and with a step open', async () => {
    const kept = await keptAt('draft');
    await expect(await caseOf(kept, null)).shadowDom.to.be.accessible();
    await expect(await caseOf(kept, 'lead', { caseId: undefined })).shadowDom.to.be.accessible();
    await expect(await caseOf(kept, 'lead', { process: {} })).shadowDom.to.be.accessible();
    const element = await caseOf(kept, 'lead');
    button(element, 'Andere stappen').click();
    button(element, 'Leg de toestemming').click();
    await settled(element);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('offers a new case to whoever may begin one, and says so to whoever may not', async () => {
    const kept = await keptAt('new');

    expect(textOf(await caseOf(kept, 'caseWorker')))
      .to.include('Deze casus bestaat nog niet')
      .and.include('Casus beginnen');
    expect(textOf(await caseOf(kept, 'household'))).to.include('U kunt hier geen casus beginnen');
    expect(textOf(await caseOf(kept, null))).to.include('Meld u aan om te beginnen');
  });

  it('is for reading only and says so without an actor', async () => {
    const element = await caseOf(await keptAt('draft'), null);

    expect(textOf(element)).to.include('Meld u aan');
    expect(element.renderRoot.querySelector('#steps button')).to.equal(null);
  });

  it('lists the cases of the store where the page names none, and opens the one that is chosen', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead', { caseId: undefined });
    await waitUntil(() => textOf(element).includes('Concept'));
    const chosen = oneEvent(element, 'maatwerk-case-chosen');

    (element.renderRoot.querySelector('.case__list button') as HTMLElement).click();

    expect((await chosen).detail).to.deep.equal({ caseId: 'M-1' });
    await waitUntil(() => textOf(element).includes('Wat is nu nodig'));
  });

  it('tells all that the next step needs in the list, and the same when its button is pressed', async () => {
    const kept = await keptAt('signal');
    await (await caseOf(kept, 'caseWorker')).case?.send({ type: 'exploration.start', reason: 'te lang' });
    const element = await caseOf(kept, 'lead');
    const listed = element.case?.view.needs.forNext.map(({ code }) => code);

    button(element, 'Maak het plan').click();
    await waitUntil(() => element.renderRoot.querySelector('#error-summary') !== null);

    expect(listed).to.have.members(['consent-missing', 'lead-missing']);
    expect(element.renderRoot.querySelectorAll('#error-summary li')).to.have.length(2);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'error-summary');
  });

  it('opens a part with the arrow keys, and keeps what was begun in another', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const tabs = [...element.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs[0]?.focus();

    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(element.shadowRoot?.activeElement?.id).to.equal('tab-cost-benefit');
    expect(element.renderRoot.querySelector('#panel-canvas')?.hasAttribute('hidden')).to.equal(true);
    const canvas = element.renderRoot.querySelector('maatwerk-canvas');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await settled(element);

    expect(element.renderRoot.querySelector('maatwerk-canvas')).to.equal(canvas);
    expect(element.renderRoot.querySelector('#panel-canvas')?.hasAttribute('hidden')).to.equal(false);
  });

  it('brings the reader from a refusal to the field that mends it', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');

    element.showPlace('canvas/perspective');

    const canvas = (): Element | null | undefined =>
      element.renderRoot.querySelector('maatwerk-canvas')?.shadowRoot?.activeElement;
    await waitUntil(() => canvas()?.localName === 'textarea');
  });

  it('shares one session with another element for the same person, and keeps it when it is moved', async () => {
    const kept = await keptAt('draft');
    const element = await caseOf(kept, 'lead');
    const session = element.case;
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);

    elsewhere.append(element);
    await settled(element);

    expect(element.case === session).to.equal(true);
    elsewhere.remove();
  });

  it('reads nothing to people while consent is withdrawn, but to lead, case worker and household', async () => {
    const kept = await keptAt('draft');
    await (await caseOf(kept, 'household')).case?.send({ type: 'consent.withdraw', on: '2026-01-09' });

    expect(textOf(await caseOf(kept, 'housing')))
      .to.include('toestemming ingetrokken')
      .and.not.include('Perspectief');
    expect(textOf(await caseOf(kept, 'lead')))
      .to.include('U deelt dit plan nu met niemand meer')
      .and.include('Perspectief');
  });

  it('shows each score at the moment its process names', async () => {
    const kept = await keptAt('monitoring');
    kept.at = '2026-10-01T09:00:00Z';
    const element = await caseOf(kept, 'household');

    await element.case?.send({ type: 'score.give', moment: 6, score: 7.5 });

    await waitUntil(() => textOf(element).includes('Cijfer na 6 maanden: 7,5'));
  });

  it('holds a step that the host refuses, with the words of the host', async () => {
    const element = await caseOf(await keptAt('exploration'), 'lead');
    element.addEventListener('maatwerk-before-step', (event) => {
      (event as CustomEvent & { refuse(reason: string): void }).refuse('Het budget van dit jaar is op.');
    });
    const seq = element.case?.view.state.record.seq;

    button(element, 'Maak het plan').click();

    await waitUntil(() => textOf(element).includes('Het budget van dit jaar is op.'));
    expect(element.case?.view.state.record.seq).to.equal(seq);
  });

  it('tells the user when the host refuses late or breaks, and leaves the case and the typed words alone', async () => {
    const kept = await keptAt('draft');
    const element = await caseOf(kept, 'lead');
    const refusals: readonly (readonly [unknown, string])[] = [
      [new Error('Het budget is op.'), 'Het budget is op.'],
      [new TypeError('Failed to fetch'), 'Het systeem van de gemeente maakte een fout.'],
    ];
    for (const [error, words] of refusals) {
      const refuse = (event: Event): void =>
        (event as BeforeEvent<object>).waitUntil(
          new Promise((_, reject) => setTimeout(() => reject(error as Error), 20)),
        );
      element.addEventListener('maatwerk-before-step', refuse, { once: true });
      button(element, 'Spar-tafel vragen').click();
      await waitUntil(() => textOf(element).includes(words));
    }

    expect(element.case!.view.state.stage).to.equal('draft');
    expect(textOf(element)).to.include('Uw tekst staat er nog.');
  });

  it('says in words which process it cannot use, and warns the developer with an address', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warned.push(text);

    const element = await caseOf(await keptAt('new'), 'lead', { process: { id: 'Zelf gemaakt' } });

    console.warn = warn;
    expect(textOf(element)).to.include('niet te gebruiken');
    expect(warned.join()).to.include('docs/errors.md#process');
  });

  it('throws nothing into the page, whatever is given to it', async () => {
    const element: CaseElement = await caseOf(await keptAt('draft'), 'lead');
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;

    for (const actor of [circular, [], { id: 1, role: 2 }, 'lead']) element.actor = actor as never;
    element.setAttribute('actor', '{"id":');
    element.directory = people;
    element.headingLevel = Number.NaN;

    await waitUntil(() => textOf(element).includes('Meld u aan'));
  });

  it('saves a copy of the case as a file', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const saved: string[] = [];
    const click: () => void = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };

    await element.saveCopy();

    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['M-1.json']);
  });

  it('leaves no word in memory once the texts are erased, and still shows where the case stood', async () => {
    const element = await caseOf(await keptAt('deliberation'), 'lead');

    await element.erase();
    await settled(element);

    expect(textOf(element)).to.include('De tekst is gewist').and.include('Doorbraaktafel');
    expect(JSON.stringify(element.case?.view.document.canvas)).to.not.match(/[a-z]{4,} [a-z]/);
    expect(element.case?.view.undoable).to.equal(null);
  });
});
