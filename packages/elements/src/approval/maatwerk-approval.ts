import { defineElement } from '../define/define.js';
import { ApprovalElement } from './approval-element.js';

defineElement('approval', ApprovalElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-approval': ApprovalElement;
  }
}
