import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { expect } from 'chai';
import { filesUnder, root } from '../testing/source-files.mjs';
import { isSettable } from './element-typings.mjs';
import { eventTypes } from './event-types.mjs';
import { firedEvents } from './fired-events.mjs';

const registrations = filesUnder('packages/elements/src', '.ts').filter((path) =>
  /\/([\w-]+)\/maatwerk-\1\.ts$/.test(path),
);
const folder = join(root, 'packages/elements');
const nounOf = (path) => path.split('/').at(-2);
const sorted = (items) => [...items].sort();
const named = (items) => sorted(items.map(({ name }) => name));

describe('the manifest of the elements', function () {
  this.timeout(120_000);
  let modules;
  const declarationOf = (noun) =>
    modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === `maatwerk-${noun}`);

  before(async () => {
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    ({ modules } = await cli({ argv, cwd: root, noWrite: true }));
  });

  it('has every element that can be registered, and no other', () => {
    const tags = modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);

    expect(sorted(tags)).to.deep.equal(sorted(registrations.map((path) => `maatwerk-${nounOf(path)}`)));
  });

  for (const noun of registrations.map(nounOf)) {
    it(`tells of maatwerk-${noun} the attributes, properties and events that its class has`, async () => {
      const path = join(folder, `dist/${noun}/${noun}-element.js`);
      const declaration = declarationOf(noun);
      const elementClass = (await import(path))[declaration.name];

      const reactive = [...elementClass.elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
      expect(named(declaration.attributes)).to.deep.equal(sorted(elementClass.observedAttributes));
      expect(named(declaration.members.filter(isSettable))).to.deep.equal(sorted(reactive));
      expect(declaration.formAssociated ?? false).to.equal(elementClass.formAssociated ?? false);
      expect(named(declaration.events)).to.deep.equal(firedEvents(path));
    });

    it(`describes everything of maatwerk-${noun}, and types what it fires`, () => {
      const declaration = declarationOf(noun);

      const parts = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
      const silent = parts.flatMap((part) => declaration[part].filter(({ description }) => !description));
      const untyped = declaration.events.filter(
        ({ name, type }) => name.startsWith('maatwerk-') && type.text === 'Event',
      );
      expect(declaration.summary).to.be.a('string');
      expect(named(silent)).to.deep.equal([]);
      expect(named(untyped)).to.deep.equal([]);
    });
  }
});

describe('the events of the elements', () => {
  it('are declared with the type that the manifest tells', () => {
    const source = readFileSync(join(folder, 'src/element-events/element-events.ts'), 'utf8');
    const declared = [...source.matchAll(/'(maatwerk-[\w-]+)': (.+);/g)].map(([, name, type]) => [name, type]);

    expect(Object.fromEntries(declared)).to.deep.equal(eventTypes);
  });

  it('are known to whoever imports the registration of any element', () => {
    const silent = registrations.filter(
      (path) => !readFileSync(join(root, path), 'utf8').includes("from '../element-events/element-events.js'"),
    );

    expect(silent).to.deep.equal([]);
  });
});
