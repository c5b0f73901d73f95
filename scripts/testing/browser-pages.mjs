import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.mjs';

const mostOnOnePage = 20;

// What a file loads when it is needed must not be there already, because of its neighbours.
const needsOwnPage = (file) => /\bimport\(/.test(readFileSync(join(root, file), 'utf8'));

function pagesOf(files) {
  const own = files.filter(needsOwnPage);
  const shared = files.filter((file) => !own.includes(file));
  const count = Math.ceil(shared.length / mostOnOnePage);
  const pages = Array.from({ length: count }, (_, page) => shared.filter((_file, at) => at % count === page));
  return [...pages, ...own.map((file) => [file])];
}

const scriptOf = (files) => `const written = () => globalThis.mocha.suite.total();
for (const [path, load] of Object.entries({
${files.map((file) => `  '${file}': () => import('/${file}'),`).join('\n')}
})) {
  const before = written();
  await load();
  if (written() === before) throw new Error(\`No test is written in \${path}.\`);
}
`;

/**
 * Writes test files for the browser that each load many of these, for a page costs more than most of the tests on it,
 * and answers their paths. A page fails when one of its files holds no test.
 */
export function browserPages(name, files) {
  const folder = `.build/browser/${name}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  return pagesOf(files).map((page, index) => {
    const path = `${folder}/${name}-${index + 1}.test.js`;
    writeFileSync(join(root, path), scriptOf(page));
    return path;
  });
}
