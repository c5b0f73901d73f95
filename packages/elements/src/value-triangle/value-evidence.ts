import type { CaseDocument } from '@maatwerk/core/case/case-document';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';
import type { Bounds } from '@maatwerk/core/cost-benefit/analysis';
import { comparedScenarios, type PublicValue } from '@maatwerk/core/value-triangle';
import { html, type TemplateResult } from 'lit';
import { formatCents, formatSpan } from '../format/money.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { placeTitle } from '../messages/path-name.js';

type Ground = CaseDocument['grounds'][number];

/** The plan around a triangle, and the way to where its parts are mended. */
export interface EvidenceOptions {
  readonly t: Translate;
  readonly document: Pick<CaseDocument, 'canvas' | 'grounds' | 'costBenefit'>;
  readonly go: (path: string) => void;
}

type Fact = readonly [term: string, fact: unknown];
type Source = 'canvas' | 'grounds' | 'costBenefit';

/** What the plan says for a value: the goals and the part of the household, why it may be done, or what it costs. */
export function valueEvidence(options: EvidenceOptions, value: PublicValue): TemplateResult {
  const { t, document } = options;
  const mend = (source: Source, path: string): TemplateResult => mendLink(options, value, source, path);
  switch (value) {
    case 'involvement':
      return panel(
        t('valueTriangle.evidence.canvas'),
        canvasFacts(options, ['perspective', 'ownActions', 'involvement']),
        mend('canvas', 'canvas/involvement'),
      );
    case 'legitimacy':
      return html`${panel(t('valueTriangle.evidence.canvas'), canvasFacts(options, ['legitimacy']), mend('canvas', 'canvas/legitimacy'))}
      ${groundsReading(t, document.grounds, mend('grounds', 'grounds'))}`;
    case 'publicReturn':
      return panel(t('valueTriangle.figures'), figures(options), mend('costBenefit', 'costBenefit'));
  }
}

function panel(title: string, shown: readonly Fact[], link: TemplateResult): TemplateResult {
  return html`<div class="panel stack-small">
    <p><strong>${title}</strong></p>
    ${facts(shown)} ${link}
  </div>`;
}

function facts(shown: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${shown.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd class="facts__words">${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function mendLink({ t, go }: EvidenceOptions, value: PublicValue, source: Source, path: string): TemplateResult {
  const words = t(`valueTriangle.evidence.open.${source}`);
  return html`<p class="screen-only">
    <button
      type="button"
      class="link small"
      aria-label="${words}: ${t(`valueTriangle.${value}.inline`)}"
      @click=${() => go(path)}
    >
      ${words}
    </button>
  </p>`;
}

function canvasFacts(
  { t, document }: EvidenceOptions,
  fields: readonly ('perspective' | 'ownActions' | 'legitimacy' | 'involvement')[],
): readonly Fact[] {
  const missing = html`<span class="muted">${t('valueTriangle.missing')}</span>`;
  return fields.map((field) => [placeTitle(t, `canvas/${field}`), document.canvas[field].trim() || missing]);
}

function groundsReading(t: Translate, grounds: readonly Ground[], link: TemplateResult): TemplateResult {
  if (grounds.length === 0) return link;
  return html`<details class="panel grounds" open>
    <summary class="grounds__summary">${icon('chevronDown')} ${t('valueTriangle.grounds')}</summary>
    ${grounds.map((ground) => facts(factsOf(t, ground)))} ${link}
  </details>`;
}

function figures({ t, document: { costBenefit } }: EvidenceOptions): readonly Fact[] {
  const analysis = analyse(costBenefit);
  return comparedScenarios.map((scenario) => {
    const saving = scenario === 'current' ? analysis.savingNow : analysis.saving;
    const isImpossible = [analysis.custom.state, analysis[scenario].state].includes('impossible');
    const unknown = isImpossible ? 'valueTriangle.figures.impossible' : 'valueTriangle.figures.unknown';
    return [t(`valueTriangle.${scenario}`), saving ? difference(t, saving) : t(unknown)];
  });
}

function difference(t: Translate, { min, max, unquantified }: Bounds): string {
  const amount = (low: number, high: number): string => formatSpan({ min: low, max: high }, t.locale);
  const figure =
    min >= 0
      ? t('valueTriangle.figures.less', { amount: amount(min, max) })
      : max <= 0
        ? t('valueTriangle.figures.more', { amount: amount(-max, -min) })
        : t('valueTriangle.figures.between', { less: formatCents(max, t.locale), more: formatCents(-min, t.locale) });
  return unquantified ? t('valueTriangle.figures.unquantified', { figure }) : figure;
}

function factsOf(t: Translate, ground: Ground): readonly Fact[] {
  const { kind, rule, advises, decides, customisation } = ground;
  const asked = (['suitable', 'necessary', 'balanced'] as const).flatMap((question) => {
    const answer = ground[question];
    return answer ? [t(`valueTriangle.ground.${question}.${answer}`)] : [];
  });
  const facts = [
    ['rule', [t(`valueTriangle.ground.${kind}`), rule].filter(Boolean).join(', ')],
    ['advises', advises],
    ['decides', decides],
    ['customisation', customisation ? t(`valueTriangle.ground.${customisation}`) : ''],
    ['proportion', asked.join(' ')],
  ] as const;
  return facts.filter(([, fact]) => fact !== '').map(([name, fact]) => [t(`valueTriangle.ground.${name}`), fact]);
}
