import { canvasFields } from '../canvas/canvas.js';

/** The places of a plan that a form offers for a question, in the order of reading: paths of the document. */
export const planPlaces: readonly string[] = [
  ...canvasFields.map((field) => `canvas/${field}`),
  'costBenefit',
  'valueTriangle',
  'grounds',
  'funding',
  'parties',
];
