// Who may import what. The same places are found in the planted trees of test/architecture, so no path begins with ^.
const test = '\\.(test|contract)\\.ts$';
const core = '(^|/)packages/core/src/';
const elements = '(^|/)packages/elements/src/';
const stores = '(^|/)packages/stores/src/';
const server = '(^|/)packages/server/src/';
const modules = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const domain = modules('zod/mini');
const withHashes = `${core}log/`;
const withMachines = [`${core}process/`, '\\.machine\\.ts$', `${core}case/case-session\\.ts$`];

/** One rule by name: files at `from` import nothing but `to`; a rule may be stated for several places. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to: { pathNot: to } });

const zodOnly = (from, ...to) =>
  only('core-domain-imports-zod-only', 'Rules stay pure: zod/mini, hashes for the log, xstate for machines.', from, [
    core,
    domain,
    ...to,
  ]);
const siblings = (from, to) => ({
  name: 'no-sibling-inside',
  comment: 'Another package is imported by its entries, never by a path into it.',
  severity: 'error',
  from,
  to,
});

module.exports = {
  forbidden: [
    zodOnly({ path: core, pathNot: [test, withHashes, ...withMachines] }),
    zodOnly({ path: withHashes, pathNot: [test, ...withMachines] }, modules('@noble/hashes')),
    zodOnly({ path: withMachines, pathNot: [test, elements, stores] }, modules('xstate')),

    only(
      'elements-import-core-and-lit',
      'Elements draw: rules, actors and storage come from elsewhere.',
      { path: elements, pathNot: test },
      [elements, core, modules('lit', 'lit-html', 'lit-element', '@lit/[^/]+', 'xstate')],
    ),
    {
      name: 'elements-import-core-and-lit',
      comment: 'Elements know the types of xstate; the actors come from core.',
      severity: 'error',
      from: { path: elements, pathNot: test },
      to: { path: modules('xstate'), dependencyTypesNot: ['type-only'] },
    },

    only(
      'stores-and-server-import-core',
      'An adapter knows the port and its own storage.',
      { path: stores, pathNot: test },
      [stores, core, modules('idb')],
    ),
    only(
      'stores-and-server-import-core',
      'The server decides with the same rules as the page.',
      { path: server, pathNot: test },
      [server, core],
    ),

    siblings(
      { path: '(?:^|/)packages/([^/]+)/src/' },
      {
        path: '(^|/)packages/[^/]+/',
        pathNot: '(^|/)packages/$1/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    ),
    siblings(
      { path: '(^|/)(stories|journeys)/' },
      { path: '(^|/)packages/[^/]+/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
    ),
    siblings({}, { path: '^@maatwerk/[^/]+/(src|dist)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@maatwerk/source', 'import', 'types', 'default'],
    },
  },
};
