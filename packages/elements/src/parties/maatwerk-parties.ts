import { defineElement } from '../define/define.js';
import { PartiesElement } from './parties-element.js';

defineElement('parties', PartiesElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-parties': PartiesElement;
  }
}
