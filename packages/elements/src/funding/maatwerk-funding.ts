import { defineElement } from '../define/define.js';
import { FundingElement } from './funding-element.js';

defineElement('funding', FundingElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-funding': FundingElement;
  }
}
