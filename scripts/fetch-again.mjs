import MagicString from 'magic-string';

/** Written at the end of a file that fetches others, which stand in the folder beside it. */
const helper = `
function maatwerkFetch(address) {
  const failed = (maatwerkFetch.failed ??= {});
  return import(address).catch((problem) => {
    if (failed[address]) return import(address + '?' + failed[address]++);
    failed[address] = 1;
    throw problem;
  });
}
`;

/**
 * A module whose `import('…')` of a fixed address is asked again under another address once it failed before, as `{code,
 * map}`; null where it has none. Firefox keeps for as long as a page is open that an address could not be fetched, and
 * never asks for it again.
 */
export function fetchingAgain(code) {
  const edited = new MagicString(code);
  for (const { 0: text, 1: address, index } of code.matchAll(/\bimport\(("[^"]+"|'[^']+'|`[^`$]+`)\)/g)) {
    edited.overwrite(index, index + text.length, `maatwerkFetch(${address})`);
  }
  if (!edited.hasChanged()) return null;
  edited.append(helper);
  return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
}

/** A plugin that has every file fetched later asked for again after a failure. */
export const fetchAgain = () => ({ name: 'maatwerk:fetch-again', renderChunk: (code) => fetchingAgain(code) });
