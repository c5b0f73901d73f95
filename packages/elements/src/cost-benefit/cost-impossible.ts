import { withImpossible } from '@maatwerk/core/cost-benefit/edit-scenario';
import { html, type TemplateResult } from 'lit';
import { textAreaField } from '../field/field.js';
import type { CostsDesk } from './costs-desk.js';
import { scenarioKeys } from './scenario-mark.js';

/** The id of the reasons within the shadow root. */
export const impossiblePanelId = 'impossible-panel';

/** Asks per scenario why it cannot be calculated; that is an outcome too. */
export function costImpossible(desk: CostsDesk): TemplateResult {
  const { t, value } = desk;
  return html`<div class="panel stack" id=${impossiblePanelId}>
    <p>${t('costBenefit.impossible.hint')}</p>
    <div class="three">
      ${scenarioKeys.map(({ name, key }) => {
        const path = `scenarios/${name}/impossible`;
        return textAreaField({
          t,
          name: path,
          label: t('costBenefit.impossible.why', { scenario: t(key) }),
          optional: true,
          value: value.scenarios[name]?.impossible ?? '',
          onInput: (reason) => desk.type(path, reason, withImpossible(value, name, reason)),
          onLeave: () => desk.leave(path),
        });
      })}
    </div>
  </div>`;
}
