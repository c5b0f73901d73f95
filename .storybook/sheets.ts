import themes from '../scripts/tokens/themes.json' with { type: 'json' };

/** A page to look at the elements on: see scripts/tokens/themes.mjs. */
export interface PageTheme {
  readonly title: string;
  readonly className?: string;
  readonly styles?: string;
  readonly page?: Readonly<Record<string, string>>;
}

/** Every page, by the name that stands in an address of Storybook. */
export const pageThemes: Readonly<Record<string, PageTheme>> = themes;

/** Where Storybook serves the style sheet of a theme, from its own root. */
export const addressOf = (styles: string): string => `themes/${styles.replace(/[@/]+/g, '-').replace(/^-/, '')}`;

/** Every style sheet of a theme, once: its file in node_modules and its address. */
export const sheets = [...new Set(Object.values(pageThemes).flatMap(({ styles }) => styles ?? []))].map((styles) => ({
  styles,
  address: addressOf(styles),
}));
