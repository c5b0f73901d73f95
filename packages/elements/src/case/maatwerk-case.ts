import '../approval/maatwerk-approval.js';
import '../canvas/maatwerk-canvas.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import '../value-triangle/maatwerk-value-triangle.js';
import { defineElement } from '../define/define.js';
import { CaseElement } from './case-element.js';

defineElement('case', CaseElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-case': CaseElement;
  }
}
