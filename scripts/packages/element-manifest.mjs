import { dirname } from 'node:path';
import { eventTypes } from './event-types.mjs';
import { publicMembers } from './public-members.mjs';

const source = 'packages/elements/src/';
const classFile = /\/([\w-]+)\/\1-element\.ts$/;
const registrationFile = /\/([\w-]+)\/maatwerk-\1\.ts$/;

const published = (path) => path.replace(source, 'dist/').replace(/\.ts$/, '.js');
const sourceOf = new Map();
const unions = new Map();
const nothingRead = { reactive: new Set(), taken: new Map() };

// What the analyzer does not keep: which members are reactive, what a setter without a getter takes, and the section of
// an editor.
function read(ts, node) {
  const reactive = node.members.filter((member) =>
    (ts.getDecorators(member) ?? []).some(({ expression }) => expression.expression?.text === 'property'),
  );
  const setters = node.members.filter((member) => ts.isSetAccessor(member));
  return {
    reactive: new Set(reactive.map(({ name }) => name.text)),
    taken: new Map(setters.map(({ name, parameters }) => [name.text, parameters[0].type?.getText()])),
    section: node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText(),
  };
}

/**
 * A plugin of the analyzer that leaves what an integrator of the elements may use: the elements alone, under their tag
 * and their published path, with the properties, methods, events, slots, parts and tokens that are public. An event is
 * what `@fires` tells; its type stands in one table.
 */
export const elementManifest = {
  name: 'maatwerk:element-manifest',
  analyzePhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node) && /^'[\w-]+'(\s*\|\s*'[\w-]+')*$/.test(node.type.getText()))
      unions.set(node.name.text, node.type.getText());
    if (!ts.isClassDeclaration(node) || !node.name) return;
    sourceOf.set(node.name.text, read(ts, node));
  },
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.kind !== 'class') continue;
      const { reactive, taken } = sourceOf.get(declaration.name) ?? nothingRead;
      declaration.members = declaration.members
        ?.filter(({ name, static: isStatic }) => !isStatic && (reactive.has(name) || publicMembers.has(name)))
        .map((member) =>
          member.kind === 'field' && (member.type?.text ?? 'undefined') === 'undefined'
            ? { ...member, type: { text: taken.get(member.name) } }
            : member,
        );
      declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
    }
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const tags = new Map(
      manifest.modules
        .flatMap(({ path }) => registrationFile.exec(path)?.[1] ?? [])
        .map((noun) => [noun, `maatwerk-${noun}`]),
    );
    const isFormAssociated = formAssociatedIn(manifest);
    const modules = [];
    for (const module of manifest.modules) {
      const noun = classFile.exec(module.path)?.[1];
      if (!noun || !tags.has(noun)) continue;
      const declaration = module.declarations.find(({ kind, name }) => kind === 'class' && name.endsWith('Element'));
      const { name } = declaration;
      modules.push(
        classModule(module, { ...declaration, formAssociated: isFormAssociated(declaration) }, tags.get(noun)),
      );
      modules.push(registration(`${dirname(module.path)}/${tags.get(noun)}.ts`, tags.get(noun), name, module.path));
    }
    manifest.modules = modules;
  },
};

// Storybook and the editors want no more than the rest of the package says.
function classModule({ path }, declaration, tagName) {
  const isForm = declaration.formAssociated;
  return {
    kind: 'javascript-module',
    path: published(path),
    declarations: [
      {
        kind: 'class',
        customElement: true,
        tagName,
        name: declaration.name,
        description: declaration.description,
        summary: declaration.summary,
        superclass: { name: 'LitElement', package: 'lit' },
        ...(isForm ? { formAssociated: true } : {}),
        attributes: plain(declaration.attributes),
        members: plain(declaration.members).map((member) => ofSection(member, sourceOf.get(declaration.name).section)),
        events: plain(declaration.events).map((event) => ({
          ...event,
          type: { text: eventTypes[event.name] ?? 'Event' },
        })),
        slots: plain(declaration.slots),
        cssParts: plain(declaration.cssParts),
        cssProperties: plain(declaration.cssProperties),
      },
    ],
    exports: [{ kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: published(path) } }],
  };
}

const registration = (path, tagName, name, classPath) => ({
  kind: 'javascript-module',
  path: published(path),
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: published(classPath) } }],
});

// The value of an editor is declared for any section.
function ofSection(member, section) {
  if (member.type?.text !== 'CaseDocument[Section]') return member;
  return { ...member, type: { text: `CaseDocument[${section}]` } };
}

// A union of words is told in its words: whoever writes markup never sees its name.
const inWords = (text) => text.replace(/^\w+(?=$| \|)/, (name) => unions.get(name) ?? name);

const byName = (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name));
const plain = (items = []) =>
  items
    .map((item) => ({
      ...item,
      ...(item.type ? { type: { text: inWords(item.type.text) } } : {}),
      description: item.description || publicMembers.get(item.name),
      inheritedFrom: undefined,
    }))
    .sort(byName);

function formAssociatedIn(manifest) {
  const classes = new Map(
    manifest.modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.name, one]),
  );
  return function isForm({ name, superclass }) {
    if (name === 'EditorElement') return true;
    const above = superclass && classes.get(superclass.name);
    return above !== undefined && isForm(above);
  };
}
