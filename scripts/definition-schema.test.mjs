import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { definitionSchemaText, schemaPath } from './definition-schema.mjs';
import { root } from './testing/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

function* membersOf(schema) {
  if (Array.isArray(schema)) for (const one of schema) yield* membersOf(one);
  else if (typeof schema === 'object' && schema !== null) {
    yield* Object.keys(schema.properties ?? {});
    for (const inside of Object.values(schema)) yield* membersOf(inside);
  }
}

describe('the published schema of a process file', () => {
  it('is up to date: npm run definition-schema writes it', async () => {
    expect(read(schemaPath)).to.equal(await definitionSchemaText());
  });

  it('has every member explained in docs/process/definition.md', () => {
    const text = read('docs/process/definition.md');
    const members = [...new Set(membersOf(JSON.parse(read(schemaPath))))].filter(
      (name) => !['nl', 'en', 'id'].includes(name),
    );

    const unexplained = members.filter(
      (name) => !new RegExp(`[\`{, ]${name.replace('$', '\\$')}\\??[\`,}: ]`).test(text),
    );

    expect(members.length).to.be.above(40);
    expect(unexplained).to.deep.equal([]);
  });
});
