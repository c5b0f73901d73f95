import type { GlobalComponents } from 'vue';
import type { MaatwerkProps } from '@maatwerk/elements/types/vue';

type CanvasInTemplate = InstanceType<GlobalComponents['maatwerk-canvas']>['$props'];

export const rightUse: CanvasInTemplate = {
  name: 'canvas',
  mode: 'sheet',
  headingLevel: 3,
  'heading-level': '3',
  class: ['wide'],
  onMaatwerkNavigate: (event) => event.detail.path.toUpperCase(),
  onMaatwerkBeforeStep: (event) => event.waitUntil(Promise.resolve(event.detail.command.type)),
};
export const sameProps: MaatwerkProps<'maatwerk-canvas'> = rightUse;
declare const canvas: InstanceType<GlobalComponents['maatwerk-canvas']>;
canvas.$emit('maatwerk-navigate', new CustomEvent('maatwerk-navigate', { detail: { path: 'costBenefit' } }));
canvas.checkValidity();

// @ts-expect-error a canvas has no such mode
export const wrongMode: CanvasInTemplate = { mode: 'poster' };
// @ts-expect-error a level is a number
export const wrongLevel: CanvasInTemplate = { headingLevel: 'three' };
// @ts-expect-error the detail of this event has a path
export const wrongDetail: CanvasInTemplate = { onMaatwerkNavigate: (event) => event.detail.caseId };
// @ts-expect-error a canvas never fires this
canvas.$emit('maatwerk-case-kept', new CustomEvent('maatwerk-case-kept'));
// @ts-expect-error there is no such element
export type NoElement = GlobalComponents['maatwerk-kanvas'];
