import { dayOf } from '@maatwerk/core/calendar';
import { parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { emptyFundingPart, fundingGaps, parseFunding, timeOf } from '@maatwerk/core/funding';
import type { FundingGap, FundingPart, PartTime } from '@maatwerk/core/funding';
import {
  askedOfSource,
  askedPerSource,
  sourcesWithoutPart,
  type AskedOfSource,
} from '@maatwerk/core/funding/asked-per-source';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatDay } from '../format/day-time.js';
import { formatSpan } from '../format/money.js';
import { funding } from '../messages/nl/funding.js';
import { badge } from '../note/note.js';
import { rowDay, rowText, type RowDesk } from '../rows/row-fields.js';
import type { RowFact } from '../rows/row-reading.js';
import { RowsElement } from '../rows/rows-element.js';

const warnDays = 60;

/**
 * The parts of a solution: what pays for each, and when it ends. Alone it is a form field whose value is a list of parts;
 * inside a case it edits those of the case, beside what its analysis asks of each source.
 *
 * @summary What pays for each part of the solution, when it ends, and what the analysis asks of each source.
 * @fires input - At every edit; `value` has it already.
 * @fires change - When an edit is done: a field was left, a button pressed.
 * @fires {CustomEvent<{kind: string, match: string}>} maatwerk-confirmation - A found name may stay.
 */
export class FundingElement extends RowsElement<'funding'> {
  #asked: { readonly of: unknown; readonly sources: readonly AskedOfSource[] } | null = null;

  /** The analysis whose sources it shows while it stands alone; in a case that of the case. */
  @property({ attribute: false }) costBenefit: CostBenefit | undefined;

  constructor() {
    super({
      section: 'funding',
      parse: parseFunding,
      make: emptyFundingPart,
      texts: ['part', 'source'],
      words: funding,
    });
  }

  protected override get gaps(): readonly FundingGap[] {
    return fundingGaps(this.rows);
  }

  protected override get remarks(): readonly string[] {
    const ending = this.rows.filter((part) => this.#timeOf(part) === 'soon').length;
    return ending > 0 ? [this.words.t('funding.ending', { n: ending })] : [];
  }

  protected override renderFields(desk: RowDesk, part: FundingPart): TemplateResult {
    const { t } = desk;
    const time = this.#timeOf(part);
    const isLate = this.gaps.some(({ id, code }) => id === part.id && code === 'renewal-after-end');
    return html`<div class="two">
        ${rowText(desk, 'part', { description: t('funding.part.description') })}
        ${rowText(desk, 'source', { description: t('funding.source.description'), below: this.#renderAsked(part) })}
      </div>
      <div class="two">
        ${rowDay(desk, 'endsOn', { optional: true })}
        ${rowDay(desk, 'renewBy', { optional: true, error: isLate ? t('funding.renewBy.late') : null })}
      </div>
      ${time === 'soon' || time === 'ended' ? html`<p>${badge('warning', t(`funding.time.${time}`), 'clock')}</p>` : nothing}`;
  }

  protected override factsOf({ part, source, endsOn, renewBy }: FundingPart): readonly RowFact[] {
    const { t } = this.words;
    const asked = askedOfSource({ source }, this.#sources);
    return [
      [t('funding.part'), part],
      [t('funding.source'), source],
      [t('funding.asked.short'), asked ? formatSpan(asked, t.locale) : '', true],
      [t('funding.endsOn'), endsOn ? formatDay(endsOn, t.locale) : ''],
      [t('funding.renewBy'), renewBy ? formatDay(renewBy, t.locale) : ''],
    ];
  }

  protected override renderBeside(): unknown {
    const { t } = this.words;
    const others = sourcesWithoutPart(this.rows, this.#sources);
    if (others.length === 0) return nothing;
    return html`<div class="panel stack-small">
      <p>${t('funding.others')}</p>
      <ul class="stack-small">
        ${others.map(
          ({ source, asked }) =>
            html`<li class="row">
              <span>${source}: <strong translate="no">${formatSpan(asked, t.locale)}</strong></span>
              ${
                this.editor.writable
                  ? html`<button type="button" class="link" @click=${() => void this.add({ source })}>
                      ${t('funding.take', { source })}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderAsked(part: FundingPart): TemplateResult | undefined {
    const { t } = this.words;
    if (part.source.trim() === '' || this.#sources.length === 0) return undefined;
    const asked = askedOfSource(part, this.#sources);
    const sentence = asked ? t('funding.asked', { amount: formatSpan(asked, t.locale) }) : t('funding.notAsked');
    return html`<p class="small muted">${sentence}</p>`;
  }

  #timeOf(part: FundingPart): PartTime {
    const { session, view } = this.editor.case;
    const today = dayOf(session?.now() ?? new Date().toISOString());
    return timeOf(part, today, view?.process.definition.reminders.beforeEndDays ?? warnDays);
  }

  // Typing in a row must not work through the lines of the analysis again.
  get #sources(): readonly AskedOfSource[] {
    const { view } = this.editor.case;
    const of = view?.document.costBenefit ?? this.costBenefit;
    const known = this.#asked;
    if (known && known.of === of) return known.sources;
    const read = of === undefined ? null : parseCostBenefit(of);
    const sources = read?.ok ? askedPerSource(read.value, view?.process.definition.customBudgetSource) : [];
    this.#asked = { of, sources };
    return sources;
  }
}
