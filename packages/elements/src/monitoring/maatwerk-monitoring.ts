import { defineElement } from '../define/define.js';
import { MonitoringElement } from './monitoring-element.js';

defineElement('monitoring', MonitoringElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-monitoring': MonitoringElement;
  }
}
