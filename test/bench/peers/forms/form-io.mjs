import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import { beginning } from '../../four-fields/figures.mjs';
import { keep, presentForm } from '../../four-fields/present-form.mjs';

const number = (key) => ({ type: 'number', key, label: key, input: true, validate: { min: 0 } });
const components = [
  ...['months', 'current', 'threatened', 'custom'].map(number),
  {
    type: 'number',
    key: 'less',
    label: 'less',
    input: true,
    disabled: true,
    calculateValue: 'value = data.threatened - data.custom',
  },
];

presentForm((host) => {
  void Formio.createForm(host, { display: 'form', components }).then((form) => {
    form.submission = { data: { ...beginning } };
    form.on('change', ({ data }) => data && void keep(data));
  });
  return {
    cell: () => host.querySelector('input[name="data[custom]"]'),
    outcome: () => host.querySelector('input[name="data[less]"]'),
  };
});
