/** What resembles each other stands together: dependencies, core, stores, words, styles, elements and the rest. */
const kinds = [
  /\/node_modules\//,
  /\/packages\/core\//,
  /\/packages\/stores\//,
  /\/messages\/(nl|en)\//,
  /\.styles\.[jt]s$/,
  /./,
];
const kindOf = (id) => kinds.findIndex((kind) => kind.test(id));

/**
 * The modules of a bundle, given in the order in which they run, in the order that packs best: gzip looks back 32 KB, so
 * a module is written shorter after one of its kind. Each module still runs after those it imports. What runs before
 * the first dependency stays in front: the entry has a reason for that.
 */
export function packingOrder(ids) {
  const start = ids.findIndex((id) => kindOf(id) === 0);
  const front = ids.slice(0, Math.max(start, 0));
  return [...front, ...kinds.flatMap((_kind, nr) => ids.slice(front.length).filter((id) => kindOf(id) === nr))];
}

const orderedEntry = '\0maatwerk:ordered-entry';

/** The input of a bundle and the plugin that makes it: an entry's own exports, after all its modules in a given order. */
export const inOrder = (entry, ids) => ({
  input: orderedEntry,
  plugin: {
    name: 'maatwerk:in-order',
    resolveId: (id) => (id === orderedEntry ? id : null),
    load: (id) =>
      id === orderedEntry
        ? [...ids.map((one) => `import ${JSON.stringify(one)};`), `export * from ${JSON.stringify(entry)};`].join('\n')
        : null,
  },
});
