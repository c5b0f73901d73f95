import type { SvelteHTMLElements } from 'svelte/elements';
import type { MaatwerkProps } from '@maatwerk/elements/types/svelte';

type CanvasInTemplate = SvelteHTMLElements['maatwerk-canvas'];

export const rightUse: CanvasInTemplate = {
  name: 'canvas',
  mode: 'sheet',
  headingLevel: 3,
  'heading-level': '3',
  class: 'wide',
  oninput: (event) => event.currentTarget.value.perspective.toUpperCase(),
  'onmaatwerk-navigate': (event) => event.detail.path.toUpperCase(),
  'onmaatwerk-step': (event) => event.detail.seq.toFixed(),
};
export const sameProps: MaatwerkProps<'maatwerk-canvas'> = rightUse;

// @ts-expect-error a canvas has no such mode
export const wrongMode: CanvasInTemplate = { mode: 'poster' };
// @ts-expect-error a level is a number
export const wrongLevel: CanvasInTemplate = { headingLevel: 'three' };
// @ts-expect-error the detail of this event has a path
export const wrongDetail: CanvasInTemplate = { 'onmaatwerk-navigate': (event) => event.detail.caseId };
