import './node-version.mjs';
import { prepare } from './packages/prepare.mjs';
import { published } from './packages/published.mjs';

// prepare [NAME …]: makes what npm packs. check: and proves it, in a fresh folder.
const [command, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => !published.includes(name));
if (unknown.length > 0) {
  console.error(`There is no package ${unknown.join(', ')}. They are: ${published.join(', ')}.`);
  process.exit(1);
}
if (command === 'prepare') await prepare(names.length > 0 ? names : published);
else if (command === 'check') await (await import('./packages/check.mjs')).check();
else {
  console.error('Say prepare or check.');
  process.exit(1);
}
