import themes from '../../tokens/themes.json' with { type: 'json' };

const shown = ['none', 'utrecht', 'rijkshuisstijl', 'amsterdam', 'dark'];

/** The themes in which a reader of the site can see an element, by name, as in `themes.mjs`. */
export const liveThemes = Object.fromEntries(shown.map((name) => [name, themes[name]]));

/** Where the style sheet of such a theme stands beside the script of the live examples. */
export const sheetOf = (name) => `themes/${name}.css`;
