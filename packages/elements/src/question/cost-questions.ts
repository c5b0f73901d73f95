import { scenarioNames, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { lineIndex } from '@maatwerk/core/cost-benefit/edit-lines';
import { nothing } from 'lit';
import { CaseQuestions, type PinnedQuestions, type QuestionsHost } from './case-questions.js';

const section = 'costBenefit';

/** The questions of a table in an analysis: each at its line or its total, and those about the whole of it above. Paths are within the section. */
export class CostQuestions extends CaseQuestions {
  constructor(host: QuestionsHost) {
    super(host, 'cost-benefit');
  }

  /** The questions about what has no place of its own on screen: the whole analysis, its period, a line that is gone. */
  above(value: CostBenefit, showsLines: boolean): PinnedQuestions | typeof nothing {
    const places = this.askedAbout(section).filter((about) => isPlace(about, value, showsLines));
    return this.others(section, places);
  }

  /** The questions about a place that is drawn; an element stands only where somebody asked. */
  asked(path: string): PinnedQuestions | typeof nothing {
    const about = `${section}/${path}`;
    return this.askedAbout(about).length > 0 ? this.at(about) : nothing;
  }
}

function isPlace(about: string, { scenarios }: CostBenefit, showsLines: boolean): boolean {
  const [, , scenario, part, key] = about.split('/');
  const name = scenarioNames.find((each) => each === scenario);
  if (name === undefined || !showsLines) return name !== undefined;
  return part === 'lines' && key !== undefined && lineIndex(scenarios[name]?.lines ?? [], key) >= 0;
}
