import type { ReactiveElement } from 'lit';

/** A text as it was drawn, what a translator put in its place, and what the text was. */
type Swap = readonly [own: Text, theirs: ChildNode, text: string];

const kept = new WeakSet<object>();

/**
 * Lets the elements of a class, made from now on, draw again after a translator of the browser took their texts out, put
 * them in elements of its own or threw away the comments between which Lit draws: before each drawing the nodes stand
 * again as they were drawn, and what did not change then is given back. Answers the class. Idempotent.
 */
export function keepDrawnNodes<Class extends CustomElementConstructor>(elementClass: Class): Class {
  if (!kept.has(elementClass)) {
    kept.add(elementClass);
    (elementClass as Partial<typeof ReactiveElement>).addInitializer?.(keepNodesOf);
  }
  return elementClass;
}

function keepNodesOf(host: ReactiveElement): void {
  let others: MutationRecord[] = [];
  let swaps: Swap[] = [];
  const observer = new MutationObserver((records) => void others.push(...records));
  host.addController({
    hostConnected: () => observer.observe(host.renderRoot, { childList: true, subtree: true }),
    hostUpdate() {
      const records = others.concat(observer.takeRecords()).reverse();
      others = [];
      // What only adds, such as an extension beside a field, is in nobody's way.
      if (!records.some(({ removedNodes }) => removedNodes.length)) return;
      const theirs = new Map(records.map(({ target }) => [target, [...target.childNodes]]));
      records.forEach(takeBack);
      swaps = [...theirs].flatMap(([target, nodes]) => swapsIn([...target.childNodes], nodes));
    },
    hostUpdated() {
      // These are our own.
      observer.takeRecords();
      for (const [own, theirs, text] of swaps) if (own.data === text) own.replaceWith(theirs);
      swaps = [];
    },
  });
}

function takeBack({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  for (const added of addedNodes) if (added.parentNode === target) target.removeChild(added);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const removed of removedNodes) target.insertBefore(removed, before);
}

// Only texts are swapped: an element that moves would lose the focus.
function swapsIn(own: readonly ChildNode[], theirs: readonly ChildNode[]): readonly Swap[] {
  if (own.length !== theirs.length) return [];
  return own.flatMap((node, at) => {
    const other = theirs[at];
    return node instanceof Text && other && other !== node ? [[node, other, node.data] as const] : [];
  });
}
