import { expect, fixture, html } from '@open-wc/testing';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { approvalWords } from '../approval/approval-words.js';
import { people, tableAt, type Table } from '../approval/table-at.contract.js';
import { createTranslator } from '../messages/message-catalogue.js';
import { needs as words } from '../messages/nl/needs.js';
import { needs } from './needs.js';

const t = createTranslator({ locale: 'nl', words: { ...approvalWords, ...words } });

describe('what is needed now', () => {
  let table: Table;
  const gone: [string, string | undefined][] = [];
  beforeEach(() => gone.splice(0));
  afterEach(() => {
    table.stop();
  });

  function drawn(view: CaseView): Promise<HTMLElement> {
    const go = (place: string, { question }: { readonly question?: string }): void => void gone.push([place, question]);
    return fixture(html`<div>${needs({ t, view, level: 3, directory: people, go })}</div>`);
  }

  it('is accessible with tasks and without', async () => {
    table = await tableAt('supplement');
    await expect(await drawn((await table.open('caseWorker')).view)).to.be.accessible();

    await table.act('caseWorker', { type: 'question.answer', id: 'question-1', text: 'Ja' });
    await expect(await drawn((await table.open('chair')).view)).to.be.accessible();
  });

  it('writes out a question with who asked it, for whom and by when, and leads to its answer', async () => {
    table = await tableAt('supplement');
    const list = await drawn((await table.open('caseWorker')).view);

    list.querySelector<HTMLElement>('.link')!.click();

    expect(textOf(list))
      .to.include('Voor de volgende stap: Doorbraaktafel plannen')
      .and.include('Beantwoord de vraag: Wil de verhuurder');
    expect(textOf(list)).to.include('Van Wonen, voor u. Uiterlijk maandag 19 januari 2026.');
    expect(gone).to.deep.equal([['question.answer', 'question-1']]);
  });

  it('leads to the field that is empty, and says afterwards that it is met', async () => {
    table = await tableAt('draft');
    const session = await table.open('lead');
    session.edit('canvas', { ...session.view.document.canvas, perspective: '' });
    const list = await drawn(session.view);
    list.querySelector<HTMLElement>('.link')!.click();
    session.edit('canvas', { ...session.view.document.canvas, perspective: 'Samen thuis' });

    const after = await drawn(session.view);

    expect(gone).to.deep.equal([['canvas/perspective', undefined]]);
    expect(textOf(list)).to.include('Vul het perspectief in');
    expect(textOf(after)).to.include('Al klaar:').and.include('perspectief').and.not.include('Vul het perspectief in');
  });

  it('says whose step mends what the reader cannot, in place of a link', async () => {
    table = await tableAt('scheduled');
    const own = await drawn((await table.open('chair')).view);
    const others = await drawn((await table.open('lead')).view);

    own.querySelector<HTMLElement>('.link')!.click();

    expect(gone).to.deep.equal([['table.schedule', undefined]]);
    expect(others.querySelector('.needs__list .link')).to.equal(null);
    expect(textOf(others)).to.include('De tafel is op 20 januari 2026').and.include('Dit doet: voorzitter.');
  });

  it('says who goes on once everything is ready', async () => {
    table = await tableAt('supplement');
    await table.act('caseWorker', { type: 'question.answer', id: 'question-1', text: 'Ja' });

    const list = await drawn((await table.open('caseWorker')).view);

    expect(textOf(list)).to.include(
      'Alles is klaar voor de volgende stap: Doorbraaktafel plannen. Dit doet: voorzitter.',
    );
  });
});

function textOf(list: HTMLElement): string {
  return list.textContent.replaceAll(/[\s\u00a0]+/g, ' ');
}
