import { defineElement } from '../define/define.js';
import { GroundsElement } from './grounds-element.js';

defineElement('grounds', GroundsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-grounds': GroundsElement;
  }
}
