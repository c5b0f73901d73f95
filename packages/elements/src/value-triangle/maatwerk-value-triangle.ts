import { defineElement } from '../define/define.js';
import { ValueTriangleElement } from './value-triangle-element.js';

defineElement('value-triangle', ValueTriangleElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-value-triangle': ValueTriangleElement;
  }
}
