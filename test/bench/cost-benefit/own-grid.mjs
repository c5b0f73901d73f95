import '@maatwerk/elements/cost-benefit/define';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { presentGrid } from './present-grid.mjs';

const asLine = ({ label, amount, unit, times }, index) => ({
  id: `r${index}`,
  label,
  amount: { cents: amount * 100 },
  unit,
  times,
});

presentGrid((rows, host) => {
  const element = document.createElement('maatwerk-cost-benefit');
  element.drafts = createMemoryDrafts();
  element.draftKey = 'bench';
  element.value = {
    period: { start: '2027-01-01', months: 12 },
    mode: 'lines',
    scenarios: { current: null, threatened: null, custom: { lines: rows.map(asLine) } },
  };
  host.append(element);
  const root = () => element.shadowRoot;
  return {
    rows: () => root().querySelectorAll('tr.line[data-scenario="custom"]').length,
    inputs: () => root().querySelectorAll('[data-scenario="custom"] input[data-cell="amount"]').length,
    rowOf: (index) => root()?.querySelector(`tr[data-scenario="custom"][data-line="r${index}"]`),
    cell: (row) => row.querySelector('[data-cell="amount"]'),
    rowTotal: (row) => row.querySelector('.line__worth'),
    grandTotal: () => root()?.querySelector('.lines.custom .lines__total'),
  };
});
