import { CanvasElement } from '@maatwerk/elements/canvas';
import { CaseElement } from '@maatwerk/elements/case';
import type { FetchableElements, FetchElement } from '@maatwerk/elements/fetching';
import type { ElementNoun } from './element-nouns.js';

/** What is registered at once: a page with a case draws these first. */
export const firstElements = { case: CaseElement, canvas: CanvasElement };

const canvasCompanion = (noun: 'question' | 'parties' | 'funding' | 'grounds' | 'versions'): FetchElement => {
  return async () => (await import('./canvas-companions.js')).canvasCompanions[noun];
};
const costCompanion = (noun: `cost-benefit-${'chart' | 'exchange' | 'prices'}`): FetchElement => {
  return async () => (await import('./cost-companions.js')).costCompanions[noun];
};

const elements: Readonly<Record<ElementNoun, FetchElement>> = {
  case: () => Promise.resolve(CaseElement),
  'case-file': async () => (await import('@maatwerk/elements/case-file')).CaseFileElement,
  canvas: () => Promise.resolve(CanvasElement),
  'cost-benefit': async () => (await import('@maatwerk/elements/cost-benefit')).CostBenefitElement,
  'cost-benefit-chart': costCompanion('cost-benefit-chart'),
  'cost-benefit-exchange': costCompanion('cost-benefit-exchange'),
  'cost-benefit-prices': costCompanion('cost-benefit-prices'),
  'value-triangle': async () => (await import('@maatwerk/elements/value-triangle')).ValueTriangleElement,
  approval: async () => (await import('@maatwerk/elements/approval')).ApprovalElement,
  question: canvasCompanion('question'),
  parties: canvasCompanion('parties'),
  funding: canvasCompanion('funding'),
  grounds: canvasCompanion('grounds'),
  versions: canvasCompanion('versions'),
  monitoring: async () => (await import('@maatwerk/elements/monitoring')).MonitoringElement,
  renewals: async () => (await import('@maatwerk/elements/renewals')).RenewalsElement,
  agenda: async () => (await import('@maatwerk/elements/agenda')).AgendaElement,
};

const beside: Partial<Record<ElementNoun, readonly ElementNoun[]>> = {
  canvas: ['question', 'parties', 'funding', 'grounds', 'versions'],
  'cost-benefit': ['cost-benefit-prices', 'cost-benefit-chart', 'cost-benefit-exchange'],
  approval: ['versions'],
};

/** How each element of the kit comes, and what it draws beside itself. */
export const elementParts: FetchableElements = {
  elements,
  beside,
  inner: [() => import('@maatwerk/elements/cost-benefit/lines')],
};
