/**
 * What the kit asks of a browser, chosen by hand: `{name, key, sign, without}`. `key` is its place in MDN's browser
 * compatibility data, `sign` stands in the built script-tag files wherever it is used, and `without` says what is missing
 * where a browser does not know it; absent where the kit needs it.
 */
export const platformFeatures = [
  { name: '`:state()`', key: 'css.selectors.state', sign: /:state\(/ },
  { name: '`AbortSignal.timeout()`', key: 'api.AbortSignal.timeout_static', sign: /AbortSignal\.timeout\(/ },
  { name: '`subgrid`', key: 'css.properties.grid-template-columns.subgrid', sign: /subgrid/ },
  { name: '`color-mix()`', key: 'css.types.color.color-mix', sign: /color-mix\(/ },
  { name: '`Array.prototype.toReversed`', key: 'javascript.builtins.Array.toReversed', sign: /\.toReversed\(/ },
  { name: 'container queries', key: 'css.at-rules.container', sign: /@container/ },
  { name: '`:has()`', key: 'css.selectors.has', sign: /:has\(/ },
  { name: '`Array.prototype.findLast`', key: 'javascript.builtins.Array.findLast', sign: /\.findLast\(/ },
  { name: '`Object.hasOwn()`', key: 'javascript.builtins.Object.hasOwn', sign: /Object\.hasOwn/ },
  { name: 'form-associated elements', key: 'api.ElementInternals.setFormValue', sign: /setFormValue/ },
  { name: 'style sheets made by script', key: 'api.ShadowRoot.adoptedStyleSheets', sign: /adoptedStyleSheets/ },
  {
    name: 'looking behind in a pattern',
    key: 'javascript.regular_expressions.lookbehind_assertion',
    sign: /\(\?<[!=]/,
  },
  { name: '`Intl.ListFormat`', key: 'javascript.builtins.Intl.ListFormat', sign: /Intl\.ListFormat/ },
  { name: 'fetching a part later', key: 'javascript.operators.import', sign: /\bimport\(/ },
  {
    name: 'Trusted Types',
    key: 'api.trustedTypes',
    sign: /trustedTypes/,
    without: 'text is never markup in the kit anyway',
  },
  {
    name: '`BroadcastChannel`',
    key: 'api.BroadcastChannel',
    sign: /BroadcastChannel/,
    without: 'other tabs do not hear of a sign-out',
  },
  {
    name: 'relative colours',
    key: 'css.types.color.oklch.relative_syntax',
    sign: /oklch\(from/,
    without: 'colours of a theme are not bent towards more contrast',
  },
  {
    name: '`light-dark()`',
    key: 'css.types.color.light-dark',
    sign: /light-dark\(/,
    without: 'own colours are those of a light page',
  },
  {
    name: '`field-sizing`',
    key: 'css.properties.field-sizing',
    sign: /field-sizing/,
    without: 'a script makes a text field grow',
  },
  {
    name: '`content-visibility`',
    key: 'css.properties.content-visibility',
    sign: /content-visibility/,
    without: 'long lists take longer to draw',
  },
  {
    name: '`text-wrap`',
    key: 'css.properties.text-wrap',
    sign: /text-wrap/,
    without: 'a title breaks where the line ends',
  },
  {
    name: '`accent-color`',
    key: 'css.properties.accent-color',
    sign: /accent-color/,
    without: 'a ticked box has the colour of the browser',
  },
  {
    name: '`requestIdleCallback()`',
    key: 'api.Window.requestIdleCallback',
    sign: /requestIdleCallback/,
    without: 'names are looked for after a short wait',
  },
];
