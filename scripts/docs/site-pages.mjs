import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../testing/source-files.mjs';
import { elementReference } from './element-reference.mjs';
import { sizePage } from './size-page.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const front = { 'README.md': 'index.html', 'CHANGELOG.md': 'changelog.html', 'CONTRIBUTING.md': 'contributing.html' };

// a README is the page of its folder
const addressOf = (path) =>
  front[path] ??
  path
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.html')
    .replace(/\.md$/, '.html');

const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '') ?? 'Maatwerk kit';

// a note of a change that is not released yet, without what only the release needs
function changeNotes() {
  const notes = filesUnder('changes', '.md').filter((path) => !path.endsWith('README.md'));
  const kinds = [
    ['breaking', 'What needs action'],
    ['feature', 'What is new'],
    ['fix', 'What was mended'],
  ];
  const texts = notes.map(read);
  const chapters = kinds.map(([kind, title]) => {
    const ofKind = texts.filter((text) => new RegExp(`^kind: ${kind}$`, 'm').test(text));
    const bodies = ofKind.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
    return bodies.length > 0 ? `## ${title}\n\n${bodies.join('\n\n---\n\n')}` : '';
  });
  return `# Not released yet\n\nEach note is written for whoever embeds the kit.\n\n${chapters.join('\n\n')}\n`;
}

/**
 * Everything that becomes a page: `[{path, address, title, lang, text}]`, `path` that of its source, by which other pages
 * link to it, `address` where it stands in the site, and `lang` the language of a page with a text to take over. `manifest` is what is known of the elements.
 */
export function sitePages(manifest) {
  const sources = [
    ...Object.keys(front),
    ...filesUnder('packages', 'README.md').filter((path) => path.split('/').length === 3),
    ...filesUnder('docs', '.md'),
  ].filter((path) => existsSync(join(root, path)));
  const written = sources.map((path) => [path, `${read(path)}${elementReference(path, manifest)}`]);
  const made = [
    ['changes/README.md', changeNotes()],
    ['docs/sizes.md', sizePage()],
  ];
  return [...written, ...made].map(([path, text]) => ({
    path,
    address: addressOf(path),
    title: titleOf(text),
    lang: /^<div lang="([a-z]{2})">$/m.exec(text)?.[1] ?? 'en',
    text,
  }));
}
