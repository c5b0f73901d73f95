import { defineElement } from '../define/define.js';
import { QuestionElement } from './question-element.js';

defineElement('question', QuestionElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-question': QuestionElement;
  }
}
