import { format, resolveConfig } from 'prettier';
import { publishedTokens } from './published-tokens.mjs';
import { themeSource } from './theme-source.mjs';
import { tokenPage } from './token-page.mjs';

const settings = await resolveConfig(new URL('../../package.json', import.meta.url));

/** What `node scripts/tokens.mjs` writes, as `[path from the root, text]`. */
export const writtenFiles = async () => [
  ['packages/elements/src/theme/theme.styles.ts', await themeSource()],
  [
    'packages/elements/src/theme/tokens.json',
    await format(JSON.stringify(publishedTokens()), { ...settings, parser: 'json' }),
  ],
  ['docs/themes/tokens.md', await format(tokenPage(), { ...settings, parser: 'markdown' })],
];
