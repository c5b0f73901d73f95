/** A piece of a text as people type it: lines that belong together, or a list whose items began with `- ` or a number. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `first` is the number the list begins with. */
  | { readonly kind: 'numbered'; readonly first: number; readonly items: readonly string[] };

const bullet = /^[ \t]*[-–*•·][ \t]+(?=\S)/;
const number = /^[ \t]*(\d{1,4})[.)][ \t]+(?=\S)/;

/** The paragraphs and lists of a text, in order. An empty line ends a paragraph; a number that does not follow begins a new list. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const last = open ? blocks.pop() : undefined;
    blocks.push(...grown(last, line));
    open = true;
  }
  return blocks;
}

function grown(last: TextBlock | undefined, line: string): TextBlock[] {
  const [dash, numeral] = [bullet.exec(line)?.[0], number.exec(line)];
  const before = last ? [last] : [];
  if (dash !== undefined) {
    const item = line.slice(dash.length);
    if (last?.kind === 'list') return [{ kind: 'list', items: [...last.items, item] }];
    return [...before, { kind: 'list', items: [item] }];
  }
  if (numeral) {
    const [item, place] = [line.slice(numeral[0].length), Number(numeral[1])];
    if (last?.kind === 'numbered' && place === last.first + last.items.length) {
      return [{ ...last, items: [...last.items, item] }];
    }
    return [...before, { kind: 'numbered', first: place, items: [item] }];
  }
  return last?.kind === 'paragraph'
    ? [{ kind: 'paragraph', text: `${last.text}\n${line}` }]
    : [...before, { kind: 'paragraph', text: line }];
}
