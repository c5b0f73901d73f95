import { withImpossible } from '@maatwerk/core/cost-benefit/edit-scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { textAreaField } from '../field/field.js';
import type { CostsDesk } from './costs-desk.js';
import { scenarioKeys } from './scenario-mark.js';

const panelId = 'impossible-panel';

/** The way to say that it cannot be calculated, and when it is open the reasons; nothing for who only reads. */
export function impossiblePart(desk: CostsDesk, isOpen: boolean, toggle: () => void): TemplateResult | typeof nothing {
  const { t, writable } = desk;
  if (!writable) return nothing;
  return html`<div class="stack screen-only">
    <div class="buttons">
      <button
        type="button"
        class="button button--subtle"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${panelId}
        @click=${() => {
          toggle();
          if (!isOpen) desk.focus('scenarios/current/impossible');
        }}
      >
        ${t('costBenefit.impossible.open')}
      </button>
    </div>
    ${isOpen ? reasons(desk) : nothing}
  </div>`;
}

function reasons(desk: CostsDesk): TemplateResult {
  const { t, value } = desk;
  return html`<div class="panel stack" id=${panelId}>
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
