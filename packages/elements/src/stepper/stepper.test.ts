import { expect, fixture, html } from '@open-wc/testing';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { tableAt, type Table } from '../approval/table-at.contract.js';
import { createTranslator } from '../messages/message-catalogue.js';
import { stepper as words } from '../messages/nl/stepper.js';
import { elementStyles } from '../theme/element.styles.js';
import { position, stepper } from './stepper.js';
import { stepperStyles } from './stepper.styles.js';
import { LitElement, type TemplateResult } from 'lit';

const t = createTranslator({ locale: 'nl', words });

class StepperFrame extends LitElement {
  static override readonly styles = [...elementStyles, stepperStyles];
  view: CaseView | null = null;
  override render(): TemplateResult {
    return html`${this.view ? stepper(this.view, t) : ''}`;
  }
}
customElements.define('stepper-frame', StepperFrame);

describe('the stepper', () => {
  let table: Table;
  afterEach(() => {
    table.stop();
  });

  async function drawn(view: CaseView, width: number): Promise<StepperFrame> {
    const frame = await fixture<StepperFrame>(html`<stepper-frame .view=${view}></stepper-frame>`);
    frame.style.setProperty('inline-size', `${width}px`);
    return frame;
  }

  it('is accessible wide and narrow', async () => {
    table = await tableAt('deliberation');
    const { view } = await table.open('chair');

    await expect(await drawn(view, 1100)).shadowDom.to.be.accessible();
    await expect(await drawn(view, 300)).shadowDom.to.be.accessible();
  });

  it('says of each stage whether it lies behind, is now, or comes later', async () => {
    table = await tableAt('supplement');
    const frame = await drawn((await table.open('chair')).view, 1100);

    const spoken = stages(frame);

    expect(spoken).to.have.length(12);
    expect(spoken[0]).to.equal('Signaal , klaar');
    expect(spoken[4]).to.equal('Aanvullen , nu');
    expect(spoken[11]).to.equal('Gesloten , straks');
    expect(shown(frame, '[aria-current=step]')).to.have.length(1);
  });

  it('shows the day of a table, the round, and the way back in words', async () => {
    table = await tableAt('deliberation');
    await table.act('chair', { type: 'deliberation.return', reason: 'Nog niet compleet' });
    const { view } = await table.open('chair');

    const spoken = stages(await drawn(view, 1100));

    expect(spoken[3]).to.equal('Spar-tafel 13 januari , klaar');
    expect(spoken[4]).to.equal('Aanvullen 2e ronde , nu');
    expect(spoken[6]).to.include('Terug naar Aanvullen kan');
    expect(position(view, t)).to.equal('Stap 5 van 12: Aanvullen (2e ronde)');
  });

  it('is one line with a bar in a narrow container, with all steps behind a disclosure', async () => {
    table = await tableAt('supplement');
    const frame = await drawn((await table.open('chair')).view, 300);

    expect(shown(frame, '.route__position')[0]?.textContent).to.equal('Stap 5 van 12: Aanvullen');
    expect(shown(frame, '.route__step')).to.have.length(0);
    expect(frame.scrollWidth).to.be.at.most(300);
  });

  // A theme may give its inputs the colour of the text around them as their border, which is white within a tick.
  it('shows the mark of every stage that lies ahead, also where borders take the colour of the text', async () => {
    table = await tableAt('supplement');
    const frame = await drawn((await table.open('chair')).view, 1100);
    frame.style.setProperty('--maatwerk-control-border-color', 'currentColor');

    const [step] = shown(frame, '.route__step.is-ahead');
    const mark = step!.querySelector('.route__mark')!;

    expect(getComputedStyle(mark).borderTopColor).to.equal(getComputedStyle(step!).color);
  });

  it('ends where a case left the main line', async () => {
    table = await tableAt('draft');
    await table.act('lead', { type: 'case.stop', how: 'spoken' });
    const { view } = await table.open('lead');

    expect(stages(await drawn(view, 1100))).to.deep.equal([
      'Signaal , klaar',
      'Verkennen , klaar',
      'Concept , klaar',
      'Gestopt door het gezin , nu',
    ]);
    expect(position(view, t)).to.equal('Gestopt door het gezin');
  });

  it('draws the stages of another definition, and folds phases once they are more than twelve', async () => {
    const [first, ...rest] = maastricht.stages;
    const more = ['second-look', 'third-look'].map((id) => ({ ...first!, id, title: { nl: id, en: id } }));
    table = await tableAt('draft', compileProcess({ ...maastricht, stages: [first!, ...more, ...rest] }));

    const spoken = stages(await drawn((await table.open('lead')).view, 1100));

    expect(spoken).to.have.length(6);
    expect(spoken[0]).to.equal('4 stappen , klaar');
  });
});

function stages(frame: StepperFrame): readonly string[] {
  return shown(frame, '.route__step').map((step) =>
    [...step.querySelectorAll('.route__name, .route__below, .visually-hidden')]
      .map((part) => part.textContent.replaceAll(/[\s\u00a0]+/g, ' ').trim())
      .join(' '),
  );
}

function shown(frame: StepperFrame, selector: string): readonly HTMLElement[] {
  return [...frame.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((element) => element.offsetParent);
}
