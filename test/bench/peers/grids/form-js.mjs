import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { presentGrid } from '../../cost-benefit/present-grid.mjs';
import { units } from '../../cost-benefit/rows.mjs';

const column = (id, columns, rest) => ({ id, key: id, label: id, layout: { row: 'row', columns }, ...rest });
const components = [
  column('label', 4, { type: 'textfield', validate: { required: true } }),
  column('amount', 3, { type: 'number', validate: { required: true, min: 0 } }),
  column('unit', 3, { type: 'select', values: units.map((unit) => ({ label: unit, value: unit })) }),
  column('times', 3, { type: 'number', validate: { min: 0 } }),
  column('total', 3, { type: 'text', text: '{{this.amount * this.times}}' }),
];
const schema = {
  type: 'default',
  id: 'grid',
  components: [
    {
      type: 'dynamiclist',
      id: 'rows',
      path: 'rows',
      label: 'rows',
      isRepeating: true,
      allowAddRemove: true,
      disableCollapse: true,
      components,
    },
    { type: 'text', id: 'sum', text: '{{sum(for row in rows return row.amount * row.times)}}' },
  ],
};

presentGrid((rows, host) => {
  const texts = () => host.querySelectorAll('.fjs-form-field-text');
  void createForm({ container: host, schema, data: { rows }, debounce: false });
  return {
    rows: () => host.querySelectorAll('.fjs-repeat-row-container').length,
    inputs: () => host.querySelectorAll('.fjs-form-field-number').length / 2,
    rowOf: (index) => host.querySelectorAll('.fjs-repeat-row-container')[index],
    cell: (row) => row.querySelector('.fjs-form-field-number input'),
    rowTotal: (row) => row.querySelector('.fjs-form-field-text'),
    grandTotal: () => [...texts()].at(-1),
  };
});
