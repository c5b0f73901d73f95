import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const checkers = {
  'vue-tsc': {
    file: 'templates/canvas.vue',
    args: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'templates', '--pretty', 'false'],
    // templates/canvas.vue(22,23): error TS2322: Type …
    refusal: /^(.+?)\((\d+),\d+\): error (.+)$/gm,
  },
  'svelte-check': {
    file: 'templates/canvas.svelte',
    args: [
      'node_modules/svelte-check/bin/svelte-check',
      ...['--workspace', '.', '--tsconfig', './templates/tsconfig.json', '--output', 'machine'],
    ],
    // 1795411185750 ERROR "templates/canvas.svelte" 18:20 "Type …"
    refusal: /^\d+ ERROR "(.+?)" (\d+):\d+ (.+)$/gm,
  },
};

/** The checkers of templates, by the name of their package. */
export const templateCheckers = Object.keys(checkers);

/**
 * Has a framework's own checker read the templates of a folder, by `tell(command, args, folder)`: as sentences, each line
 * it refuses that is not marked `<!-- wrong -->`, and each line so marked that it takes.
 */
export function templateFaults(checker, folder, tell) {
  const { file, args, refusal } = checkers[checker];
  const { output } = tell(process.execPath, args, folder);
  const refused = [...output.matchAll(refusal)].map(([, path, line, why]) => ({ path, line: Number(line), why }));
  const wrong = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.includes('<!-- wrong -->') ? [at + 1] : []));
  const isMeant = ({ path, line }) => path === file && wrong.includes(line);
  return [
    ...refused.filter((each) => !isMeant(each)).map(({ path, line, why }) => `${path}:${String(line)}: ${why}`),
    ...wrong
      .filter((line) => !refused.some((each) => each.path === file && each.line === line))
      .map((line) => `${file}:${String(line)} is wrong, and ${checker} takes it`),
    ...(refused.length === 0 ? [`${checker} refuses nothing: ${output.slice(-1000)}`] : []),
  ];
}
