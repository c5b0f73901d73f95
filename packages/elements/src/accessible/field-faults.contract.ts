/** What stands for the reader of a screen in a shadow root and does not hold, each as a sentence; none when all is well. */
export type Faults = readonly string[];

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const entered = 'input, select, textarea';
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details'];

/**
 * What does not hold of the fields in an element and in all elements inside it: each control has a name, what describes
 * it exists, a sentence about an error belongs to a field that is marked wrong and stands between its label and its
 * input, an id stands once in a root, words have a language, no control is taken out of the order or out of reach.
 */
export function fieldFaults(element: Element): Faults {
  return rootsIn(element).flatMap((root) => {
    const controls = [...root.querySelectorAll<HTMLElement>(focusable)].filter(isShown);
    return [
      ...twiceIn(root),
      ...lostReferences(root),
      ...languageless(root),
      ...controls.flatMap((control) => controlFaults(root, control)),
      ...[...root.querySelectorAll<HTMLElement>('.field__error')].flatMap((error) => errorFaults(root, error)),
    ].map((fault) => `<${root.host.localName}> ${fault}`);
  });
}

/** The shadow roots of an element and of all elements inside it. */
export function rootsIn(element: Element): readonly ShadowRoot[] {
  const root = element.shadowRoot;
  const inside = [...(root ?? element).querySelectorAll('*')];
  return [...(root ? [root] : []), ...inside.flatMap((one) => (one.shadowRoot ? rootsIn(one) : []))];
}

/** What can be reached with Tab in an element, in the order of the document; of a group of radios the one that Tab reaches. */
export function stopsIn(element: Element): readonly HTMLElement[] {
  const stops: HTMLElement[] = [];
  const visit = (root: ParentNode): void => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.matches(focusable) && one.tabIndex >= 0 && isShown(one) && isReached(one)) stops.push(one);
      if (one.shadowRoot) visit(one.shadowRoot);
    }
  };
  visit(element.shadowRoot ?? element);
  return stops;
}

/** The name of a control as a reader hears it. */
export function nameOf(control: Element): string {
  const root = control.getRootNode() as ShadowRoot;
  const named = textsOf(root, control.getAttribute('aria-labelledby'));
  if (named !== '') return named;
  const given = control.getAttribute('aria-label')?.trim() ?? '';
  if (given !== '') return given;
  const { labels } = control as HTMLInputElement;
  const labelled = [...(labels ?? [])].map((label) => plain(label.textContent)).join(' ');
  if (labelled.trim() !== '') return labelled.trim();
  const own = control.matches(entered) ? '' : plain(control.textContent);
  return own === '' ? (control.getAttribute('title')?.trim() ?? '') : own;
}

/** Whether an element can be seen. */
export function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

function twiceIn(root: ShadowRoot): Faults {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `has the id ${id} twice`);
}

function lostReferences(root: ShadowRoot): Faults {
  return references.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id === '' || (root.getElementById(id) === null && !isClosed(element, name)))
        .map((id) => `refers from ${words(element)} by ${name} to “${id}”, which is not in its root`),
    ),
  );
}

// The page around an element may be in another language (WCAG 3.1.2).
function languageless(root: ShadowRoot): Faults {
  return [...root.children].flatMap((part) => {
    const said = part.matches('style') ? '' : plain(part.textContent);
    return said === '' || part.hasAttribute('lang') ? [] : [`says “${said.slice(0, 40)}” in no language`];
  });
}

// A button may name what it opens before that is drawn.
function isClosed(element: Element, name: string): boolean {
  return name === 'aria-controls' && element.getAttribute('aria-expanded') === 'false';
}

function controlFaults(root: ShadowRoot, control: HTMLElement): Faults {
  const faults: string[] = [];
  const name = nameOf(control);
  const shown = plain(control.matches('button, summary, a') ? visibleText(control) : '');
  if (name === '' && !control.matches('[tabindex="-1"]')) faults.push('has no name');
  if (control.tabIndex > 0) faults.push('stands before its turn in the order of Tab');
  if (control.matches('button:disabled')) faults.push('cannot be pressed');
  // WCAG 2.5.3: who says what is written on a button must reach it.
  if (shown !== '' && !lower(name).includes(lower(shown))) faults.push(`shows “${shown}” and is named “${name}”`);
  if (control.getAttribute('aria-invalid') === 'true' && errorsOf(root, control).length === 0)
    faults.push('is marked wrong, and nothing linked to it says why');
  if (control.matches('[type=radio]') && nameOf(control.closest('fieldset, [role=radiogroup]') ?? control) === name)
    faults.push('is a choice of a group without a name');
  return faults.map((fault) => `${words(control)} ${fault}`);
}

function errorFaults(root: ShadowRoot, error: HTMLElement): Faults {
  const about = `the error “${plain(error.textContent).slice(0, 60)}”`;
  const fields = [...root.querySelectorAll<HTMLElement>('[aria-describedby]')].filter((field) =>
    (field.getAttribute('aria-describedby') ?? '').split(/\s+/).includes(error.id),
  );
  const [field] = fields;
  if (!field) return [`${about} is linked to no field`];
  const marked = field.matches('fieldset:not([role=radiogroup])') || field.getAttribute('aria-invalid') === 'true';
  // In a table of cells the sentence stands in the row below them.
  const order = field.closest('table') ? [] : inOrder(root, field, error);
  return [
    ...(plain(error.textContent) === '' ? ['an error without words'] : []),
    ...(marked ? [] : [`${about} stands at ${words(field)}, which is not marked wrong`]),
    ...order.map((fault) => `${about} ${fault}`),
  ];
}

// Label, description, error, input.
function inOrder(root: ShadowRoot, field: HTMLElement, error: HTMLElement): Faults {
  const isBox = field.matches('[type=checkbox]');
  const label = (field as HTMLInputElement).labels?.[0] ?? field.querySelector(':scope > legend');
  const described = (field.getAttribute('aria-describedby') ?? '').split(/\s+/);
  const description = described
    .map((id) => root.getElementById(id))
    .find((one) => one?.matches('.field__description') === true);
  const input = field.matches(entered) ? field : field.querySelector(entered);
  const faults: string[] = [];
  if (label && !isBox && !comesBefore(label, error)) faults.push('stands before its label');
  if (description && !comesBefore(description, error)) faults.push('stands before its description');
  if (input && !comesBefore(error, input)) faults.push('stands after its input');
  return faults;
}

function errorsOf(root: ShadowRoot, control: HTMLElement): readonly Element[] {
  return (control.getAttribute('aria-describedby') ?? '').split(/\s+/).flatMap((id) => {
    const found = id === '' ? null : root.getElementById(id);
    return found?.matches('.field__error') === true && plain(found.textContent) !== '' ? [found] : [];
  });
}

function isReached(one: HTMLElement): boolean {
  if (!one.matches('[type=radio]')) return true;
  const { name, checked } = one as HTMLInputElement;
  const root = one.getRootNode() as ShadowRoot;
  const group = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].filter((radio) => radio.name === name);
  return checked || (!group.some((radio) => radio.checked) && group[0] === one);
}

function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.visually-hidden, svg, [hidden]')) hidden.remove();
  return copy.textContent;
}

function textsOf(root: ShadowRoot, ids: string | null): string {
  return (ids ?? '')
    .split(/\s+/)
    .map((id) => plain((id === '' ? null : root.getElementById(id))?.textContent ?? ''))
    .join(' ')
    .trim();
}

function words(element: Element): string {
  const name = nameOf(element) || element.id || (element.getAttribute('class') ?? '');
  return `${element.localName} “${name.slice(0, 60)}”`;
}

const comesBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lower = (text: string): string => text.toLowerCase();
