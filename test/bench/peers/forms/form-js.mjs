import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { beginning } from '../../four-fields/figures.mjs';
import { keep, presentForm } from '../../four-fields/present-form.mjs';

const number = (key) => ({ type: 'number', id: key, key, label: key, validate: { min: 0 } });
const schema = {
  type: 'default',
  id: 'costs',
  components: [
    ...['months', 'current', 'threatened', 'custom'].map(number),
    { type: 'text', id: 'less', text: '{{threatened - custom}}' },
  ],
};

presentForm((host) => {
  void createForm({ container: host, schema, data: beginning, debounce: false }).then((form) =>
    form.on('changed', ({ data }) => void keep(data)),
  );
  return {
    cell: () => [...host.querySelectorAll('.fjs-form-field-number input')].at(-1),
    outcome: () => host.querySelector('.fjs-form-field-text'),
  };
});
