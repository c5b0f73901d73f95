// Imports entries as a host in Node does and prints, as JSON, what is wrong. `plain` entries leave nothing behind,
// `classes` register nothing, `registrations` register their tag. The host's own prefix and a second copy come last.
const { plain, classes, registrations } = JSON.parse(process.argv[2]);
const faults = [];
const before = new Set(Object.getOwnPropertyNames(globalThis));

async function tryImport(entry) {
  try {
    return await import(entry, entry.endsWith('.json') ? { with: { type: 'json' } } : {});
  } catch (error) {
    faults.push(`${entry} cannot be imported in Node: ${error.message}`);
    return undefined;
  }
}

for (const entry of plain) await tryImport(entry);
// zod keeps its registry there, one for all copies
const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !name.startsWith('__zod_'));
if (left.length > 0) faults.push(`importing leaves ${left.join(', ')} behind`);

for (const entry of classes) await tryImport(entry);
// Lit brings a registry where there is no page
const known = (tag) => globalThis.customElements?.get(tag) !== undefined;
for (const { tag } of registrations) if (known(tag)) faults.push(`${tag} is registered before its entry is imported`);
for (const { entry, tag } of registrations) {
  await tryImport(entry);
  if (!known(tag)) faults.push(`${entry} does not register ${tag}`);
}

const { defineElement } = await import('@maatwerk/elements/define');
const { CanvasElement } = await import('@maatwerk/elements/canvas');
if (!defineElement('canvas', CanvasElement, { prefix: 'stad' }) || !known('stad-canvas'))
  faults.push('a prefix of the host gives no element');

console.log(JSON.stringify(faults));
