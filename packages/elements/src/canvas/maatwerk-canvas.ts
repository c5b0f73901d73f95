import { defineElement } from '../define/define.js';
import { CanvasElement } from './canvas-element.js';

defineElement('canvas', CanvasElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-canvas': CanvasElement;
  }
}
