// What a reader may type in stays on the page: no example has a key for drafts, and every case is in memory.
const ofCase =
  'It shows a made-up case that people brought to this point by their own steps. A script of this page gives it as the property <code>case</code>; within <code>&lt;maatwerk-case&gt;</code> that is not needed.';
const inForm = 'In a form of yours it posts its value under its <code>name</code>.';

/**
 * The live example of each element, by its noun: `{attributes, says}`, what stands in its tag besides the level of its
 * heading, and what the reader has to know, as HTML. What is no attribute comes from `given.mjs`.
 */
export const examples = {
  case: {
    attributes: `case-id="M-2026-014" actor='{"id":"lead-1","role":"lead"}'`,
    says: 'A made-up case that waits for an answer. On a page of yours the same two lines begin a case that is kept on the device.',
  },
  canvas: { attributes: 'name="plan"', says: inForm },
  'cost-benefit': { attributes: 'name="costs"', says: inForm },
  'cost-benefit-chart': { attributes: '', says: 'It shows the analysis that it is given as its <code>value</code>.' },
  'cost-benefit-exchange': {
    attributes: '',
    says: 'It copies, saves and reads the analysis that it is given as its <code>value</code>.',
  },
  'cost-benefit-prices': {
    attributes: '',
    says: 'It makes lines from price lists of your own; these twelve are examples.',
  },
  'value-triangle': { attributes: 'name="triangle"', says: inForm },
  parties: { attributes: 'name="parties"', says: inForm },
  funding: { attributes: 'name="funding"', says: inForm },
  grounds: { attributes: 'name="grounds"', says: inForm },
  approval: { attributes: '', says: ofCase },
  monitoring: { attributes: '', says: ofCase },
  renewals: { attributes: '', says: ofCase },
  question: { attributes: '', says: ofCase },
  versions: { attributes: 'open', says: ofCase },
  agenda: {
    attributes: 'ends-at="15:30"',
    says: 'A Tuesday with three made-up cases. The agenda reads them from the store of your cases.',
  },
  'case-file': {
    attributes: `actor='{"id":"lead-1","role":"lead"}'`,
    says: 'Choose a file that “Maak een kopie” saved elsewhere. Here it is kept on this page only.',
  },
};

/** The noun of the element that a source of the docs describes with a live example, else `undefined`. */
export function exampleOf(path) {
  const noun = /^docs\/elements\/([a-z-]+)\.md$/.exec(path)?.[1];
  return noun !== undefined && Object.hasOwn(examples, noun) ? noun : undefined;
}
