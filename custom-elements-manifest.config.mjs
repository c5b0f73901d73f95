// What Lit and form association need, which no integrator sets.
const plumbing = new Set(['formAssociated', 'shadowRootOptions', 'styles', 'properties']);

const withoutPlumbing = {
  name: 'without-plumbing',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      if (!declaration.members) continue;
      declaration.members = declaration.members.filter(
        ({ name, privacy, static: isStatic }) =>
          privacy !== 'private' && !name.startsWith('#') && !(isStatic && plumbing.has(name)),
      );
    }
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.contract.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [withoutPlumbing],
};
