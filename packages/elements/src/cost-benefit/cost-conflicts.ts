import { writeAmount } from '@maatwerk/core/amount/write-amount';
import { amountSchema } from '@maatwerk/core/amount';
import { costLineSchema, periodSchema } from '@maatwerk/core/cost-benefit';
import { parseWith } from '@maatwerk/core/canvas/problem';
import type { Conflict } from '@maatwerk/core/case/case-document';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { pathName } from '../messages/path-name.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { periodText } from './cost-period.js';
import { lineName } from './line-name.js';

/** The fields of the analysis that two people changed at once, who looks at them, and what choosing does. */
export interface CostConflictsOptions {
  readonly t: Translate;
  readonly conflicts: readonly Conflict[];
  readonly self: string | null;
  readonly directory: Directory | null | undefined;
  /** Absent: only shown. */
  readonly onSettle?: ((path: string, value: unknown) => void) | undefined;
}

/** Every version of a field, and the way to choose one; until then the newest counts. */
export function costConflicts({ t, conflicts, self, directory, onSettle }: CostConflictsOptions): TemplateResult {
  return html`${conflicts.map(({ path, versions }) =>
    note(
      'warning',
      html`<p>${t('costBenefit.versions', { what: pathName(t, path) })}</p>
        ${versions.map(({ value, by }) => {
          const what = versionText(value, t);
          const name = personOf(directory, by)?.label ?? t('costBenefit.versions.somebody');
          const whose =
            by !== null && by === self ? t('costBenefit.versions.yours') : t('costBenefit.versions.of', { name });
          return html`<p>${whose}: <strong translate="no">${what}</strong></p>
            ${
              onSettle
                ? html`<button
                    type="button"
                    class="button button--secondary button--small screen-only"
                    aria-label="${t('costBenefit.versions.keep')}: ${what}"
                    @click=${() => onSettle(path, value)}
                  >
                    ${t('costBenefit.versions.keep')}
                  </button>`
                : nothing
            }`;
        })}`,
    ),
  )}`;
}

function versionText(value: unknown, t: Translate): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value === 'number') return writeAmount({ cents: value }, t.locale);
  const line = parseWith(costLineSchema, value);
  if (line.ok) {
    const { amount, unit } = line.value;
    return `${lineName(line.value, t)}, ${writeAmount(amount, t.locale)} (${t(`costLines.unit.${unit}`)})`;
  }
  const amount = parseWith(amountSchema, value);
  if (amount.ok) return writeAmount(amount.value, t.locale);
  const period = parseWith(periodSchema, value);
  return period.ok ? periodText(period.value, t) : t('costBenefit.versions.nothing');
}
