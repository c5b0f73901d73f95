import { withTotal } from '@maatwerk/core/cost-benefit/edit-scenario';
import { findingKey, type Finding, type LineRef } from '@maatwerk/core/cost-benefit/finding';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Bounds } from '@maatwerk/core/cost-benefit/analysis';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { amountText } from './costs-words.js';
import type { CostsDesk } from './costs-desk.js';
import { findingText } from './finding-words.js';

const mostShown = 20;

/** Leads to a line by its place. */
export type GoToLine = (line: LineRef) => void;

/** What to look at again in the figures, with the arithmetic; nothing here ever blocks. */
export function costFindings(desk: CostsDesk, go: GoToLine): TemplateResult | typeof nothing {
  const { t, level, analysis, value } = desk;
  const { findings } = analysis;
  if (findings.length === 0) return nothing;
  const reasons = new Map((value.keptFindings ?? []).map(({ finding, reason }) => [finding, reason]));
  return html`<section class="stack" aria-labelledby="findings">
    <div class="stack-small">
      ${heading(level, t('costBenefit.findings', { n: findings.length }), 'section', 'findings')}
      <p class="muted">${t('costBenefit.findings.hint')}</p>
    </div>
    <div class="two">
      ${findings.slice(0, mostShown).map((finding) => {
        const reason = reasons.get(findingKey(finding));
        return note(
          reason === undefined ? 'warning' : 'info',
          html`<p>${placed(finding, t)}</p>
            ${reason === undefined ? nothing : html`<p class="small">“${reason}”</p>`} ${actions(desk, finding, go)}`,
        );
      })}
    </div>
  </section>`;
}

// Two of them name their scenarios themselves.
function placed(finding: Finding, t: Translate): string {
  const text = findingText(finding, t);
  const isNamed = finding.code === 'magnitude' || finding.code === 'unequal-periods';
  return isNamed ? text : `${t(`costBenefit.${finding.scenario}`)}: ${text}`;
}

function actions(desk: CostsDesk, finding: Finding, go: GoToLine): TemplateResult | typeof nothing {
  const { t, writable } = desk;
  const [line] = finding.lines;
  if (!writable) return nothing;
  if (line !== undefined) {
    return html`<button type="button" class="button button--secondary button--small" @click=${() => go(line)}>
      ${t('costBenefit.go')}
    </button>`;
  }
  return finding.code === 'total-differs-from-lines' ? takeSum(desk, finding.scenario, finding.params.sum) : nothing;
}

function takeSum(desk: CostsDesk, name: ScenarioName, sum: Bounds): TemplateResult {
  const { t, value } = desk;
  const { min, max } = sum;
  const total = min === max ? { cents: min } : { range: [min, max] as [number, number] };
  return html`<button
    type="button"
    class="button button--secondary button--small"
    @click=${() => desk.edit(withTotal(value, name, total), `scenarios/${name}/total`, true)}
  >
    ${t('costLines.finding.take', { amount: amountText({ min, max, unquantified: false }, t) })}
  </button>`;
}
