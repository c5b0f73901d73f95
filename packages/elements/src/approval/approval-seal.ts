import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { sealOf, type Seal } from '@maatwerk/core/process/seal';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime, formatInstantDay, formatTime } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';

/** What the seal is made of. */
export interface SealOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  /** What the case is called. */
  readonly reference: string;
  /** When the plan was last held against the seal. */
  readonly checkedAt: Instant;
  /** A way to open the decision again; absent where the reader has none. */
  readonly reopening: unknown;
}

/** The seal of a decision: when, with which votes, its hash in groups of four, and whether the plan still fits it. */
export function approvalSeal({
  t,
  view,
  level,
  reference,
  checkedAt,
  reopening,
}: SealOptions): TemplateResult | typeof nothing {
  const seal = sealOf(view.state.record, view.facts);
  if (!seal) return nothing;
  const { approval } = seal;
  return html`<section class="panel panel--line stack-small" aria-labelledby="seal-title">
    <div class="seal__title">
      ${icon('lock')} ${heading(level, t('approval.seal', { reference }), 'section', 'seal-title')}
    </div>
    <dl class="seal">
      <dt>${t('approval.seal.at')}</dt>
      <dd>${formatDateTime(approval.at, t.locale)}</dd>
      ${
        approval.votes.length === 0
          ? nothing
          : html`<dt>${t('approval.seal.votes')}</dt>
              <dd>${counted(t, seal)}</dd>`
      }
      ${
        approval.sections === null
          ? nothing
          : html`<dt>${t('approval.seal.hash')}</dt>
              <dd class="seal__hash" translate="no">${(approval.sections.match(/.{1,4}/g) ?? []).join(' ')}</dd>`
      }
    </dl>
    ${standing(t, view, seal, checkedAt)} ${reopening}
  </section>`;
}

function counted(t: Translate, { approval }: Seal): string {
  const count = (vote: string): number => approval.votes.filter((one) => one.vote === vote).length;
  return ['for', 'against', 'abstain']
    .filter((vote) => count(vote) > 0)
    .map((vote) => t(`approval.seal.count.${vote}`, { n: count(vote) }))
    .join(', ');
}

function standing(t: Translate, { erasedAt }: CaseView, seal: Seal, checkedAt: Instant): TemplateResult {
  if (seal.standing === 'erased') {
    const day = erasedAt === null ? '' : formatInstantDay(erasedAt, t.locale);
    return note('info', html`<p>${t('approval.seal.erased', { day })}</p>`, { icon: 'lock' });
  }
  const sentence = t(`approval.seal.${seal.standing}`, { time: formatTime(checkedAt, t.locale) });
  return note(seal.standing === 'intact' ? 'positive' : 'negative', html`<p>${sentence}</p>`);
}
