// Attributes are text: what is a number or data in a property may be written as text in an attribute.
const asAttribute = (read, type) => {
  if (type === 'number') return `${read} | \`\${number}\``;
  if (type === 'boolean' || type === 'string') return read;
  return isText(type) ? read : 'string';
};
// Everything else that has an attribute is given as JSON.
const isText = (type) => /^('[\w-]+'|string|Day|undefined)( \| ('[\w-]+'|undefined))*$/.test(type);
const asProperty = (read, { type, attribute }) =>
  attribute === undefined || isText(type.text) || /^(number|boolean)$/.test(type.text) ? read : `${read} | string`;

const comment = (text, indent = '  ') => `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`;
const lines = (items, line) => items.flatMap((item) => [comment(item.description), `  ${line(item)};`]).join('\n');
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const body = (text) => (text === '' ? '{}' : `{\n${text}\n}`);

/** Whether an integrator may set a member of the manifest. */
export const isSettable = ({ kind, readonly }) => kind === 'field' && !readonly;

function typingsOf({ name, tagName, summary, members, attributes, events }) {
  const noun = name.replace(/Element$/, '');
  const read = (member) => `${name}['${member}']`;
  const settable = members.filter(isSettable);
  return [
    comment(`Properties of \`<${tagName}>\`. ${summary}`, ''),
    `export interface ${noun}Properties ${body(
      lines(settable, (member) => `${key(member.name)}?: ${asProperty(read(member.name), member)} | undefined`),
    )}`,
    comment(`Attributes of \`<${tagName}>\`, as markup writes them.`, ''),
    `export interface ${noun}Attributes ${body(
      lines(
        attributes,
        ({ name: attribute, fieldName, type }) =>
          `${key(attribute)}?: ${asAttribute(read(fieldName ?? attribute), type.text)} | undefined`,
      ),
    )}`,
    comment(`Events that \`<${tagName}>\` fires.`, ''),
    `export interface ${noun}Events ${body(lines(events, (event) => `${key(event.name)}: HTMLElementEventMap['${event.name}']`))}`,
  ].join('\n');
}

/** The declarations that the typings of every framework are made of, as the text of one `.d.ts` file, from the manifest. */
export function elementTypings(manifest) {
  const declarations = manifest.modules.flatMap(({ path, declarations: all }) =>
    all.filter(({ customElement }) => customElement).map((declaration) => ({ ...declaration, path })),
  );
  const imports = declarations.flatMap(({ name, tagName, path }) => {
    const file = path.replace(/^dist\//, '../');
    return [
      `import type { ${name} } from '${file}';`,
      // the name of the tag and its events become known with it
      `import type {} from '${file.replace(/[\w-]+\.js$/, `${tagName}.js`)}';`,
    ];
  });
  const map = declarations.map(({ name, tagName }) => {
    const noun = name.replace(/Element$/, '');
    return `  '${tagName}': {
    element: ${name};
    properties: ${noun}Properties;
    attributes: ${noun}Attributes;
    events: ${noun}Events;
  };`;
  });
  return `${[
    ...imports,
    '',
    ...declarations.map((declaration) => `${typingsOf(declaration)}\n`),
    '/** What there is to say of every element, by its tag. */',
    'export interface MaatwerkElements {',
    ...map,
    '}',
  ].join('\n')}\n`;
}
