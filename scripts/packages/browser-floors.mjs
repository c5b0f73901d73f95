import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testing/source-files.mjs';
import { platformFeatures } from './platform-features.mjs';

const browsers = { chrome: 'Chrome, Edge', firefox: 'Firefox', safari: 'Safari, also on iOS' };
const page = 'docs/browsers.md';

const numberOf = (version) => Number(/^\d+(\.\d+)?$/.exec(version)?.[0] ?? NaN);

// without a flag, a prefix or a part that is missing
function firstVersion(support) {
  const whole = [support ?? []]
    .flat()
    .filter(({ flags, prefix, alternative_name, partial_implementation, version_removed }) => {
      return !flags && !prefix && !alternative_name && !partial_implementation && !version_removed;
    });
  return whole.map(({ version_added }) => version_added).find((version) => !Number.isNaN(numberOf(version)));
}

/**
 * What features ask of browsers, as rows `[name, version of each browser, what is missing without]`, `–` where a browser
 * does not know it, and the floor, the highest of those that are needed. `data` is MDN's. Throws an Error that names a
 * feature that the data or a browser does not have although it is needed.
 */
export function floorsOf(features, data) {
  const rows = features.map(({ name, key, without }) => {
    const support = key.split('.').reduce((place, part) => place?.[part], data)?.__compat?.support;
    if (!support) throw new Error(`The data has no ${key}.`);
    const versions = Object.keys(browsers).map((browser) => firstVersion(support[browser]));
    if (without === undefined && versions.includes(undefined)) throw new Error(`Not every browser has ${name}.`);
    return { name, versions, without };
  });
  const floor = Object.keys(browsers).map((_, at) =>
    rows
      .filter(({ without }) => without === undefined)
      .map(({ versions }) => versions[at])
      .reduce((high, version) => (numberOf(version) > numberOf(high) ? version : high)),
  );
  const cells = ({ name, versions, without = 'the kit needs it' }) => [
    name,
    ...versions.map((one) => one ?? '–'),
    without,
  ];
  return { rows: rows.map(cells), floor: ['**the floor**', ...floor.map((version) => `**${version}**`), ''] };
}

/** Where a page of Markdown has no such row in its tables, as sentences with the row that should stand there. */
export function missingRows(text, rows) {
  const written = new Set(text.split('\n').map((line) => line.replaceAll(/\s*\|\s*/g, '|')));
  return rows
    .filter((cells) => !written.has(`|${cells.join('|')}|`))
    .map((cells) => `${page} has no row | ${cells.join(' | ')} |`);
}

/**
 * Holds the page about browsers against MDN's data, installed in a folder, and against the built files, as one text: as
 * sentences, the rows that should stand there, and the features that the kit does not use any more.
 */
export function floorFaults(folder, built) {
  const data = JSON.parse(readFileSync(join(folder, 'node_modules/@mdn/browser-compat-data/data.json'), 'utf8'));
  const { rows, floor } = floorsOf(platformFeatures, data);
  const unused = platformFeatures.filter(({ sign }) => !sign.test(built));
  return [
    ...missingRows(readFileSync(join(root, page), 'utf8'), [...rows, floor]),
    ...unused.map(({ name }) => `${name} is not in the built files, and stands in ${page}`),
  ];
}
