const page = ['document-background-color'];
const panels = [...page, 'panel-background-color', 'panel-accent-background-color'];
const kinds = ['info', 'positive', 'warning', 'negative'];
const notes = kinds.map((kind) => `${kind}-background-color`);

const text = (front, backs, what, under) =>
  backs.map((back) => ({ what, front, back, least: 4.5, law: '1.4.3', ...(under ? { under } : {}) }));
const shape = (front, backs, what, or) =>
  backs.map((back) => ({ what, front, back, least: 3, law: '1.4.11', ...(or ? { or } : {}) }));

/**
 * Every pair of roles that elements draw on each other: `front` on `back`, the `least` ratio and the `law` (WCAG 2.2)
 * that asks it. A `back` may let through what is `under` it, the page where it does not say. `or` names a role that may
 * carry the shape in place of `front`: the fill of an input beside its border, the second ring of focus beside the first.
 * Lines between rows carry no meaning and are no pair.
 */
export const pairs = [
  ...text('document-color', [...panels, ...notes, 'perspective-background-color'], 'text'),
  ...text('heading-color', [...panels, 'perspective-background-color'], 'heading'),
  ...text('description-color', panels, 'description'),
  ...text('label-color', [...panels, 'perspective-background-color'], 'label'),
  ...text('link-color', [...panels, ...notes, 'perspective-background-color'], 'link'),
  ...text('table-header-color', panels, 'table header'),
  ...text('error-color', page, 'error'),
  ...text('control-color', ['control-background-color'], 'typed text, choice'),
  ...text('button-primary-color', ['button-primary-background-color'], 'primary button, chosen'),
  ...panels.flatMap((under) =>
    text('button-secondary-color', ['button-secondary-background-color'], 'secondary button', under),
  ),
  ...text('button-subtle-color', panels, 'subtle button'),
  ...kinds.flatMap((kind) => text(`${kind}-color`, [`${kind}-background-color`, ...page], `word of ${kind}`)),
  ...text('perspective-color', ['perspective-background-color'], 'perspective'),
  ...text('custom-color', ['panel-accent-background-color'], 'word of a question'),
  ...text('step-checked-color', ['step-checked-background-color'], 'tick of a step'),
  ...['control', 'textarea', 'select', 'radio'].flatMap((kind) =>
    shape(`${kind}-border-color`, panels, `edge of ${kind}`, 'control-background-color'),
  ),
  ...shape('control-invalid-border-color', ['control-background-color'], 'edge of an input with an error'),
  ...shape('invalid-bar-color', page, 'bar beside an error'),
  ...shape('button-primary-background-color', panels, 'primary button, chosen, step'),
  ...['current', 'threatened', 'custom'].flatMap((kind) => shape(`${kind}-color`, panels, `mark of ${kind}`)),
  ...shape('focus-outline-color', panels, 'ring of focus', 'focus-inverse-outline-color'),
  ...shape('focus-outline-color', ['button-primary-background-color'], 'ring of focus', 'focus-inverse-outline-color'),
  ...shape('focus-outline-color', ['focus-inverse-outline-color'], 'rings of focus'),
];
