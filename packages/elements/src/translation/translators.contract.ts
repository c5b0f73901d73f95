import type { LitElement } from 'lit';

/** What a translator makes of a text here: its mark and the text. */
const mark = '†';
const translated = (text: string): string => `${mark}${text}`;

/** How translators of browsers change a page, by name: each changes the texts of a root and of every root within. */
export const translators: Readonly<Record<string, (root: ParentNode) => void>> = {
  // Chrome puts each text into two elements of its own, which are <font>.
  'in elements of its own': (root) => {
    for (const text of textsIn(root)) {
      const [outer, inner] = [document.createElement('span'), document.createElement('span')];
      inner.textContent = translated(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.classList.add('translated-ltr');
  },
  // Firefox takes all out of an element that holds text, and puts back its elements and texts, but no comments.
  'without comments': (root) => {
    const texts = textsIn(root);
    for (const text of texts) text.data = translated(text.data);
    for (const parent of new Set(texts.map(({ parentNode }) => parentNode))) {
      const nodes = [...(parent?.childNodes ?? [])];
      for (const node of nodes) node.remove();
      for (const node of nodes) if (!(node instanceof Comment)) parent?.appendChild(node);
    }
  },
  // Others write in the texts themselves.
  'in the texts': (root) => {
    for (const text of textsIn(root)) text.data = translated(text.data);
  },
};

/** Waits until these elements and those within them show what they know. */
export async function drawn(...elements: readonly Element[]): Promise<void> {
  for (let turns = 0; turns < 4; turns++) {
    await new Promise((resolve) => setTimeout(resolve));
    const all = elements.flatMap((element) =>
      rootsIn(element.shadowRoot!).flatMap((root) => [...root.querySelectorAll('*')]),
    );
    await Promise.all([...elements, ...all].map((one) => Promise.resolve((one as Partial<LitElement>).updateComplete)));
  }
}

/** The texts of an element and of those within it, in their order, without the marks of a translator. */
export function wordsOf(element: Element): readonly string[] {
  return textsIn(element.shadowRoot!, '').map(({ data }) => data.replaceAll(mark, '').trim());
}

/** How many texts of an element are translated. */
export function marksIn(element: Element): number {
  return textsIn(element.shadowRoot!).filter(({ data }) => data.includes(mark)).length;
}

function rootsIn(root: ParentNode): readonly ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...inner];
}

function textsIn(root: ParentNode, untranslated = '[translate=no], '): readonly Text[] {
  return rootsIn(root).flatMap((one) => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isLeft = text.parentElement?.closest(`${untranslated}textarea, style, script`);
      if (!isLeft && text.data.trim() !== '') found.push(text);
    }
    return found;
  });
}
