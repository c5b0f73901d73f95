import { defineElement } from '../define/define.js';
import { RenewalsElement } from './renewals-element.js';

defineElement('renewals', RenewalsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-renewals': RenewalsElement;
  }
}
