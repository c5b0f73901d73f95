import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, type WalkStage } from '@maatwerk/core/case/case-walk';
import { walkedCanvas } from '@maatwerk/core/case/case-walk-plan';
import { expect, fixture, html } from '@open-wc/testing';
import { caseId, keptAt, process } from '../case/case-at.contract.js';
import type { VersionsElement } from './versions-element.js';
import '../approval/maatwerk-approval.js';
import '../canvas/maatwerk-canvas.js';
import './maatwerk-versions.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-versions>', () => {
  const sessions: CaseSession[] = [];
  afterEach(() => {
    for (const session of sessions.splice(0)) session.stop();
  });

  const sessionAt = async (stage: WalkStage): Promise<CaseSession> => {
    const { store, drafts, at } = await keptAt(stage);
    const session = createCaseSession({
      id: caseId,
      store,
      drafts,
      processes: [process],
      actor: walkActors.lead,
      clock: () => at,
    });
    sessions.push(session);
    await waitUntil(() => session.view.phase === 'ready');
    return session;
  };
  const shown = (session: CaseSession | null, changes: Partial<VersionsElement> = {}): Promise<VersionsElement> =>
    fixture<VersionsElement>(
      html`<maatwerk-versions
        .case=${session}
        ?embedded=${changes.embedded}
        ?open=${changes.open}
      ></maatwerk-versions>`,
    );
  const typed = async (
    element: VersionsElement,
    session: CaseSession,
    texts: Readonly<Record<string, string>>,
  ): Promise<void> => {
    session.edit('canvas', { ...session.view.document.canvas, ...texts });
    await element.updateComplete;
  };
  const words = (element: VersionsElement): string =>
    [...(element.renderRoot as ShadowRoot).children]
      .filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const summary = (element: VersionsElement): HTMLElement => element.renderRoot.querySelector('summary')!;

  it('is accessible in every state', async () => {
    const session = await sessionAt('approved');
    for (const element of [await shown(null), await shown(await sessionAt('draft')), await shown(session)])
      await expect(element).to.be.accessible();

    const supplement = await sessionAt('supplement');
    const open = await shown(supplement, { open: true });
    await expect(open).to.be.accessible();
    await typed(open, supplement, { support: 'Negen uur per week', treatment: '' });
    await expect(open).to.be.accessible();
  });

  it('draws nothing outside a case, and embedded nothing before the first table', async () => {
    const draft = await sessionAt('draft');

    expect(words(await shown(null))).to.equal('');
    expect(words(await shown(draft, { embedded: true }))).to.equal('');
    expect(words(await shown(draft))).to.contain('Er is nog geen tafel geweest');
  });

  it('names the last table and the fields that changed since, while one types', async () => {
    const session = await sessionAt('supplement');
    const element = await shown(session);
    expect(words(element)).to.equal('Niets veranderd sinds Spar-tafel van 13 januari 2026');

    await typed(element, session, { support: 'Negen uur', involvement: 'Anders' });

    expect(words(element)).to.equal('Veranderd sinds Spar-tafel van 13 januari 2026: ondersteuning en betrokkenheid');
  });

  it('names no more than four fields, and says how many more', async () => {
    const session = await sessionAt('supplement');
    const element = await shown(session);

    await typed(element, session, {
      perspective: 'a',
      situation: 'b',
      breakthrough: 'c',
      support: 'd',
      treatment: 'e',
      involvement: 'f',
    });

    expect(words(element)).to.match(/perspectief, situatie, doorbraak, ondersteuning en nog 2$/);
  });

  it('opens to both texts: what went is struck and named, what came is underlined and named', async () => {
    const session = await sessionAt('supplement');
    const element = await shown(session);
    await typed(element, session, { support: walkedCanvas.support.replace('acht uur', 'negen hele uren') });

    summary(element).click();
    await waitUntil(() => element.renderRoot.querySelector('ins'));

    const read = (tag: string): string[] =>
      [...element.renderRoot.querySelectorAll(tag)].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(read('del')).to.deep.equal(['weg: acht uur']);
    expect(read('ins')).to.deep.equal(['erbij: negen hele uren']);
    expect(read('.change__words').map((text) => text.replace(/weg: |erbij: /, ''))).to.deep.equal([
      walkedCanvas.support,
      walkedCanvas.support.replace('acht uur', 'negen hele uren'),
    ]);
  });

  it('says of what is no text only where it changed', async () => {
    const session = await sessionAt('supplement');
    const { costBenefit } = session.view.document;
    session.edit('costBenefit', { ...costBenefit, customBudgetCents: 1 });

    const element = await shown(session, { open: true });

    expect(words(element)).to.contain('Ook anders: kosten en baten.');
  });

  it('compares with another table when one is chosen, and tells which text was decided on', async () => {
    const session = await sessionAt('approved');
    const element = await shown(session, { open: true });
    expect(words(element)).to.contain('sinds het besluit van').and.to.contain('Over precies deze tekst is besloten');

    const select = element.renderRoot.querySelector('select')!;
    const [, ...names] = [...select.options].map(({ text }) => text.replace(/ van \d.*/, ''));
    expect(names).to.deep.equal(['het besluit', 'het begin van Doorbraaktafel', 'Spar-tafel']);
    select.value = select.options[3]!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;

    expect(words(element)).to.match(/^(Niets veranderd|Veranderd) sinds Spar-tafel van 13 januari 2026/);
  });

  it('stands in the canvas and at the decision, once per element', async () => {
    const session = await sessionAt('supplement');
    const [canvas, approval] = [document.createElement('maatwerk-canvas'), document.createElement('maatwerk-approval')];
    for (const element of [canvas, approval]) {
      Object.assign(element, { case: session });
      await fixture(html`<div>${element}</div>`);
      await element.updateComplete;
      const lines = element.renderRoot.querySelectorAll('maatwerk-versions');
      expect([lines.length, lines[0] && words(lines[0])]).to.deep.equal([
        1,
        'Niets veranderd sinds Spar-tafel van 13 januari 2026',
      ]);
    }
  });

  it('shows markup in a text as text', async () => {
    const session = await sessionAt('supplement');
    const element = await shown(session, { open: true });

    await typed(element, session, { support: '<img src=x onerror=alert(1)>\n\u202Ercs' });

    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(words(element)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('has nothing to show once the case is erased', async () => {
    const session = await sessionAt('supplement');
    const element = await shown(session, { open: true });

    await session.erase();
    await element.updateComplete;

    expect(words(element)).not.to.contain('Spar-tafel');
  });
});
