import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

// An editor offers each part of a type as a value: only words are one.
const words = (type) => type.match(/'[\w-]+'/g)?.join(' | ') ?? (type === 'boolean' ? type : 'string');

const forMarkup = (declaration) => ({
  ...declaration,
  attributes: declaration.attributes?.map((attribute) => ({
    ...attribute,
    type: { text: words(attribute.type?.text ?? 'string') },
  })),
});

/** Writes what VS Code reads to know the elements and their tokens: `html-custom-data.json`, `css-custom-data.json`. */
export function writeEditorData(manifest, outdir) {
  const modules = manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(forMarkup) }));
  generateVsCodeCustomElementData(
    { ...manifest, modules },
    { outdir, htmlFileName: 'html-custom-data.json', cssFileName: 'css-custom-data.json', hideLogs: true },
  );
}
