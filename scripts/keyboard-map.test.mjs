import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { keyboardPath, keyboardText } from './keyboard-map.mjs';
import { root } from './testing/source-files.mjs';

describe('the page of the keys', () => {
  it('says what the map says: npm run keyboard-map', async () => {
    expect(readFileSync(join(root, keyboardPath), 'utf8')).to.equal(await keyboardText());
  });

  it('names only elements of the kit', () => {
    const nouns = readFileSync(join(root, 'packages/kit/src/element-nouns.ts'), 'utf8');
    const rows = JSON.parse(readFileSync(join(root, 'test/accessibility/keyboard-map.json'), 'utf8'));

    const named = rows.flatMap(({ elements }) => (elements === 'all' ? [] : elements.split(', ')));

    expect(named.filter((noun) => !nouns.includes(`'${noun}'`))).to.deep.equal([]);
  });
});
