import '@maatwerk/elements/canvas/define';
import '@maatwerk/elements/case-file/define';
import type { StepTaken } from '@maatwerk/elements/element-events';
import type { MaatwerkElements } from '@maatwerk/elements/types/elements';

const canvas = document.createElement('maatwerk-canvas');
canvas.mode = 'conversation';
canvas.value = '{"perspective":"thuis wonen"}';
canvas.addEventListener('maatwerk-before-step', (event) => event.refuse(event.detail.command.type));
document.addEventListener('maatwerk-step', (event) => (event as CustomEvent<StepTaken>).detail.seq.toFixed());
document.querySelector('maatwerk-case-file')?.addEventListener('maatwerk-case-kept', ({ detail }) => detail.standing);

// What Angular makes of (maatwerk-navigate)="…" in a template that is checked strictly.
canvas.addEventListener('maatwerk-navigate', ($event): string => $event.detail.path);

// @ts-expect-error a canvas has no such mode
canvas.mode = 'poster';
// @ts-expect-error the detail of this event has a path
canvas.addEventListener('maatwerk-navigate', (event) => event.detail.caseId);
// @ts-expect-error the form is the page's
canvas.form = null;

// @ts-expect-error a chart fires no event of its own
export type NoEvent = MaatwerkElements['maatwerk-cost-benefit-chart']['events']['maatwerk-step'];
// @ts-expect-error what is for reading only cannot be given
export type NoForm = MaatwerkElements['maatwerk-canvas']['properties']['form'];
