import { readFileSync } from 'node:fs';

/**
 * Every page the kit is looked at on, by name: `title` for the reader, `className` of the theme, `styles` its published
 * style sheet in node_modules, and `page`, the properties that a host itself sets on its page. The last two are dark, and
 * on one of those stands a theme that knows no dark.
 */
export const themes = JSON.parse(readFileSync(new URL('themes.json', import.meta.url), 'utf8'));
