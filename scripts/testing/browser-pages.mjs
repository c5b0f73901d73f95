import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.mjs';

// What a file loads when it is needed must not be there already, because of its neighbours.
const needsOwnPage = (file) => /\bimport\(/.test(readFileSync(join(root, file), 'utf8'));

function pagesOf(files, most) {
  const own = files.filter(needsOwnPage);
  const shared = files.filter((file) => !own.includes(file));
  const count = Math.ceil(shared.length / most);
  const pages = Array.from({ length: count }, (_, page) => shared.filter((_file, at) => at % count === page));
  return [...pages, ...own.map((file) => [file])];
}

const scriptOf = (files, leftOut) => `const written = () => globalThis.mocha.suite.total();
for (const [path, load] of Object.entries({
${files.map((file) => `  '${file}': () => import('/${file}'),`).join('\n')}
})) {
  const before = written();
  await load();
  if (written() === before) throw new Error(\`No test is written in \${path}.\`);
}
${leftOut.length === 0 ? '' : `(await import('/scripts/testing/engine-page.mjs')).leaveOut(${JSON.stringify(leftOut)});\n`}`;

/**
 * Writes test files for the browser that each load many of these, at most so many, for a page costs more than most of
 * the tests on it, and answers their paths. Tests whose full title begins with one of `leftOut` do not run. A page fails
 * when one of its files holds no test.
 */
export function browserPages(name, files, { most = 20, leftOut = [] } = {}) {
  const folder = `.build/browser/${name}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  return pagesOf(files, most).map((page, index) => {
    const path = `${folder}/${name}-${index + 1}.test.js`;
    writeFileSync(join(root, path), scriptOf(page, leftOut));
    return path;
  });
}
