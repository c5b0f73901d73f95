import type { CommandOption } from '@maatwerk/core/process/possible';
import { fieldsOf, type CommandType } from '@maatwerk/core/process/commands';
import { hasNothingToActOn } from '@maatwerk/core/process/suggested-id';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { processWords } from '../messages/process-words.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import type { StepForm, StepHost } from './step-form.js';
import { stepTitle } from './step-words.js';

/** Which steps are listed, and at what level their headings stand. */
export interface StepListOptions {
  readonly host: StepHost;
  readonly form: StepForm;
  readonly level: number;
  /** Commands that have their own place on the page. */
  readonly except?: readonly CommandType[];
  /** Brings the reader to a step that has its own form on the page; answers whether it has. */
  readonly goes?: (type: CommandType) => boolean;
}

/** The id of the step list within a shadow root; it takes focus once a step was taken. */
export const stepListId = 'steps';

/** The steps of the stage: the next one as the one primary button, the others under a disclosure, and whose steps the rest are. */
export function stepList({ host, form, level, except = [], goes }: StepListOptions): TemplateResult | typeof nothing {
  const { session } = host.followed;
  const view = session?.view;
  if (!session || !view?.actor || view.options.length === 0) return nothing;
  const t = processWords(host.words.t, view.process);
  // A step that has nothing to act on, such as an answer without a question, would only be in the way.
  const isListed = (option: CommandOption): boolean =>
    option.isNext || !hasNothingToActOn(view.process, view.state, option, session.now());
  const listed = view.options.filter((option) => !except.includes(option.type) && isListed(option));
  const isFirst = view.state.stage === null;
  const next = listed.find(({ isNext }) => isNext || isFirst);
  const own = listed.filter((option) => option.forActor && option !== next);
  const others = listed.filter(({ forActor, type }) => !forActor && type !== next?.type);
  const leave = (): void => {
    const { opened } = form;
    form.close();
    void host.updateComplete.then(() => {
      const button = host.renderRoot.querySelector<HTMLElement>(`[data-step="${opened ?? ''}"]`);
      // The list may be drawn anew and closed: what is hidden takes no focus.
      button?.closest('details')?.setAttribute('open', '');
      button?.focus();
    });
  };
  const opened = listed.find(({ type }) => type === form.opened);
  const whose = ({ roles }: CommandOption): string =>
    t('step.doneBy', {
      roles: formatList(
        roles.map((role) => roleTitle(t, view.process, role)),
        t.locale,
        'or',
      ),
    });
  const button = ({ type }: CommandOption, look: 'primary' | 'subtle'): TemplateResult =>
    html`<button
      type="button"
      class="button button--${look}"
      data-step=${type}
      @click=${() => goes?.(type) || press(form, type)}
    >
      ${stepTitle(t, type)}
    </button>`;
  const group = (options: readonly CommandOption[], title: string): TemplateResult | typeof nothing =>
    options.length === 0
      ? nothing
      : html`<div class="stack-small">
          ${heading(level + 1, title)}
          <ul class="step-list__others">
            ${options.map((option) => html`<li>${button(option, 'subtle')}</li>`)}
          </ul>
        </div>`;
  return html`<div class="stack step-list" id=${stepListId} tabindex="-1">
    ${opened || form.opened !== null ? nothing : form.summary()}
    ${
      opened
        ? html`<div class="panel panel--line">${form.render(opened.type, { level, leave })}</div>`
        : next &&
          (next.forActor
            ? html`<div class="buttons">${button(next, 'primary')}</div>`
            : html`<p><strong>${stepTitle(t, next.type)}.</strong> ${whose(next)}</p>`)
    }
    ${
      own.length + others.length === 0
        ? nothing
        : html`<details class="step-list__more">
            <summary class="step-list__summary">${t('step.others')}</summary>
            <div class="stack">
              ${group(
                own.filter(({ ends }) => !ends),
                t('step.others.own'),
              )}
              ${group(
                own.filter(({ ends }) => ends),
                t('step.others.ending'),
              )}
              ${
                others.length === 0
                  ? nothing
                  : html`<div class="stack-small">
                      ${heading(level + 1, t('step.others.roles'))}
                      <ul class="stack-small small">
                        ${others.map((option) => html`<li>${stepTitle(t, option.type)}. ${whose(option)}</li>`)}
                      </ul>
                    </div>`
              }
            </div>
          </details>`
    }
  </div>`;
}

function press(form: StepForm, type: CommandType): void {
  if (fieldsOf(type).length > 0) form.open(type);
  else void form.send(type);
}
