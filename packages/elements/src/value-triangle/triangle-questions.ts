import { publicValues, type PublicValue } from '@maatwerk/core/value-triangle';
import type { nothing } from 'lit';
import { CaseQuestions, type PinnedQuestions, type QuestionsHost } from '../question/case-questions.js';

const section = 'valueTriangle';
const pathOf = (value: PublicValue): string => `${section}/comparisons/${value}`;

/** The questions of a table in the triangle: each at its value, and those about the weights or the whole of it above. */
export class TriangleQuestions extends CaseQuestions {
  constructor(host: QuestionsHost) {
    super(host, 'value-triangle');
  }

  /** The questions about what is none of the three values. */
  above(): PinnedQuestions | typeof nothing {
    return this.others(section, publicValues.map(pathOf));
  }

  /** The questions about a value. */
  about(value: PublicValue): PinnedQuestions | typeof nothing {
    return this.at(pathOf(value));
  }
}
