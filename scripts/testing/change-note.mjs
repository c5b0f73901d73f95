const kinds = ['feature', 'fix', 'breaking'];

/**
 * A change note read from its Markdown: `{packages, kind, text}`. Throws an Error that says what to write when the
 * note has no head, names a package that is not in `known`, has another kind, or says nothing.
 */
export function readChangeNote(markdown, known) {
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  if (head === undefined) throw new Error('A change note begins with a head between two lines of ---.');
  const fields = new Map(head.split('\n').map((line) => line.split(/:\s*/, 2)));
  const packages = (fields.get('packages') ?? '').split(/,\s*/).filter(Boolean);
  const strangers = packages.filter((name) => !known.includes(name));
  if (packages.length === 0 || strangers.length > 0) {
    throw new Error(`packages names one or more of ${known.join(', ')}, not "${strangers.join(', ')}".`);
  }
  const kind = fields.get('kind');
  if (!kinds.includes(kind)) throw new Error(`kind is one of ${kinds.join(', ')}, not "${kind ?? ''}".`);
  if (text.trim() === '') throw new Error('A change note tells the integrator what changes for them.');
  return { packages, kind, text: text.trim() };
}
