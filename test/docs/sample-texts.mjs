import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCanvas } from '@maatwerk/core/canvas';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { parseFunding } from '@maatwerk/core/funding';
import { parseGrounds } from '@maatwerk/core/grounds';
import { parseParties } from '@maatwerk/core/parties';
import { parseValueTriangle } from '@maatwerk/core/value-triangle';
import { transform } from 'lightningcss';
import { root } from '../../scripts/testing/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const ownOfNpm = ['ci', 'install', 'start', 'test', 'pack', 'publish'];

// what a line of a shell asks for, by the program it begins with; anything else is a fault
const programs = {
  cd: () => null,
  npm: ([command, name]) => {
    if (command === 'run') return name in scripts ? null : `package.json has no script ${name}.`;
    return ownOfNpm.includes(command) || command in scripts ? null : `npm has no command ${command}.`;
  },
  npx: ([name]) => (existsSync(join(root, 'node_modules/.bin', name)) ? null : `No package here brings ${name}.`),
  node: ([path]) => (existsSync(join(root, path)) ? null : `There is no ${path}.`),
};

/** Whether each command of a shell sample exists here: what is wrong with it, as sentences. */
export function shellFaults(code) {
  const commands = code.split(/\n|&&/).map((line) =>
    line
      .replace(/#.*$/, '')
      .replace(/\b[A-Z_]+=\S+ /g, '')
      .trim(),
  );
  return commands.filter(Boolean).flatMap((command) => {
    const [program, ...words] = command.split(/\s+/);
    const fault = program in programs ? programs[program](words) : `${program} is no program that is tried.`;
    return fault === null ? [] : [fault];
  });
}

// what the first JSON on the page of an element is read by
const readers = {
  'canvas.md': parseCanvas,
  'cost-benefit.md': parseCostBenefit,
  'funding.md': parseFunding,
  'grounds.md': parseGrounds,
  'parties.md': parseParties,
  'value-triangle.md': parseValueTriangle,
};

/** Whether a JSON sample can be read, the first on the page of an element as its value: what is wrong, as sentences. */
export function jsonFaults({ code, path }, isFirst) {
  const read = isFirst && readers[/^docs\/elements\/(.*)$/.exec(path)?.[1]];
  try {
    const data = JSON.parse(code);
    const parsed = read ? read(data) : { ok: true };
    return parsed.ok ? [] : [JSON.stringify(parsed.problems)];
  } catch (error) {
    return [error.message];
  }
}

/** Whether a style sheet can be read: what is wrong with it, as sentences. */
export function styleFaults(code) {
  const { warnings } = transform({ filename: 'sample.css', code: Buffer.from(code), errorRecovery: true });
  return warnings.map(({ message }) => message);
}

/** Whether an excerpt stands in the file it is taken from, but for white space: what is wrong, as sentences. */
export function excerptFaults(code, path) {
  if (!existsSync(join(root, path))) return [`There is no ${path}.`];
  return holdsExcerpt(path, code) ? [] : [`${path} does not hold this text.`];
}

/** Whether a file holds a text, but for white space. */
export function holdsExcerpt(path, code) {
  const bare = (text) => text.replaceAll(/\s+/g, '');
  return bare(read(path)).includes(bare(code));
}

const inServerFile = /(Content-Security-Policy(?:-Report-Only)?)["']?(?:\s*[:,]\s*|\s+|"\s*value=)["'`]([^"`]+)["`]/gi;
const inHttp = /^(Content-Security-Policy(?:-Report-Only)?): (.+)$/gim;

/** The policies that a sample of a server sets: `[{name, value}]`, in lower case names. */
export function policiesOf({ language, code }) {
  const found = [...code.matchAll(language === 'http' ? inHttp : inServerFile)];
  return found.map(([, name, value]) => ({ name: name.toLowerCase(), value: value.replaceAll(/\s+/g, ' ').trim() }));
}
