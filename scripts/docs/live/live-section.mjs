import { examples } from './examples.mjs';
import { liveThemes } from './live-themes.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const tagOf = (noun, level) => {
  const attributes = [examples[noun].attributes, level].filter((part) => part !== '').join(' ');
  return [`<maatwerk-${noun}${attributes && ` ${attributes}`}>`, `</maatwerk-${noun}>`];
};

const optionsOf = (pairs) => pairs.map(([value, title]) => `<option value="${value}">${title}</option>`).join('');

/** The policy of a page with a live example, without a header for it: the one that the docs ask of every host. */
export const livePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * The live example of an element as `{head, body}`: the scripts of the page, and the part of the page with the element,
 * what changes its looks and the two lines that embed it. `up` leads from the page to the top of the site. Without a script
 * the part says that it needs one.
 */
export function liveSection(noun, up) {
  const [opened, closed] = tagOf(noun, '');
  const [live, end] = tagOf(noun, 'heading-level="3"');
  const lines = `<script type="module" src="/maatwerk.js"></script>\n${opened}${closed}`;
  const themes = optionsOf(Object.entries(liveThemes).map(([name, { title }]) => [name, title]));
  const languages = optionsOf([
    ['nl', 'Dutch'],
    ['en', 'English'],
  ]);
  const head = ['live', 'maatwerk'].map((name) => `<script type="module" src="${up}live/${name}.js"></script>`);
  return {
    head: head.join('\n'),
    body: `<section class="live" aria-labelledby="try-it">
<h2 id="try-it">Try it</h2>
<p>${examples[noun].says} What you type here stays on this page, is sent nowhere, and is gone when you leave.</p>
<p class="looks" hidden><label>Theme <select name="theme">${themes}</select></label> <label>Language <select name="language">${languages}</select></label></p>
<div class="stage" lang="nl">${live}<p lang="en">Here the element itself is shown, once a script of this site has run. The text of this page needs no script.</p>${end}</div>
<p>Two lines put it on a page of yours (<a href="${up}getting-started.html#two-lines">where the script comes from</a>):</p>
<pre role="group" tabindex="0" aria-label="The two lines that embed it"><code class="language-html">${escaped(lines)}</code></pre>
</section>
`,
  };
}
