const plumbing = new Set(['words', 'announcer', 'editor', 'followed', 'internals', 'styles', 'formAssociated']);
const ofTheBrowser = /^(connected|disconnected|adopted|attributeChanged|form\w+)Callback$/;

const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (title, head, rows) =>
  rows.length === 0
    ? ''
    : `\n### ${title}\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

const isPublic = ({ privacy, name, static: isStatic }) =>
  (privacy === undefined || privacy === 'public') && !isStatic && !name.startsWith('#') && !plumbing.has(name);

const elementsOf = (manifest) =>
  manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

/** The tags of a manifest that no page describes. `paths` are those of the sources of pages. */
export function undescribed(manifest, paths) {
  const described = new Set(paths.map((path) => `maatwerk-${/^docs\/elements\/(.+)\.md$/.exec(path)?.[1]}`));
  return elementsOf(manifest)
    .map(({ tagName }) => tagName)
    .filter((tag) => !described.has(tag));
}

/** What the manifest knows of an element with a page of its own, as Markdown to stand under that page; else nothing. */
export function elementReference(path, manifest) {
  const noun = /^docs\/elements\/([a-z-]+)\.md$/.exec(path)?.[1];
  const element = elementsOf(manifest).find(({ tagName }) => tagName === `maatwerk-${noun}`);
  if (!element) return '';
  const members = (element.members ?? []).filter(isPublic);
  const told = members.filter(({ description }) => description);
  const fields = told.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const read = told.filter(({ kind, readonly }) => kind === 'field' && readonly);
  const methods = told.filter(({ kind, name }) => kind === 'method' && !ofTheBrowser.test(name));
  const named = (list) => (list ?? []).map(({ name, description }) => [code(name), cell(description)]);
  const attribute = (field) =>
    field.attribute ?? element.attributes?.find(({ fieldName }) => fieldName === field.name)?.name;
  return [
    `\n## Reference\n\n${cell(element.summary)} The class is \`${element.name}\` of \`@maatwerk/elements/${noun}\`; \`@maatwerk/elements/${noun}/define\` registers \`<maatwerk-${noun}>\`.\n`,
    element.formAssociated ? '\nInside a form its value is posted as JSON under its `name`.\n' : '',
    table(
      'Every property',
      ['property', 'attribute', 'type', 'unless set', 'what it is'],
      fields.map((field) => [
        code(field.name),
        code(attribute(field)),
        code(field.type?.text),
        code(field.default),
        cell(field.description),
      ]),
    ),
    table(
      'To read only',
      ['property', 'type', 'what it is'],
      read.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    table(
      'Every method',
      ['method', 'answers', 'what it does'],
      methods.map(({ name, parameters, return: answer, description }) => [
        code(`${name}(${(parameters ?? []).map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ')})`),
        code(answer?.type?.text),
        cell(description),
      ]),
    ),
    table(
      'Every event',
      ['event', 'type', 'when'],
      (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    table('Slots', ['slot', 'what it is for'], named(element.slots)),
    table('CSS custom properties', ['property', 'what it colours'], named(element.cssProperties)),
    table('CSS parts', ['part', 'what it is'], named(element.cssParts)),
  ].join('');
}
