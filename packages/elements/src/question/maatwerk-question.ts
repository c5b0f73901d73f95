import { defineElement } from '../define/define.js';
import { QuestionElement } from './question-element.js';

defineElement('question', QuestionElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-question': QuestionElement;
  }
}
