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

// The log holds codes and ids, never words: a path of a decided section, down to one line of it.
const place = /^(?:canvas|costBenefit|valueTriangle|grounds|funding|parties)(?:\/[\w-]{1,64}){0,4}$/;

/** Whether something is the path of a place in a plan, such as `canvas/support` or `costBenefit/scenarios/custom/lines/l1`. */
export function isPlace(content: unknown): content is string {
  return typeof content === 'string' && place.test(content);
}
