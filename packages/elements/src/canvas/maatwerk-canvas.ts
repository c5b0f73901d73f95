import { defineElement } from '../define/define.js';
import { CanvasElement } from './canvas-element.js';

defineElement('canvas', CanvasElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-canvas': CanvasElement;
  }
}
