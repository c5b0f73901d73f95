import { defineElement } from '../define/define.js';
import { AgendaElement } from './agenda-element.js';

defineElement('agenda', AgendaElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-agenda': AgendaElement;
  }
}
