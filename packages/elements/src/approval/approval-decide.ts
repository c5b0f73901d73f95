import type { CaseView } from '@maatwerk/core/case/case-view';
import { fieldsOf, type CommandType } from '@maatwerk/core/process/commands';
import { transitionsFrom } from '@maatwerk/core/process';
import { decisionCommands } from '@maatwerk/core/process/decision-commands';
import { decidesAtTable } from '@maatwerk/core/process/own-names';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle, stageTitle } from '../messages/refusal-sentence.js';
import type { StepForm } from '../step/step-form.js';
import { stepSubmit } from '../step/step-words.js';

/** What the table decides with. */
export interface DecideOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly form: StepForm;
  /** Closes an open panel and gives focus back to its button. */
  readonly leave: () => void;
}

type Kind = 'approve' | 'sendBack' | 'end';

const looks = { approve: 'primary', sendBack: 'secondary', end: 'danger' } as const;
const marks = { approve: 'tick', sendBack: 'returned', end: 'cross' } as const;

/** "Wat besluit de tafel?": a button for each way on; sending back and ending ask their reason in place. */
export function approvalDecide({ t, view, level, form, leave }: DecideOptions): TemplateResult {
  const { approve, sendBack, end } = decisionCommands(view.process, view.state.stage ?? '');
  const ways: readonly (readonly [Kind, CommandType])[] = [
    ...(approve ? ([['approve', approve]] as const) : []),
    ...sendBack.map((type) => ['sendBack', type] as const),
    ...end.map((type) => ['end', type] as const),
  ];
  const options = view.options.filter(({ type }) => ways.some(([, way]) => way === type));
  const opened = ways.find(([, type]) => type === form.opened);
  const back = sendBack[0];
  const title = t(decidesAtTable(view.process) ? 'approval.decide.table' : 'approval.decide');
  const own = ways.filter(([, way]) => options.some(({ type, forActor }) => type === way && forActor));
  if (own.length === 0) {
    const roles = [...new Set(options.flatMap((option) => option.roles))];
    const names = formatList(
      roles.map((role) => roleTitle(t, view.process, role)),
      t.locale,
      'or',
    );
    return html`<section class="panel stack-small" aria-labelledby="decide-title">
      ${heading(level, title, 'section', 'decide-title')}
      <p>${t('approval.decide.others', { roles: names })}</p>
    </section>`;
  }
  return html`<section class="panel stack" aria-labelledby="decide-title">
    ${heading(level, title, 'section', 'decide-title')}
    <div class="buttons decide__ways">
      ${own.map(
        ([kind, type]) =>
          html`<button
            type="button"
            class="button button--${looks[kind]}"
            data-decision=${type}
            aria-expanded=${fieldsOf(type).length === 0 ? nothing : form.opened === type ? 'true' : 'false'}
            @click=${() => press(form, type)}
          >
            ${icon(marks[kind])}${decisionWord(t, view, kind, type)}
          </button>`,
      )}
    </div>
    ${
      opened
        ? html`<div class="panel decide__panel stack">
            ${form.render(opened[1], { withoutSummary: true, level: level + 1, look: looks[opened[0]], leave })}
            ${
              opened[0] === 'end' && back
                ? html`<p class="small muted">
                    ${t('approval.end.note', { other: decisionWord(t, view, 'sendBack', back) })}
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }
  </section>`;
}

// Sending back is named by the stage it leads to: every process has its own.
function decisionWord(t: Translate, { process, state }: CaseView, kind: Kind, type: CommandType): string {
  const to =
    kind === 'sendBack' ? transitionsFrom(process, state.stage).find(({ command }) => command === type)?.to : null;
  if (to) return t('approval.decision.back', { stage: stageTitle(t, process, to) });
  return t.has(`approval.decision.${type}`) ? t(`approval.decision.${type}`) : stepSubmit(t, type);
}

function press(form: StepForm, type: CommandType): void {
  if (fieldsOf(type).length === 0) void form.send(type);
  else if (form.opened === type) form.close();
  else form.open(type);
}
