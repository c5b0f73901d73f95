import {
  comparedScenarios,
  verdicts,
  type ComparedScenario,
  type Comparison,
  type PublicValue,
  type ValueTriangle,
} from '@maatwerk/core/value-triangle';
import { longestText } from '@maatwerk/core/canvas';
import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import type { Assessment } from '@maatwerk/core/value-triangle/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, textAreaField } from '../field/field.js';
import { heading } from '../heading/heading.js';
import { icon, type IconName } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { findingMirror } from '../privacy/finding-mirror.js';
import { findingNotes, type FindingGestures } from '../privacy/finding-note.js';

/** One value with its two comparisons; `more` stands below them. */
export interface ValueOptions {
  readonly t: Translate;
  readonly level: number;
  readonly value: PublicValue;
  readonly triangle: ValueTriangle;
  readonly assessment: Assessment;
  readonly more?: unknown;
  /** The other versions of a field that two people changed at once, by its path. */
  readonly versionsOf: (path: string) => unknown;
  /** Possible names in a reason, by its path, and what may be done about them. */
  readonly findings: { readonly in: (path: string) => readonly OpenFinding[] } & FindingGestures;
  readonly onCompare: (place: ComparisonField, comparison: Comparison) => void;
}

/** A field of one comparison: the value, the scenario it is held against, and what of it. */
export interface ComparisonField {
  readonly value: PublicValue;
  readonly scenario: ComparedScenario;
  readonly what: 'verdict' | 'reason';
}

/** The icon of each verdict. */
export const verdictIcons: Record<(typeof verdicts)[number], IconName> = {
  better: 'chevronUp',
  equal: 'equal',
  less: 'chevronDown',
};

/** The path of a comparison's field in the case, which is also its name. */
export const comparisonName = ({ value, scenario, what }: ComparisonField): string =>
  `valueTriangle/comparisons/${value}/${scenario}/${what}`;

/** A value: its question, what the plan does for it beside now and beside what threatens, and why. */
export function valueFields(options: ValueOptions): TemplateResult {
  const { t, level, value, assessment, more } = options;
  const id = `value-${value}`;
  const name = t(`valueTriangle.${value}.inline`);
  const lessGood = assessment.lessGood.filter((place) => place.value === value);
  return html`<section class="value stack-small ${more ? '' : 'screen-only'}" role="group" aria-labelledby=${id}>
    <div>
      ${heading(level, t(`valueTriangle.${value}`), 'part', id)}
      <p class="muted screen-only">${t(`valueTriangle.${value}.question`)}</p>
    </div>
    <div class="value__pair screen-only">
      ${comparedScenarios.map((scenario) => comparisonFields(options, scenario))}
    </div>
    ${lessGood.map(({ scenario }) => note('info', html`<p>${t(`valueTriangle.lessGood.${scenario}`, { value: name })}</p>`))}
    ${more}
  </section>`;
}

function comparisonFields(options: ValueOptions, scenario: ComparedScenario): TemplateResult {
  const { t, value, triangle, versionsOf, onCompare } = options;
  const comparison = triangle.comparisons[value][scenario];
  const place = (what: ComparisonField['what']): ComparisonField => ({ value, scenario, what });
  const found = options.findings.in(comparisonName(place('reason')));
  const which = t(`valueTriangle.place.${scenario}`, { value: t(`valueTriangle.${value}`) });
  return html`<div class="comparison stack-small">
    ${choiceField({
      t,
      name: comparisonName(place('verdict')),
      label: t(`valueTriangle.${scenario}`),
      choices: verdicts.map((verdict) => ({
        value: verdict,
        label: t(`valueTriangle.${verdict}`),
        mark: icon(verdictIcons[verdict]),
      })),
      value: comparison.verdict,
      onChoose: (verdict) => onCompare(place('verdict'), { ...comparison, verdict }),
    })}
    ${textAreaField({
      t,
      name: comparisonName(place('reason')),
      label: t('valueTriangle.reason'),
      labelDetail: which,
      value: comparison.reason,
      longest: longestText,
      behind: found.length > 0 ? findingMirror(comparison.reason, found) : undefined,
      below: belowReason(options, scenario, found),
      onInput: (reason) => onCompare(place('reason'), { ...comparison, reason }),
    })}
    ${versionsOf(comparisonName(place('verdict')))} ${versionsOf(comparisonName(place('reason')))}
  </div>`;
}

function belowReason(options: ValueOptions, scenario: ComparedScenario, found: readonly OpenFinding[]): unknown {
  const { t, value, assessment, findings } = options;
  const [first, ...more] = assessment.missing.filter((one) => one.value === value && one.scenario === scenario);
  if (!first && found.length === 0) return undefined;
  const key = more.length > 0 ? 'valueTriangle.missing' : `valueTriangle.missing.${first?.what}`;
  return html`${first ? html`<p class="small muted">${t(key)}</p>` : nothing} ${findingNotes(t, found, findings)}`;
}
