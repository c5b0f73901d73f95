// The ink of the theme says whether a page is light or dark: dark ink stands on a light page.
const ink = 'var(--_maatwerk-document-color)';

/** A colour that keeps its hue and turns light on a dark page: `light` and `dark` are its OKLCH lightness on either. */
const onPage = (light, dark, chroma, hue) =>
  light < dark
    ? `oklch(from ${ink} clamp(${light}, (l - 0.5) * 1000, ${dark}) ${chroma} ${hue})`
    : `oklch(from ${ink} clamp(${dark}, (0.5 - l) * 1000, ${light}) ${chroma} ${hue})`;

const tint = (percent) => `color-mix(in srgb, ${ink} ${percent}%, transparent)`;

/**
 * What keeps a theme's colour readable on its page and on our panels, as `[name, value]` of private properties: a tint of
 * ours is darker than the theme's page, and a dark page may carry a theme that knows no dark. The first is the ink without
 * its colour, opaque on a dark page and clear on a light one. Half of it mixed into a colour leaves that as it is, at alpha
 * 0.5 on a light page and 1 on a dark one. The second reads that alpha: it is the highest lightness on a light page, and
 * 0.76 is the lowest on a dark one.
 */
export const legibleParts = [
  ['ink-side', `oklab(from ${ink} none none none / clamp(0, (l - 0.5) * 1000, 1))`],
  ['legible', 'clamp((alpha - 0.5) * 1.52, l, alpha) c h / 1'],
];

/** A colour of a theme, readable: the same when it was. `lightest` is its highest OKLCH lightness on a light page. */
export const legible = (colour, lightest) =>
  `oklch(from color-mix(in oklab, ${colour}${lightest === 0.5 ? '' : ` ${lightest * 100}%`}, var(--_maatwerk-ink-side)) var(--_maatwerk-legible))`;

/**
 * Every role of the design in the order of the generated file. `row` names its line in token-matrix.tsv, `swap` turns
 * those tokens into their siblings, `also` adds tokens the matrix lacks, `never` leaves out tokens of another kind,
 * `last` are tokens to look at after all others, `own` is our value, `adaptive` our value where a browser can follow a
 * dark page, `everywhere` one that every browser can. `legible` keeps a theme's colour readable where we draw it: the highest OKLCH lightness on a light page.
 */
export const ownRoles = [
  { name: 'document-color', row: 'document color', own: '#17252e', adaptive: 'light-dark(#17252e, #e9eff0)' },
  { name: 'document-background-color', row: 'document bg', own: '#fff', adaptive: 'light-dark(#fff, #10191d)' },
  { name: 'document-font-family', row: 'document font-family', own: 'inherit' },
  {
    name: 'heading-color',
    row: 'h color',
    // a theme without a colour for headings writes them in its ink
    last: ['utrecht-document-color'],
    own: '#0d3b46',
    adaptive: onPage(0.33, 0.88, 0.05, 215),
  },
  {
    name: 'heading-font-family',
    also: [
      'nl-heading-level-2-font-family',
      'utrecht-heading-2-font-family',
      'utrecht-heading-font-family',
      'ams-heading-font-family',
    ],
    own: 'inherit',
  },
  {
    name: 'heading-font-weight',
    also: ['nl-heading-level-2-font-weight', 'utrecht-heading-2-font-weight', 'ams-heading-font-weight'],
    own: '650',
  },
  { name: 'heading-1-font-size', row: 'h1 size', own: '1.75em' },
  { name: 'heading-2-font-size', row: 'h2 size', own: '1.3125em' },
  {
    name: 'description-color',
    row: 'description color',
    legible: 0.5,
    own: '#4a5a64',
    adaptive: onPage(0.46, 0.8, 0.026, 240),
  },
  { name: 'label-color', row: 'label color', own: ink },
  { name: 'label-font-weight', row: 'label font-weight', own: '600' },
  { name: 'label-font-size', row: 'label font-size', own: '1em' },
  { name: 'legend-font-weight', row: 'fieldset legend weight', own: 'var(--_maatwerk-label-font-weight)' },
  {
    name: 'error-color',
    row: 'error msg color',
    // drawn on the page alone, never on a tint
    legible: 0.6,
    own: '#a3211b',
    adaptive: onPage(0.47, 0.82, 0.11, 28),
  },
  {
    name: 'invalid-bar-color',
    row: 'invalid bar',
    never: ['ams-field-set-invalid-border-inline-start'],
    own: 'var(--_maatwerk-error-color)',
  },
  { name: 'control-border-color', row: 'textbox border', own: '#66757f', adaptive: onPage(0.55, 0.72, 0.024, 240) },
  {
    name: 'control-border-width',
    also: ['utrecht-textbox-border-width', 'utrecht-form-control-border-width', 'ams-text-input-border-width'],
    own: '1px',
  },
  { name: 'control-invalid-border-color', row: 'textbox invalid border', own: 'var(--_maatwerk-error-color)' },
  {
    name: 'control-background-color',
    also: [
      'utrecht-textbox-background-color',
      'utrecht-form-control-background-color',
      'ams-text-input-background-color',
    ],
    own: '#fff',
    adaptive: onPage(1, 0.17, 0, 0),
  },
  {
    name: 'control-color',
    also: ['utrecht-textbox-color', 'utrecht-form-control-color', 'ams-text-input-color'],
    own: ink,
  },
  { name: 'control-padding-inline', row: 'textbox pad inline', own: '12px' },
  { name: 'textarea-border-color', row: 'textarea border', own: 'var(--_maatwerk-control-border-color)' },
  { name: 'select-border-color', row: 'select border', own: 'var(--_maatwerk-control-border-color)' },
  {
    name: 'radio-border-color',
    row: 'radio border',
    never: ['ams-radio-circle-stroke'],
    own: 'var(--_maatwerk-control-border-color)',
  },
  {
    name: 'border-radius',
    also: ['utrecht-form-control-border-radius', 'ams-text-input-border-radius'],
    own: '4px',
  },
  {
    name: 'button-primary-background-color',
    row: 'btn primary bg',
    own: '#0f4f5c',
    adaptive: onPage(0.4, 0.82, 0.06, 215),
  },
  {
    name: 'button-primary-color',
    row: 'btn primary bg',
    swap: ['-background-color', '-color'],
    own: 'var(--_maatwerk-own-control-background-color)',
  },
  { name: 'button-secondary-background-color', row: 'btn secondary bg', own: 'transparent' },
  {
    name: 'button-secondary-color',
    row: 'btn secondary color',
    own: 'var(--_maatwerk-own-button-primary-background-color)',
  },
  {
    name: 'button-secondary-border-color',
    row: 'btn secondary bg',
    swap: ['-background-color', '-border-color'],
    own: 'var(--_maatwerk-button-secondary-color)',
  },
  { name: 'button-subtle-color', row: 'btn subtle color', legible: 0.5, own: 'var(--_maatwerk-link-color)' },
  {
    name: 'link-color',
    row: 'link color',
    legible: 0.5,
    own: '#0b5568',
    adaptive: onPage(0.42, 0.83, 0.07, 220),
  },
  {
    name: 'table-header-color',
    row: 'table header color',
    never: ['ams-table-header-cell-font-weight'],
    own: 'var(--_maatwerk-description-color)',
  },
  // not a theme's line between rows: black in one, hardly there in another, and we fill what is still to do with it
  { name: 'row-border-color', own: '#d3dadd', everywhere: tint(20) },
  { name: 'focus-outline-color', row: 'focus outline-color', own: '#000' },
  { name: 'focus-outline-width', row: 'focus outline-width', own: '3px' },
  { name: 'focus-outline-offset', row: 'focus outline-offset', own: '2px' },
  { name: 'focus-inverse-outline-color', row: 'focus inverse', own: '#fff' },
  { name: 'pointer-target-min-size', row: 'pointer target', own: '24px' },
  { name: 'step-marker-background-color', row: 'step marker bg', own: 'var(--_maatwerk-document-background-color)' },
  {
    name: 'step-checked-background-color',
    row: 'step checked bg',
    own: 'var(--_maatwerk-button-primary-background-color)',
  },
  {
    name: 'step-checked-color',
    row: 'step checked bg',
    swap: ['-background-color', '-color'],
    own: 'var(--_maatwerk-button-primary-color)',
  },
  { name: 'panel-background-color', own: '#f2f5f5', everywhere: tint(6) },
  { name: 'panel-accent-background-color', own: '#e4eeef', everywhere: tint(10) },
  { name: 'perspective-color', own: '#7a4f00', adaptive: onPage(0.46, 0.86, 0.1, 73) },
  { name: 'perspective-background-color', own: '#fdf7e7', adaptive: onPage(0.98, 0.27, 0.022, 90) },
  { name: 'perspective-border-color', own: '#c99a2e' },
  { name: 'current-color', own: '#5a6872', adaptive: onPage(0.51, 0.77, 0.023, 240) },
  { name: 'threatened-color', own: '#a8451f', adaptive: onPage(0.52, 0.76, 0.14, 40) },
  { name: 'custom-color', own: '#0d6e6c', adaptive: onPage(0.49, 0.76, 0.08, 195) },
  { name: 'positive-color', own: '#17653b', adaptive: onPage(0.45, 0.85, 0.1, 155) },
  { name: 'positive-background-color', own: '#e7f3ea', adaptive: onPage(0.95, 0.27, 0.03, 155) },
  { name: 'warning-color', own: '#7d4a00', adaptive: onPage(0.46, 0.86, 0.1, 66) },
  { name: 'warning-background-color', own: '#fff3da', adaptive: onPage(0.97, 0.28, 0.04, 85) },
  { name: 'negative-color', own: 'var(--_maatwerk-own-error-color)' },
  { name: 'negative-background-color', own: '#fdeceb', adaptive: onPage(0.96, 0.27, 0.03, 25) },
  { name: 'info-color', own: '#1d4f76', adaptive: onPage(0.41, 0.84, 0.08, 245) },
  { name: 'info-background-color', own: '#e8f1f8', adaptive: onPage(0.95, 0.27, 0.03, 240) },
];
