import { MaatwerkApproval } from '@maatwerk/elements/approval';
import { MaatwerkCanvas } from '@maatwerk/elements/canvas';
import { MaatwerkCase } from '@maatwerk/elements/case';
import { MaatwerkCostBenefit } from '@maatwerk/elements/cost-benefit';
import { defineElement, type DefineOptions } from '@maatwerk/elements/define';
import { MaatwerkValueTriangle } from '@maatwerk/elements/value-triangle';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  case: MaatwerkCase,
  canvas: MaatwerkCanvas,
  'cost-benefit': MaatwerkCostBenefit,
  'value-triangle': MaatwerkValueTriangle,
  approval: MaatwerkApproval,
};

/** Registers every element of the kit under a prefix. Idempotent. */
export function defineElements(options: DefineOptions = {}): void {
  for (const [name, elementClass] of Object.entries(elements)) defineElement(name, elementClass, options);
}
