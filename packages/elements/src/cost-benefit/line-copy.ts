import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CostsDesk } from './costs-desk.js';
import type { LinesView } from './line-columns.js';
import { lineName } from './line-name.js';

/** The scenarios of which a line can be taken over into another. */
function sourcesOf({ scenarios }: CostBenefit, into: ScenarioName): ScenarioName[] {
  return scenarioNames.filter((name) => name !== into && (scenarios[name]?.lines ?? []).length > 0);
}

/** The button that offers lines of the other scenarios; nothing while they have none. */
export function copyButton({ t, value }: CostsDesk, view: LinesView, into: ScenarioName): unknown {
  const [source, ...others] = sourcesOf(value, into);
  if (source === undefined) return nothing;
  const words =
    others.length > 0 ? t('costLines.copy') : t('costLines.copy.from', { scenario: t(`costBenefit.${source}`) });
  return html`<button
    type="button"
    class="button button--subtle"
    data-act="copy"
    data-scenario=${into}
    aria-expanded=${view.copyInto === into ? 'true' : 'false'}
  >
    ${words}
  </button>`;
}

/** The choice of which line, or all of a scenario, once it is asked for. */
export function copyPanel({ t, value }: CostsDesk, view: LinesView, into: ScenarioName): unknown {
  if (view.copyInto !== into) return nothing;
  return html`<div class="panel stack-small">
    <label class="field__label" for="copy-${into}">${t('costLines.copy.which')}</label>
    <div class="buttons">
      <select class="input input--short" id="copy-${into}">
        ${sourcesOf(value, into).map((name) => sourceOptions(value.scenarios[name]?.lines ?? [], name, t))}
      </select>
      <button type="button" class="button button--secondary" data-act="copy-take" data-scenario=${into}>
        ${t('costLines.copy.take')}
      </button>
    </div>
  </div>`;
}

function sourceOptions(lines: readonly CostLine[], name: ScenarioName, t: CostsDesk['t']): TemplateResult {
  const scenario = t(`costBenefit.${name}`);
  return html`<optgroup label=${scenario}>
    ${lines.map((line, index) => html`<option value=${`${name}/${String(index)}`}>${lineName(line, t)}</option>`)}
    ${lines.length > 1 ? html`<option value=${`${name}/`}>${t('costLines.copy.all', { scenario })}</option>` : nothing}
  </optgroup>`;
}

/** The lines behind a choice: one by its place, or all of a scenario. */
export function chosenLines({ scenarios }: CostBenefit, choice: string): CostLine[] {
  const [name, place = ''] = choice.split('/');
  const lines = scenarios[name as ScenarioName]?.lines ?? [];
  return place === '' ? lines : lines.slice(Number(place), Number(place) + 1);
}
