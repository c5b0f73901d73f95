import { Model, settings } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'survey-core/survey-core.fontless.min.css';
import { presentGrid } from '../../cost-benefit/present-grid.mjs';
import { units } from '../../cost-benefit/rows.mjs';

// the limit is 1,000 unless set
settings.matrix.maxRowCount = 10_000;

const number = { cellType: 'text', inputType: 'number', min: 0 };
const columns = [
  { name: 'label', cellType: 'text', isRequired: true },
  { name: 'amount', ...number, isRequired: true },
  // a list of the browser's own, as the other grids have; it is lighter than SurveyJS's own list
  { name: 'unit', cellType: 'dropdown', choices: units, renderAs: 'select' },
  { name: 'times', ...number },
  { name: 'total', cellType: 'expression', expression: '{row.amount} * {row.times}', totalType: 'sum' },
];

presentGrid((rows, host) => {
  const survey = new Model({
    textUpdateMode: 'onTyping',
    checkErrorsMode: 'onValueChanged',
    showNavigationButtons: false,
    elements: [{ type: 'matrixdynamic', name: 'rows', rowCount: rows.length, columns }],
  });
  survey.data = { rows };
  createRoot(host).render(createElement(Survey, { model: survey }));
  const row = (index) => host.querySelectorAll('tbody tr.sd-table__row')[index];
  return {
    rows: () => host.querySelectorAll('tbody tr.sd-table__row').length,
    inputs: () => host.querySelectorAll('input[type="number"]').length / 2,
    rowOf: row,
    cell: (found) => found.querySelector('input[type="number"]'),
    rowTotal: (found) => found.querySelector('.sd-expression'),
    grandTotal: () => [...host.querySelectorAll('tfoot .sd-expression')].at(-1),
  };
});
