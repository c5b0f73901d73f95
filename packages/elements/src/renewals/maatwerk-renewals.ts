import { defineElement } from '../define/define.js';
import { RenewalsElement } from './renewals-element.js';

defineElement('renewals', RenewalsElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-renewals': RenewalsElement;
  }
}
