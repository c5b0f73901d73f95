import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import '@maatwerk/elements/case/define';
import { startKit } from '@maatwerk/kit';

/** What a test of hostile storage calls in the page. */
export interface HostilePage {
  /** Puts a case in the page that stands at the draft, for one of the people of the example. */
  open(caseId: string, as?: keyof typeof walkActors): Promise<void>;
  type(text: string): void;
  /** Answers once all that was typed is written. */
  written(): Promise<void>;
  /** Everything that can be read in the page, through every shadow root. */
  read(): string;
  /** What a copy of the case holds. */
  copy(): Promise<string>;
  forget(as: keyof typeof walkActors): Promise<void>;
}

declare global {
  interface Window {
    hostile: HostilePage;
  }
}

const kit = startKit();
let element: HTMLElementTagNameMap['maatwerk-case'] | null = null;

function textOf(node: Node): string {
  if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) return `${node.value}\n`;
  if (node instanceof Text) return `${node.data}\n`;
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root?.childNodes ?? []), ...node.childNodes].map(textOf).join('');
}

// Whoever reads waits for all that was written before; a browser that is killed sooner may lose what nobody was told of.
async function written(): Promise<void> {
  const opening = indexedDB.open('maatwerk');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const reading = opening.result.transaction('drafts').objectStore('drafts').count();
  await new Promise((resolve, reject) => {
    reading.onsuccess = resolve;
    reading.onerror = reject;
  });
  opening.result.close();
}

window.hostile = {
  async open(caseId, as = 'lead') {
    const { store, processes } = kit;
    const walk: Parameters<typeof walkCase>[0]['open'] = (actor, clock) =>
      createCaseSession({ id: caseId, store, processes, actor, clock });
    const stored = await store.load(caseId).catch(() => undefined);
    if (stored === null) await walkCase({ open: walk, to: 'draft', plan: 'blank' });
    element?.remove();
    element = Object.assign(document.createElement('maatwerk-case'), { caseId, actor: walkActors[as] });
    document.body.append(element);
  },
  type(text) {
    const session = element?.case;
    if (session) session.edit('canvas', { ...session.view.document.canvas, perspective: text });
  },
  written,
  read: () => textOf(document.body),
  copy: async () => (await element?.case?.exportRecord()) ?? '',
  forget: (as) => kit.forget(walkActors[as].id),
};
