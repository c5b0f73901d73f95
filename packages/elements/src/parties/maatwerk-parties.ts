import { defineElement } from '../define/define.js';
import { PartiesElement } from './parties-element.js';

defineElement('parties', PartiesElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-parties': PartiesElement;
  }
}
