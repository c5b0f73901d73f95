import { costOfDecision, type SourceCost } from '@maatwerk/core/budget';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { mandateOf, type Mandate } from '@maatwerk/core/mandate';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCents, formatSpan } from '../format/money.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';

/** What the costs of a decision are drawn from. */
export interface CostOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly now: Instant;
}

/** "Wat dit akkoord kost": per funding source what is asked and what it leaves of the year, and up to where this table may decide. */
export function approvalCost({ t, view, level, now }: CostOptions): TemplateResult | typeof nothing {
  const { process, state, document, facts, erasedAt } = view;
  if (erasedAt !== null) return nothing;
  const costs = costOfDecision(process, state, document.costBenefit, now);
  const mandate = mandateOf(process, state, facts);
  if (costs.length === 0 && mandate === null) return nothing;
  return html`<section class="panel panel--line stack-small" aria-labelledby="cost-title">
    ${heading(level, t('approval.cost'), 'section', 'cost-title')}
    ${
      costs.length === 0
        ? html`<p>${t('approval.cost.none')}</p>`
        : html`<ul class="stack-small cost">
            ${costs.map((cost) => html`<li>${source(t, cost)}</li>`)}
          </ul>`
    }
    ${mandate === null ? nothing : html`<p>${mandateSentence(t, view, mandate)}</p>`}
  </section>`;
}

function source(
  t: Translate,
  { source: name, asked, isBudgeted, year, leftCents, afterCents }: SourceCost,
): TemplateResult {
  const { locale } = t;
  const left = leftCents === null ? '' : formatCents(leftCents, locale);
  const after = afterCents === null ? '' : formatCents(Math.abs(afterCents), locale);
  const isShort = afterCents !== null && afterCents < 0;
  return html`<strong>${name}</strong> <span translate="no">${formatSpan(asked, locale)}</span> ${
      isBudgeted
        ? html`<p class="small">
            ${
              leftCents === null
                ? t('approval.cost.unknown', { year: String(year) })
                : t(isShort ? 'approval.cost.short' : 'approval.cost.left', { year: String(year), left, after })
            }
          </p>`
        : nothing
    }`;
}

function mandateSentence(t: Translate, view: CaseView, mandate: Mandate): string {
  const { locale } = t;
  const { ownCents, grantedCents, overCents, recordedBy, competent } = mandate;
  const own = t('approval.mandate', { amount: formatCents(ownCents, locale) });
  const granted =
    grantedCents === 0 ? '' : t('approval.mandate.granted', { amount: formatCents(grantedCents, locale) });
  const bodies = competent.map(({ title, upToCents }) =>
    upToCents === undefined
      ? title[locale]
      : t('approval.mandate.upTo', { name: title[locale], amount: formatCents(upToCents, locale) }),
  );
  const above = bodies.length === 0 ? '' : t('approval.mandate.above', { names: formatList(bodies, locale) });
  if (overCents === 0) return sentences(own, above, granted);
  const deciders = [
    ...new Set(view.document.grounds.map(({ decides }) => decides.trim()).filter((name) => name !== '')),
  ];
  const roles = recordedBy.map((role) => roleTitle(t, view.process, role));
  const higher = t('approval.mandate.over', {
    amount: formatCents(overCents, locale),
    roles: formatList(roles, locale, 'or'),
  });
  const who = deciders.length === 0 ? '' : t('approval.mandate.deciders', { names: formatList(deciders, locale) });
  return sentences(own, above, granted, higher, who);
}

function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}
