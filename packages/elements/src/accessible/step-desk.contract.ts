import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkStages, type WalkActor } from '@maatwerk/core/case/case-walk';
import { commands, type CommandType } from '@maatwerk/core/process/commands';
import { fixture, html as fixtureHtml } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../announcement/announcer.js';
import { CaseController } from '../case/case-controller.js';
import { caseWords } from '../case/case-words.js';
import { MessagesController } from '../messages/messages-controller.js';
import { StepForm } from '../step/step-form.js';
import { elementStyles } from '../theme/element.styles.js';
import { sessionAt, type Moment } from './stand.contract.js';

/** The form of one command in a case, and nothing around it. */
export class StepDesk extends LitElement {
  static override readonly styles = elementStyles;

  readonly words = new MessagesController(this, caseWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly headingLevel = 2;
  readonly form = new StepForm(this);
  readonly locale = undefined;
  readonly messages = undefined;
  case: CaseSession | null = null;

  override render(): TemplateResult {
    const { opened } = this.form;
    return html`<div lang="nl">
      ${opened ? this.form.render(opened, { level: 3 }) : nothing} ${this.announcer.render()}
    </div>`;
  }
}
customElements.define('step-desk', StepDesk);

/** Every command of core, with the first moment of the walked case at which somebody may send it; the draft for one that its process does not know. */
export async function momentsOfCommands(): Promise<ReadonlyMap<CommandType, Moment>> {
  const found = new Map<CommandType, Moment>();
  for (const stage of ['new', ...walkStages] as const) {
    const { session } = await sessionAt({ stage, who: 'lead' });
    for (const { type, roles } of session.view.options) {
      const who = (Object.keys(walkActors) as WalkActor[]).find((key) => roles.includes(walkActors[key].role));
      if (who && !found.has(type)) found.set(type, { stage, who });
    }
    session.stop();
  }
  const all = Object.keys(commands) as CommandType[];
  return new Map(all.map((type) => [type, found.get(type) ?? { stage: 'draft', who: 'lead' }]));
}

/** A desk on a case at a moment. */
export async function deskAt(moment: Moment): Promise<{ desk: StepDesk; session: CaseSession }> {
  const { session } = await sessionAt(moment);
  const desk = new StepDesk();
  desk.case = session;
  await fixture(fixtureHtml`<div>${desk}</div>`);
  await desk.updateComplete;
  return { desk, session };
}
