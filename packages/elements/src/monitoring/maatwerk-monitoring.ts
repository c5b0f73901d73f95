import { defineElement } from '../define/define.js';
import { MonitoringElement } from './monitoring-element.js';

defineElement('monitoring', MonitoringElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-monitoring': MonitoringElement;
  }
}
