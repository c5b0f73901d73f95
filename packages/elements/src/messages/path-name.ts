import type { Translate } from './message-catalogue.js';

/** The words for a path of the case such as `canvas/perspective`, by the nearest key `path.canvas.perspective`, `path.canvas`; anything else is already words. */
export function pathName(t: Translate, path: string): string {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const key = `path.${parts.slice(0, length).join('.')}`;
    if (t.has(key)) return t(key);
  }
  return path;
}

/** The same as the title of a place: with a capital. */
export function placeTitle(t: Translate, path: string): string {
  const name = pathName(t, path);
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}
