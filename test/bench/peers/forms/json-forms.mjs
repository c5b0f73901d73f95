import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beginning, lessThanThreatened } from '../../four-fields/figures.mjs';
import { keep, presentForm } from '../../four-fields/present-form.mjs';

const number = { type: 'number', minimum: 0 };
const schema = {
  type: 'object',
  required: ['months', 'custom'],
  properties: { months: number, current: number, threatened: number, custom: number },
};
const uischema = {
  type: 'VerticalLayout',
  elements: Object.keys(schema.properties).map((name) => ({ type: 'Control', scope: `#/properties/${name}` })),
};

function Costs() {
  const [data, setData] = useState(beginning);
  const onChange = (event) => {
    setData(event.data);
    void keep(event.data);
  };
  return createElement(
    'div',
    null,
    createElement(JsonForms, { schema, uischema, data, renderers: vanillaRenderers, cells: vanillaCells, onChange }),
    createElement('output', null, lessThanThreatened(data)),
  );
}

presentForm((host) => {
  createRoot(host).render(createElement(Costs));
  return {
    cell: () => [...host.querySelectorAll('input')].at(-1),
    outcome: () => host.querySelector('output'),
  };
});
