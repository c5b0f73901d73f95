import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { root } from '../../scripts/testing/source-files.mjs';

const planted = 'test/architecture/planted';
const packages = readdirSync(`${root}/packages`).map((name) => `packages/${name}/src`);
const real = [...packages, 'stories', 'test/journeys'].filter((folder) => existsSync(`${root}/${folder}`));

const cruised = async (...folders) => {
  const options = await extractOptions(`${root}/.dependency-cruiser.cjs`);
  const { output } = await cruise(folders, { ...options, baseDir: root });
  return output;
};
const violationsOf = ({ summary }) =>
  summary.violations.map(({ rule, from }) => `${rule.name}: ${from.replace(`${planted}/`, '')}`);

const mustBite = [
  'core-domain-imports-zod-only: packages/core/src/amount/domain-imports-full-zod.ts',
  'core-domain-imports-zod-only: packages/core/src/amount/domain-imports-hashes.ts',
  'core-domain-imports-zod-only: packages/core/src/amount/domain-imports-lit.ts',
  'core-domain-imports-zod-only: packages/core/src/amount/domain-imports-node.ts',
  'core-domain-imports-zod-only: packages/core/src/amount/domain-imports-xstate.ts',
  'core-domain-imports-zod-only: packages/core/src/log/log-imports-xstate.ts',
  'core-domain-imports-zod-only: packages/core/src/process/process-imports-lit.ts',
  'elements-import-core-and-lit: packages/elements/src/canvas/element-imports-storage.ts',
  'elements-import-core-and-lit: packages/elements/src/canvas/element-makes-actor.ts',
  'no-sibling-inside: packages/elements/src/canvas/relative-into-core.ts',
  'no-sibling-inside: packages/kit/src/path-into-output.ts',
  'no-sibling-inside: packages/kit/src/path-into-source.ts',
  'no-sibling-inside: packages/kit/src/relative-into-core.ts',
  'no-sibling-inside: stories/relative-into-core.ts',
  'stores-and-server-import-core: packages/stores/src/memory/store-imports-lit.ts',
];

describe('who may import what', function () {
  this.timeout(60_000);
  let plantedTree;
  let realTree;

  before(async () => {
    plantedTree = await cruised(planted);
    realTree = await cruised(...real);
  });

  for (const violation of mustBite) {
    it(`bites on ${violation}`, () => {
      expect(violationsOf(plantedTree)).to.include(violation);
    });
  }

  it('bites on nothing that is allowed', () => {
    expect([...new Set(violationsOf(plantedTree))].sort()).to.deep.equal(mustBite);
  });

  // A resolver that finds nothing finds no violation either: it once switched such a guard off unnoticed.
  for (const file of ['allowed-entry.ts', 'allowed-entry-of-dependency.ts']) {
    it(`resolves the package entry in ${file} to its source`, () => {
      const allowed = plantedTree.modules.find(({ source }) => source.endsWith(`/${file}`));

      const resolved = allowed.dependencies.map(({ resolved }) => resolved);

      expect(resolved).to.include('packages/core/src/calendar/calendar.ts');
    });
  }

  it('sees the modules and imports of the real tree', () => {
    expect(realTree.summary.totalCruised).to.be.above(20);
    expect(realTree.summary.totalDependenciesCruised).to.be.above(20);
  });

  it('resolves every import between the packages of the real tree', () => {
    const unresolved = realTree.modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ couldNotResolve, module }) => couldNotResolve && /^(\.|@maatwerk\/)/.test(module))
        .map(({ module }) => `${source} imports ${module}`),
    );

    expect(unresolved).to.deep.equal([]);
  });

  it('is kept by the real tree', () => {
    expect(violationsOf(realTree)).to.deep.equal([]);
  });
});
