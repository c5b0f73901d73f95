const drafts = new Promise((resolve, reject) => {
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});
let keptAmount = null;

/** Keeps what a form holds on this device, as our own element does: one transaction a change. */
export async function keep(values) {
  const transaction = (await drafts).transaction('drafts', 'readwrite');
  transaction.objectStore('drafts').put(values, 'form');
  transaction.oncomplete = () => (keptAmount = Number(values.custom));
}

/**
 * Draws a form on the page and hands it to the probe: `draw(host)` returns `{cell, outcome, kept}`: `cell()` is the
 * input of the plan's costs, `outcome()` the element that shows the difference, `kept()` the plan's costs as they are
 * kept on this device, in euros; without it the form calls `keep`.
 */
export function presentForm(draw) {
  const host = document.body.appendChild(document.createElement('main'));
  const { cell, outcome, kept = () => keptAmount } = draw(host);
  globalThis.benchGrid = { cell, rowTotal: outcome, grandTotal: outcome, inputs: () => 4, rows: () => 1, kept };
}
