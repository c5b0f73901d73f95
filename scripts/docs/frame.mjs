import { exampleOf } from './live/examples.mjs';
import { livePolicy, liveSection } from './live/live-section.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The address of a page as a link on another, both from the top of the site, so that the site may stand in any folder. */
export function relativeAddress(from, to) {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}` || './';
}

const languageOf = ({ lang }) => (lang === 'en' ? '' : ` lang="${lang}"`);

const linkTo = (page, other) =>
  `<li><a href="${relativeAddress(page.address, other.address)}"${other === page ? ' aria-current="page"' : ''}${languageOf(other)}>${escaped(other.title)}</a></li>`;

// closed rooms are one line each, so that a page begins soon on a small screen
const roomOf = (page, { title, pages }) =>
  `<details${pages.includes(page) ? ' open' : ''}><summary>${escaped(title)}</summary><ul>${pages.map((other) => linkTo(page, other)).join('')}</ul></details>`;

// a title and the paragraphs below it
const afterFirstWords = /(?=<(?:h2|pre|div|ul|table))/;
const readingPolicy = "default-src 'none'; style-src 'self'; img-src 'self'";

/**
 * A whole page of the site around its content, with a live example below its first words where its element has one. It
 * reads without a script, and its policy allows none but those of the example.
 */
export function framed(page, content, rooms) {
  const noun = exampleOf(page.path);
  const live = noun && liveSection(noun, relativeAddress(page.address, ''));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${live ? livePolicy : readingPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.address === 'index.html' ? 'Maatwerk kit' : `${escaped(page.title)} – Maatwerk kit`}</title>
<link rel="stylesheet" href="${relativeAddress(page.address, 'site.css')}">
${live?.head ?? ''}
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header><a href="${relativeAddress(page.address, 'index.html')}">Maatwerk kit</a> <a href="#rooms">All pages</a></header>
<main id="content" tabindex="-1"${languageOf(page)}>
${live ? content.replace(afterFirstWords, () => live.body) : content}</main>
<nav id="rooms" aria-label="All pages">${rooms.map((room) => roomOf(page, room)).join('\n')}</nav>
<footer><p>Maatwerk kit, EUPL-1.2. This page loads nothing from elsewhere.</p></footer>
</body>
</html>
`;
}
