import { defineElement } from '../define/define.js';
import { CaseFileElement } from './case-file-element.js';

defineElement('case-file', CaseFileElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-case-file': CaseFileElement;
  }
}
