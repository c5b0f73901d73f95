import { addressOf, pageThemes, type PageTheme } from './sheets.ts';

const fetched = new Map<string, Promise<void>>();
let shown: PageTheme | undefined;

// every sheet is bound to the class of its theme, so that one that is no longer shown may stay
function fetchSheet(styles: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = addressOf(styles);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`The style sheet ${link.href} cannot be had.`)));
    document.head.append(link);
  });
}

/** Puts a theme on the page of the story, in place of the one before; done once its style sheet is there. */
export async function showTheme(name: string): Promise<void> {
  const theme = pageThemes[name] ?? { title: name };
  const { styles } = theme;
  if (styles) {
    if (!fetched.has(styles)) fetched.set(styles, fetchSheet(styles));
    await fetched.get(styles);
  }

  const { classList, style } = document.documentElement;
  for (const property of Object.keys(shown?.page ?? {})) style.removeProperty(property);
  if (shown?.className) classList.remove(shown.className);
  for (const [property, value] of Object.entries(theme.page ?? {})) style.setProperty(property, value);
  if (theme.className) classList.add(theme.className);
  shown = theme;
}
