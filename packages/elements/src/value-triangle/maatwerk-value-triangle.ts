import { defineElement } from '../define/define.js';
import { ValueTriangleElement } from './value-triangle-element.js';

defineElement('value-triangle', ValueTriangleElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-value-triangle': ValueTriangleElement;
  }
}
