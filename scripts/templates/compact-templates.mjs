import MagicString from 'magic-string';
import { parseSync } from 'vite';
import { compactCss } from './compact-css.mjs';
import { compactHtml } from './compact-html.mjs';
import { shortProperties } from './short-properties.mjs';

const tags = new Set(['html', 'svg', 'css']);

function templatesIn(node, found = []) {
  if (Array.isArray(node)) for (const item of node) templatesIn(item, found);
  else if (typeof node?.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) found.push(node);
    for (const value of Object.values(node)) if (typeof value === 'object') templatesIn(value, found);
  }
  return found;
}

const escaped = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

function compacted({ tag, quasi: { quasis } }, filename) {
  const raw = quasis.map(({ value }) => value.raw);
  if (tag.name !== 'css') return compactHtml(raw);
  // with an expression in it a piece is no whole sheet, and what it means is not known here
  return quasis.length > 1 ? raw : [escaped(compactCss(quasis[0].value.cooked, filename))];
}

/** JavaScript whose `html`, `svg` and `css` templates are written short, as `{code, map}`; null where it has none. */
export function compactModule(code, filename) {
  const { program, errors } = parseSync(filename, code, { lang: 'js' });
  if (errors.length > 0) throw new Error(`${filename}: ${errors[0].message}`);
  const edited = new MagicString(code);
  for (const template of templatesIn(program)) {
    const { quasis } = template.quasi;
    compacted(template, filename).forEach((text, nr) => {
      const { start, end } = quasis[nr];
      const written = shortProperties(text);
      if (start < end && written !== code.slice(start, end)) edited.overwrite(start, end, written);
    });
  }
  if (/--_maatwerk-\w/.test(edited.toString())) {
    throw new Error(
      `${filename}: a private custom property stands outside a template, where it does not get its short name.`,
    );
  }
  return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
}

/** A plugin for Vite that writes the templates of our own modules short, and leaves those of dependencies alone. */
export function compactTemplates() {
  return {
    name: 'maatwerk:compact-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      const [path] = id.split('?');
      if (path.includes('/node_modules/') || !/\.[jt]s$/.test(path)) return null;
      return /\b(html|svg|css)`|--_maatwerk-/.test(code) ? compactModule(code, `${path}.js`) : null;
    },
  };
}
