/**
 * The members that integrators may use beside the reactive properties, by name; each with the sentence it gets where its
 * class says none. What is not here serves the parts inside an element and may change in any version.
 */
export const publicMembers = new Map([
  ['case', ''],
  ['checkValidity', 'Whether a form may be sent as the value is now; tells it with `invalid` when not.'],
  ['editName', ''],
  ['erase', ''],
  ['focus', 'Moves focus into its first field.'],
  ['focusField', ''],
  ['focusPlace', ''],
  ['focusQuestion', ''],
  ['forgetDraft', ''],
  ['form', ''],
  ['onPaper', ''],
  ['open', ''],
  ['refresh', ''],
  ['reportValidity', 'As `checkValidity()`, and says in the element what is still needed.'],
  ['saveCopy', ''],
  ['showPlace', ''],
  ['validationMessage', 'The sentence of what keeps a form from being sent; empty when nothing does.'],
  ['validity', 'What keeps a form from being sent, as the browser tells it of every field.'],
]);
