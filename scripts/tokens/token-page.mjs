import { roleChains } from './chains.mjs';
import { roleWords } from './role-words.mjs';

const code = (text) => `\`${text}\``;
const ownWords = (own) => {
  const name = /^var\(--_maatwerk-(?:own-)?([\w-]+)\)$/.exec(own)?.[1];
  return name ? `as ${code(name)}` : code(own);
};

/** The page of all tokens, as Markdown. */
export const tokenPage = () =>
  `# Every token

Written by \`node scripts/tokens.mjs\`. What each means for a theme stands in [your theme](your-theme.md). The first of a row
that the page has is used: \`--maatwerk-\` and the name, then the tokens of themes from left to right, then our own value, which on
a dark page is another. \`≈\`: kept readable, see [what we change](your-theme.md#what-we-change).

| \`--maatwerk-…\` | for | looks at | else |
|---|---|---|---|
${roleChains()
  .map(
    (role) =>
      `| ${code(role.name)}${role.legible ? ' ≈' : ''} | ${roleWords[role.name]} | ${role.tokens.map((token) => code(`--${token}`)).join(' ') || '–'} | ${ownWords(role.own)} |`,
  )
  .join('\n')}
`;
