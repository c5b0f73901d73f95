/** Stands where an expression stood; of the private use area, so no text has it. */
const hole = '\uE000';

const inTag = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*>`;
const tokens = new RegExp(
  [
    '<!--[^]*?-->',
    `(?<opening><(?<kept>pre|textarea)(?![\\w-])${inTag})(?<content>[^]*?</\\k<kept>\\s*>)`,
    `(?<tag></?[a-z${hole}]${inTag})`,
    // a line break after a backslash belongs to the template's own escape
    String.raw`\\[\t\n\r\f ]+`,
    String.raw`(?<space>[\t\n\r\f ]+)`,
  ].join('|'),
  'gi',
);

// before "/>" a space stays: without one the slash would belong to an unquoted value
const compactTag = (tag) =>
  tag.replace(/"[^"]*"|'[^']*'|[\t\n\r\f ]+(>$)?/g, (part, end) => (/^["']/.test(part) ? part : (end ?? ' ')));

/**
 * The texts of one `html` or `svg` template with every run of white space made one space, in content and inside a tag.
 * What stands in an attribute's quotes, in a comment, in `<pre>` or in `<textarea>` stays as it is, also when an
 * expression stands between. The texts are raw: an escape is not white space.
 */
export function compactHtml(texts) {
  if (texts.some((text) => text.includes(hole))) throw new Error('A template holds U+E000, which marks expressions.');
  const write = (token, ...found) => {
    const { opening, content, tag, space } = found.at(-1);
    if (opening) return compactTag(opening) + content;
    if (tag) return compactTag(tag);
    return space ? ' ' : token;
  };
  return texts.join(hole).replace(tokens, write).split(hole);
}
