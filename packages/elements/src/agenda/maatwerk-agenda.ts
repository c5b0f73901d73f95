import { defineElement } from '../define/define.js';
import { AgendaElement } from './agenda-element.js';

defineElement('agenda', AgendaElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-agenda': AgendaElement;
  }
}
