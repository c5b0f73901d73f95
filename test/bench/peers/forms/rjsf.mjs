import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
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
const uiSchema = { 'ui:submitButtonOptions': { norender: true } };

function Costs() {
  const [formData, setFormData] = useState(beginning);
  const onChange = (event) => {
    setFormData(event.formData);
    void keep(event.formData);
  };
  return createElement(
    'div',
    null,
    createElement(Form, { schema, uiSchema, validator, formData, liveValidate: 'onChange', onChange }),
    createElement('output', null, lessThanThreatened(formData)),
  );
}

presentForm((host) => {
  createRoot(host).render(createElement(Costs));
  return {
    cell: () => document.getElementById('root_custom'),
    outcome: () => host.querySelector('output'),
  };
});
