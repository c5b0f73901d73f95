import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'survey-core/survey-core.fontless.min.css';
import { beginning } from '../../four-fields/figures.mjs';
import { keep, presentForm } from '../../four-fields/present-form.mjs';

const number = (name) => ({ type: 'text', inputType: 'number', name, min: 0 });

presentForm((host) => {
  const survey = new Model({
    textUpdateMode: 'onTyping',
    checkErrorsMode: 'onValueChanged',
    showNavigationButtons: false,
    elements: [
      ...['months', 'current', 'threatened', 'custom'].map(number),
      { type: 'expression', name: 'less', expression: '{threatened} - {custom}' },
    ],
  });
  survey.data = beginning;
  survey.onValueChanged.add(() => void keep({ ...survey.data }));
  createRoot(host).render(createElement(Survey, { model: survey }));
  return {
    cell: () => host.querySelectorAll('input[type="number"]')[3],
    outcome: () => host.querySelector('.sd-expression'),
  };
});
