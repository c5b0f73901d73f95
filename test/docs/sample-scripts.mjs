import { join } from 'node:path';
import { filesUnder, root } from '../../scripts/testing/source-files.mjs';

const inlineScript = /<script type="module">([\s\S]*?)<\/script>/g;

/** What a sample may use without saying where it comes from: `[{name, path}]`, each a file of `test/docs/world`. */
const world = filesUnder('test/docs/world', '.js').map((path) => ({
  path,
  name: path.replace(/^.*\/|\.js$/g, '').replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
}));

/**
 * What a sample executes: `[{name, code}]`, each a module of its own. What it takes for granted is imported on its first
 * line, so that a fault is told at the line where it stands; its last line says that it ran to its end.
 */
export function scriptsOf({ id, language, code, marks }) {
  const isPage = language === 'html';
  const texts = isPage ? [...code.matchAll(inlineScript)].map(([, text]) => text) : [code];
  return texts.map((text, i) => {
    const name = isPage ? `${id}-${String(i)}` : id;
    const told = `Reflect.set(globalThis, 'ran', [...(Reflect.get(globalThis, 'ran') ?? []), '${name}']);`;
    return {
      name,
      file: `${name}.${isPage ? 'js' : language}`,
      code: `${imports(text)}${fromItsFolder(text, marks.in)}\n${told}\nexport {};\n`,
    };
  });
}

/** The page on which samples run together, each script a file of its own as a strict policy asks. */
export function pageOf(samples) {
  const html = samples.find(({ language }) => language === 'html');
  let scripts = 0;
  const body = (html?.code ?? '').replace(inlineScript, () => scriptTag(`${html.id}-${String(scripts++)}`));
  const others = samples.filter(({ language }) => language !== 'html').map(({ id }) => scriptTag(id));
  const page = /<!doctype/i.test(body) ? body : `<!doctype html>\n<html lang="nl"><title>Voorbeeld</title>\n${body}`;
  const end = page.includes('</body>') ? '</body>' : /$/;
  return page.replace(end, (tag) => `\n${others.join('\n')}${tag}`);
}

const scriptTag = (name) => `<script type="module" src="/samples/${name}.js"></script>`;

// `a.name` and `name:` mean something else than the name alone, `...name` does not
const uses = (text, name) => new RegExp(`(?:(?<=\\.{3})|(?<![\\w.$'"\`/-]))${name}(?![\\w$'"\`-]|:)`).test(text);
const declares = (text, name) =>
  new RegExp(`\\b(?:const|let|function|class)\\s+${name}\\b|\\bimport\\b[^;]*\\b${name}\\b[^;]*\\bfrom\\b`).test(text);

function imports(text) {
  return world
    .filter(({ name }) => uses(text, name) && !declares(text, name))
    .map(({ path, name }) => `import { ${name} } from '${join(root, path)}'; `)
    .join('');
}

// a sample of how the kit itself is written stands in a folder of it
const fromItsFolder = (text, folder) =>
  folder
    ? text.replaceAll(/(from|import) '(\.\.?\/[^']*)'/g, (_, how, to) => `${how} '${join(root, folder, to)}'`)
    : text;
