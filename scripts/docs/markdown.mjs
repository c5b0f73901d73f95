import markdownIt from 'markdown-it';

// as repositories show it, so that a link to a heading works in both
const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const plain = (token) => (token.children ?? []).map(({ content }) => content).join('');
// a part of a page in another language
const ofLanguage = /^(<div lang="[a-z]{2}">|<\/div>)$/;
// a line that a narrow screen does not hold
const widest = 36;

/**
 * Markdown as pages: headings have addresses, tables and code that scroll can be reached by keyboard and have a name.
 * `link(href, from)` gives the address of a link that stands on the page of the source `from`.
 */
export function siteMarkdown(link) {
  const markdown = markdownIt({ html: true, linkify: false });
  const { rules, renderToken } = markdown.renderer;
  const asToken = (tokens, i, options) => renderToken.call(markdown.renderer, tokens, i, options);
  rules.heading_open = (tokens, i, options, env) => {
    const slug = slugOf(plain(tokens[i + 1]));
    const used = ((env.slugs ??= new Map()).get(slug) ?? -1) + 1;
    env.slugs.set(slug, used);
    tokens[i].attrSet('id', used === 0 ? slug : `${slug}-${String(used)}`);
    env.heading = plain(tokens[i + 1]);
    return asToken(tokens, i, options);
  };
  const named = (env, what) => {
    env.regions = (env.regions ?? 0) + 1;
    return markdown.utils.escapeHtml(`${what} ${String(env.regions)}: ${env.heading ?? ''}`);
  };
  rules.table_open = (_tokens, _i, _options, env) =>
    `<div class="scroll" role="group" tabindex="0" aria-label="${named(env, 'Table')}"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.fence = (tokens, i, _options, env) => {
    const { content, info } = tokens[i];
    const isWide = content.split('\n').some((line) => line.length > widest);
    const reach = isWide ? ` role="group" tabindex="0" aria-label="${named(env, 'Code')}"` : '';
    const language = markdown.utils.escapeHtml(info.split(' ')[0]);
    return `<pre${reach}><code data-language="${language}" translate="no">${markdown.utils.escapeHtml(content)}</code></pre>\n`;
  };
  rules.code_block = (tokens, i, _options, env) =>
    `<pre role="group" tabindex="0" aria-label="${named(env, 'Code')}"><code translate="no">${markdown.utils.escapeHtml(tokens[i].content)}</code></pre>\n`;
  // keys are keys, marks for the tests go; other HTML is shown as the text it is
  const asText = (tokens, i) => markdown.utils.escapeHtml(tokens[i].content);
  rules.html_inline = (tokens, i) => (/^<\/?kbd>$/.test(tokens[i].content) ? tokens[i].content : asText(tokens, i));
  rules.html_block = (tokens, i) => {
    const { content } = tokens[i];
    if (content.startsWith('<!--')) return '';
    return ofLanguage.test(content.trim()) ? content : `<p>${asText(tokens, i)}</p>\n`;
  };
  rules.link_open = (tokens, i, options, env) => {
    tokens[i].attrSet('href', link(tokens[i].attrGet('href'), env.path));
    return asToken(tokens, i, options);
  };
  // columns are aligned by a class: a style attribute is what a strict policy forbids
  rules.td_open = rules.th_open = (tokens, i, options) => {
    const { attrs } = tokens[i];
    tokens[i].attrs = attrs?.map(([, value]) => ['class', value.replace('text-align:', '')]) ?? null;
    return asToken(tokens, i, options);
  };
  const { image } = rules;
  rules.image = (tokens, i, options, env, self) => {
    tokens[i].attrSet('src', link(tokens[i].attrGet('src'), env.path));
    return image(tokens, i, options, env, self);
  };
  return markdown;
}
