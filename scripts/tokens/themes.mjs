/**
 * Every page the kit is looked at on: `title` for the reader, `className` for the page, `styles` the theme's published
 * style sheet in node_modules, and `page`, declarations that a host itself puts on its page.
 * A theme brings its own document colours; the last two pages are dark, and on one of them the theme knows no dark.
 */
export const themes = {
  none: { title: 'No theme' },
  utrecht: { title: 'Utrecht', className: 'utrecht-theme', styles: '@utrecht/design-tokens/dist/index.css' },
  rijkshuisstijl: {
    title: 'Rijkshuisstijl',
    className: 'kern-lintblauw',
    styles: '@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css',
  },
  amsterdam: {
    title: 'Amsterdam',
    className: 'ams-theme',
    styles: '@amsterdam/design-system-tokens/dist/index.theme.css',
  },
  voorbeeld: {
    title: 'Voorbeeld',
    className: 'voorbeeld-theme',
    styles: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  },
  ma: { title: 'Ma', className: 'ma-theme', styles: '@nl-design-system-community/ma-design-tokens/dist/theme.css' },
  purmerend: {
    title: 'Purmerend',
    className: 'purmerend-theme',
    styles: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
  },
  denhaag: {
    title: 'Den Haag',
    className: 'denhaag-theme',
    styles: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
  },
  rotterdam: {
    title: 'Rotterdam',
    className: 'rods-theme',
    styles: '@gemeente-rotterdam/design-tokens/dist/index.css',
  },
  dark: { title: 'Dark', page: 'color-scheme: dark; background-color: #12181c; color: #e6ecee;' },
  'utrecht-on-dark': {
    title: 'Utrecht on dark',
    className: 'utrecht-theme',
    styles: '@utrecht/design-tokens/dist/index.css',
    page: 'color-scheme: dark; --utrecht-document-color: #e6ecee; --utrecht-document-background-color: #12181c;',
  },
};
