import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { presentGrid } from '../../cost-benefit/present-grid.mjs';
import { sumOf, totalOf, units } from '../../cost-benefit/rows.mjs';

const schema = {
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['label', 'amount'],
        properties: {
          label: { type: 'string' },
          amount: { type: 'number', minimum: 0 },
          unit: { type: 'string', enum: units },
          times: { type: 'number', minimum: 0 },
          total: { type: 'number', readOnly: true },
        },
      },
    },
  },
};
const uiSchema = { 'ui:submitButtonOptions': { norender: true } };
const totalled = (row) => (row.total === totalOf(row) ? row : { ...row, total: totalOf(row) });

function Grid({ rows }) {
  const [formData, setFormData] = useState(() => ({ rows: rows.map(totalled) }));
  return createElement(
    'div',
    null,
    createElement(Form, {
      schema,
      uiSchema,
      validator,
      formData,
      liveValidate: 'onChange',
      onChange: (event) => setFormData({ rows: event.formData.rows.map(totalled) }),
    }),
    createElement('output', null, sumOf(formData.rows)),
  );
}

presentGrid((rows, host) => {
  createRoot(host).render(createElement(Grid, { rows }));
  return {
    rows: () => host.querySelectorAll('input[id$="_total"]').length,
    inputs: () => host.querySelectorAll('input[id$="_amount"]').length,
    rowOf: (index) => document.getElementById(`root_rows_${index}_amount`)?.closest('.rjsf-field-object'),
    cell: (row) => row.querySelector('input[id$="_amount"]'),
    rowTotal: (row) => row.querySelector('input[id$="_total"]'),
    grandTotal: () => host.querySelector('output'),
  };
});
