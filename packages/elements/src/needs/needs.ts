import type { CaseView } from '@maatwerk/core/case/case-view';
import { textOf } from '@maatwerk/core/log';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { toDoOf, type Task } from '@maatwerk/core/process/to-do';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatLongDay } from '../format/day-time.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import { firstSentence } from '../messages/first-sentence.js';
import type { Translate } from '../messages/message-catalogue.js';
import { processWords } from '../messages/process-words.js';
import { refusalSentence, roleTitle } from '../messages/refusal-sentence.js';
import { menders } from '../step/step-menders.js';
import { stepTitle } from '../step/step-words.js';

/** What the list of needs is made of. */
export interface NeedsOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly directory?: Directory | null | undefined;
  /** Brings the reader to where something is mended: a path of the document or a command, and of which question. */
  readonly go: (place: string, about: { readonly refusal?: Refusal; readonly question?: string }) => void;
}

/** "Wat is nu nodig": what the next step is refused for, what the decision will be, and what else is open; one link each. */
export function needs(given: NeedsOptions): TemplateResult {
  const { view, level } = given;
  const t = processWords(given.t, view.process);
  const options = { ...given, t };
  const { process, state, facts, standing, actor, access } = view;
  const toDo = toDoOf({ process, state, facts, standing, needs: view.needs, actor, mayWrite: access.write });
  const { next, nextRoles } = view.needs;
  const met = toDo.met.map((code) => `met.${code}`).filter((key) => t.has(key));
  const isNothing = toDo.forNext.length + toDo.forDecision.length + toDo.alsoOpen.length === 0;
  const counts = [0, toDo.forNext.length];
  return html`<section class="panel panel--accent stack needs" id="needs" tabindex="-1" aria-labelledby="needs-title">
    ${heading(level, t('needs.title'), 'section', 'needs-title')}
    ${next === null ? nothing : group(options, t('needs.forNext', { step: stepTitle(t, next) }), toDo.forNext, counts[0])}
    ${group(options, t('needs.forDecision'), toDo.forDecision, counts[1])}
    ${group(options, t('needs.alsoOpen'), toDo.alsoOpen, null)}
    ${
      isNothing && next !== null
        ? html`<p>
            ${t('needs.ready', {
              step: stepTitle(t, next),
              roles: formatList(
                nextRoles.map((role) => roleTitle(t, process, role)),
                t.locale,
                'or',
              ),
            })}
          </p>`
        : nothing
    }
    ${isNothing && next === null ? html`<p>${t('needs.nothing')}</p>` : nothing}
    ${
      met.length === 0
        ? nothing
        : html`<p class="needs__met small muted">
            ${icon('tick')}<span
              >${t('needs.met', {
                list: formatList(
                  met.map((key) => t(key)),
                  t.locale,
                ),
              })}</span
            >
          </p>`
    }
  </section>`;
}

function group(
  options: NeedsOptions,
  title: string,
  tasks: readonly Task[],
  before: number | null | undefined,
): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<div class="stack-small">
    ${heading(options.level + 1, title)}
    <ol class="needs__list">
      ${tasks.map(
        (task, index) =>
          html`<li class="needs__task">
            ${typeof before === 'number' ? html`<span class="needs__number" aria-hidden="true">${before + index + 1}</span>` : icon('info')}
            <div>${line(options, task)}</div>
          </li>`,
      )}
    </ol>
  </div>`;
}

function line(options: NeedsOptions, task: Task): TemplateResult {
  const { t, view, go } = options;
  const { place, refusal, question } = task;
  const [lead, ...rest] = sentencesOf(t, view, task);
  const others = place === null || task.kind !== 'refusal' ? '' : menders(t, view, place);
  const detail = question ? questionDetail(options, task) : [...rest, others].join(' ').trim();
  const about = { ...(refusal ? { refusal } : {}), ...(question ? { question: question.id } : {}) };
  return html`${
    place === null || others !== ''
      ? html`<strong>${lead}</strong>`
      : html`<button type="button" class="link" @click=${() => go(place, about)}>${lead}</button>`
  }
  ${detail ? html`<p class="small">${detail}</p>` : nothing}`;
}

function sentencesOf(
  t: Translate,
  view: CaseView,
  { kind, refusal, question, moment, count }: Task,
): readonly string[] {
  switch (kind) {
    case 'refusal':
      return refusal ? asLink(refusalSentence(t, refusal, { process: view.process })) : [''];
    case 'question': {
      const words = question && textOf(view.annex, question.askedIn, 'text');
      return [words === undefined ? t('needs.question') : t('needs.question.named', { question: words })];
    }
    case 'conflicts':
      return [t('needs.conflicts', { n: count ?? 0 }), t('needs.conflicts.detail')];
    case 'score':
      return [typeof moment === 'number' ? t('needs.score.months', { n: moment }) : t(`needs.score.${String(moment)}`)];
  }
}

function questionDetail({ t, view, directory }: NeedsOptions, { question, own }: Task): string {
  if (!question) return '';
  const who = own ? t('needs.you') : (personOf(directory, question.owner)?.label ?? question.owner);
  const from =
    question.by === view.actor?.id ? t('needs.you') : (personOf(directory, question.by)?.label ?? question.by);
  return t('needs.question.detail', { from, who, day: formatLongDay(question.due, t.locale) });
}

// A link of a list ends without a point.
function asLink(sentence: string): readonly string[] {
  const { first, rest } = firstSentence(sentence);
  return [first.replace(/\.$/, ''), rest];
}
