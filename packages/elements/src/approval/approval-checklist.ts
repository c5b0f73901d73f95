import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { decisionConditions, type DecisionCondition } from '@maatwerk/core/process/decision-conditions';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { pairsOfEyes } from '@maatwerk/core/process/voters';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalSentence } from '../messages/refusal-sentence.js';
import { menders } from '../step/step-menders.js';

/** What the checklist is made of. */
export interface ChecklistOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly now: Instant;
  readonly go: (refusal: Refusal) => void;
}

/** Every condition of the decision with a tick or a cross, each in words; an unmet one links to where it is mended. */
export function approvalChecklist({ t, view, level, now, go }: ChecklistOptions): TemplateResult | typeof nothing {
  const conditions = decisionConditions(view.process, view.state, view.facts, now);
  const items = conditions.map((one) => ({ ...one, words: wordsOf(t, view, one) })).filter(({ words }) => words !== '');
  if (items.length === 0) return nothing;
  return html`<section class="panel panel--accent stack-small" aria-labelledby="checks-title">
    ${heading(level, t('approval.needs'), 'section', 'checks-title')}
    <ul class="checks">
      ${items.map(({ refusal, words }) => {
        const others = refusal?.place === undefined ? '' : menders(t, view, refusal.place);
        return html`<li class="checks__item ${refusal ? 'is-unmet' : ''}">
          ${icon(refusal ? 'cross' : 'tick')}
          <span>
            <span class="visually-hidden">${t(refusal ? 'approval.check.unmet' : 'approval.check.met')}</span>
            ${
              refusal?.place === undefined || others !== ''
                ? `${words} ${others}`
                : html`<button type="button" class="link" @click=${() => go(refusal)}>${words}</button>`
            }
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}

function wordsOf(t: Translate, view: CaseView, { condition, refusal }: DecisionCondition): string {
  const { code } = condition;
  const key = `approval.check.${code}`;
  const { consent } = view.state.record;
  if (code === 'votes-insufficient') {
    const eyes = pairsOfEyes(view.process, view.standing.approvals, view.state.stage);
    if (eyes) return t(key, { n: eyes.needed - 1, now: view.standing.approvals });
  }
  if (code === 'consent-missing' && consent) return t(`${key}.since`, { day: formatDay(consent.on, t.locale) });
  if (code === 'mandate-exceeded' && refusal) {
    const over = Number(refusal.params['asked']) - Number(refusal.params['mandate']);
    return t(`${key}.over`, { amount: formatCents(over, t.locale) });
  }
  if (t.has(key)) return t(key);
  // A condition of another definition: its refusal says what is missing; once met there is nothing to say.
  if (refusal) return refusalSentence(t, refusal, { process: view.process });
  return t.has(`met.${code}`) ? t(`met.${code}`) : '';
}
