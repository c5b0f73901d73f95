import { defineElement } from '../define/define.js';
import { ApprovalElement } from './approval-element.js';

defineElement('approval', ApprovalElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-approval': ApprovalElement;
  }
}
