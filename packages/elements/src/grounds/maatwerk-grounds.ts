import { defineElement } from '../define/define.js';
import { GroundsElement } from './grounds-element.js';

defineElement('grounds', GroundsElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-grounds': GroundsElement;
  }
}
