import { AgendaElement } from '@maatwerk/elements/agenda';
import { ApprovalElement } from '@maatwerk/elements/approval';
import { CanvasElement } from '@maatwerk/elements/canvas';
import { CaseElement } from '@maatwerk/elements/case';
import { CaseFileElement } from '@maatwerk/elements/case-file';
import { CostBenefitElement } from '@maatwerk/elements/cost-benefit';
import { CostBenefitChartElement } from '@maatwerk/elements/cost-benefit-chart';
import { CostBenefitExchangeElement } from '@maatwerk/elements/cost-benefit-exchange';
import { CostBenefitPricesElement } from '@maatwerk/elements/cost-benefit-prices';
import { defineElement, type DefineOptions } from '@maatwerk/elements/define';
import { FundingElement } from '@maatwerk/elements/funding';
import { GroundsElement } from '@maatwerk/elements/grounds';
import { MonitoringElement } from '@maatwerk/elements/monitoring';
import { PartiesElement } from '@maatwerk/elements/parties';
import { QuestionElement } from '@maatwerk/elements/question';
import { RenewalsElement } from '@maatwerk/elements/renewals';
import { keepDrawnNodes } from '@maatwerk/elements/translation';
import { ValueTriangleElement } from '@maatwerk/elements/value-triangle';
import { VersionsElement } from '@maatwerk/elements/versions';
import type { ElementNoun } from './element-nouns.js';

const elements: Readonly<Record<ElementNoun, CustomElementConstructor>> = {
  case: CaseElement,
  'case-file': CaseFileElement,
  canvas: CanvasElement,
  'cost-benefit': CostBenefitElement,
  'cost-benefit-chart': CostBenefitChartElement,
  'cost-benefit-exchange': CostBenefitExchangeElement,
  'cost-benefit-prices': CostBenefitPricesElement,
  'value-triangle': ValueTriangleElement,
  approval: ApprovalElement,
  question: QuestionElement,
  parties: PartiesElement,
  funding: FundingElement,
  grounds: GroundsElement,
  versions: VersionsElement,
  monitoring: MonitoringElement,
  renewals: RenewalsElement,
  agenda: AgendaElement,
};

/** Registers every element of the kit under a prefix. Idempotent. */
export function defineElements(options: DefineOptions = {}): void {
  for (const [name, elementClass] of Object.entries(elements)) {
    defineElement(name, keepDrawnNodes(elementClass), options);
  }
}
