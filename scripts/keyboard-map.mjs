// npm run keyboard-map: writes docs/accessibility/keyboard.md from the map that test/accessibility/keyboard-map.test.ts presses key by key.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mapPath = 'test/accessibility/keyboard-map.json';

/** Where the page of the keys stands, from the repository. */
export const keyboardPath = 'docs/accessibility/keyboard.md';

const keyNames = {
  Control: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};
const keyText = (key) =>
  key
    .split('+')
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
const elementText = (elements) =>
  elements === 'all'
    ? 'all'
    : elements
        .split(', ')
        .map((noun) => `\`${noun}\``)
        .join(', ');

/** The page of the keys as text: what every element understands, and what some do. */
export function keyboardText() {
  const rows = JSON.parse(readFileSync(join(root, mapPath), 'utf8'));
  const lines = rows.map(({ elements, keys, where, does }) =>
    ['', elementText(elements), keys.map((key) => `<kbd>${keyText(key)}</kbd>`).join(' '), where, does, ''].join(' | '),
  );
  const text = `# Keys

Everything can be done with a keyboard. There is no shortcut of a single letter, and no key is taken from the browser or
from a screen reader. On a Mac, ⌘ does what Ctrl does. Every row is pressed in a browser by \`npm run journeys\`.

| element | keys | where | what they do |
| --- | --- | --- | --- |
${lines.join('\n')}

Dates and times are the browser's own fields, lists its own lists: they take the keys that people know from it. What can
be dragged, the point in the triangle and a case on the agenda, also moves by the keys above and by buttons.
`;
  return format(text, { parser: 'markdown', printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await keyboardText();
  const file = join(root, keyboardPath);
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8') !== text) {
      console.error(`${keyboardPath} is not what ${mapPath} says: npm run keyboard-map writes it.`);
      process.exit(1);
    }
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(keyboardPath);
  }
}
