import { defineElement } from '../define/define.js';
import { FundingElement } from './funding-element.js';

defineElement('funding', FundingElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-funding': FundingElement;
  }
}
