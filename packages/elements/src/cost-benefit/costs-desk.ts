import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import type { CostBenefit, Period, ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Translate } from '../messages/message-catalogue.js';
import type { TypedTexts } from './typed-texts.js';

/** What the parts of the cost-benefit editor draw from and act upon. Paths are within the section: `scenarios/custom/total`. */
export interface CostsDesk {
  readonly t: Translate;
  readonly value: CostBenefit;
  readonly analysis: Figures;
  /** The scenarios behind the figures, exact. */
  readonly course: string;
  /** The cents the plan asks of the custom budget. */
  readonly budget: number;
  readonly writable: boolean;
  /** The level of the headings of its sections. */
  readonly level: number;
  /** Begins the ids of the patterns of this one element. */
  readonly marks: string;
  readonly typed: TypedTexts;
  /** Takes an edit at a path; `done` where a button made it. */
  edit(next: CostBenefit, path: string, done?: boolean): void;
  /** Takes what was typed into a field, with the value that follows from it. */
  type(path: string, text: string, next: CostBenefit): void;
  /** A changed field was left. */
  leave(path: string): void;
  /** The questions of a table about a place, to draw under it. */
  asked(path: string): unknown;
  /** Moves focus to a field once it is drawn: what had focus may be gone. */
  focus(path: string): void;
}

/** The period a scenario is about: its own, else that of the analysis. */
export function periodOf({ value }: Pick<CostsDesk, 'value'>, name: ScenarioName): Period {
  return value.scenarios[name]?.period ?? value.period;
}
