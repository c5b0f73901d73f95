import { rowsOf, typedRow } from './rows.mjs';

/**
 * Draws a grid with as many rows as the address asks for (`?rows=500`) and hands it to the probe.
 * `draw(rows, host)` puts it on the page and returns `{rows, inputs, rowOf, cell, rowTotal, grandTotal}`: `rows()` and
 * `inputs()` count the rows and the amount inputs on the page, `rowOf(index)` finds a row,
 * `cell(row)` its amount input, `rowTotal(row)` and `grandTotal()` the elements that show the figures.
 */
export function presentGrid(draw) {
  const rows = rowsOf(Number(new URLSearchParams(location.search).get('rows')));
  const host = document.body.appendChild(document.createElement('main'));
  const { rows: count, inputs, rowOf, cell, rowTotal, grandTotal } = draw(rows, host);
  const row = kept(() => rowOf(typedRow(rows.length)));
  globalThis.benchGrid = {
    rows: count,
    inputs,
    cell: kept(() => within(row(), cell)),
    rowTotal: kept(() => within(row(), rowTotal)),
    grandTotal: kept(grandTotal),
  };
}

const within = (element, find) => (element ? find(element) : null);

// looking for an element among 5,000 rows would cost more than the grid itself
function kept(find) {
  let found = null;
  return () => (found?.isConnected ? found : (found = find() ?? null));
}
