// npm run diagram -- FILE|NAME [nl|en] [mermaid|svg]: draws a process file, or a shipped process by its name, to the
// standard output. With `docs` it draws the shipped ones into docs/process/diagrams. Needs a built core.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDefinition } from '@maatwerk/core/process/check-definition';
import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { diagramOf } from '@maatwerk/core/process/diagram';
import { mermaidOf } from '@maatwerk/core/process/diagram/mermaid';
import { svgOf } from '@maatwerk/core/process/diagram/svg';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];

/** The drawings of the shipped processes as `[path from the repository, text]`. */
export function drawings() {
  return shipped.flatMap((definition) =>
    ['nl', 'en'].map((locale) => [
      `docs/process/diagrams/${definition.id}.${locale}.svg`,
      `${svgOf(diagramOf(definition, locale))}\n`,
    ]),
  );
}

/** The Mermaid text of a shipped process in English, as its page in docs/process shows it. */
export function mermaidText(id) {
  return mermaidOf(
    diagramOf(
      shipped.find((definition) => definition.id === id),
      'en',
    ),
  );
}

function definitionFrom(name) {
  const known = shipped.find(({ id }) => id === name);
  if (known) return known;
  if (!existsSync(name)) throw new Error(`There is no file ${name}, and no shipped process of that name.`);
  const reading = readDefinition(JSON.parse(readFileSync(name, 'utf8')));
  if (reading.ok) return reading.definition;
  const lines = reading.problems.map(
    ({ place, expected, found, nearest }) =>
      `  ${place}: expected ${expected}${found === undefined ? '' : `, found ${found}`}${nearest === undefined ? '' : ` (nearest: ${nearest})`}`,
  );
  throw new Error(`${name} is no process:\n${lines.join('\n')}`);
}

function main([name, locale = 'nl', form = 'mermaid']) {
  if (name === undefined) throw new Error('Usage: npm run diagram -- FILE|NAME [nl|en] [mermaid|svg], or: docs');
  if (name === 'docs') {
    mkdirSync(join(root, 'docs/process/diagrams'), { recursive: true });
    for (const [path, text] of drawings()) writeFileSync(join(root, path), text);
    return;
  }
  const diagram = diagramOf(definitionFrom(name), locale === 'en' ? 'en' : 'nl');
  console.log(form === 'svg' ? svgOf(diagram) : mermaidOf(diagram));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
