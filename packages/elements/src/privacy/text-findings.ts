import { randomSalt } from '@maatwerk/core/log/hash';
import { openFindings, type Confirmation, type OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { createFindingMemory } from '@maatwerk/core/privacy/finding-memory';
import { removeFinding } from '@maatwerk/core/privacy/remove-finding';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditedSection } from '../editor/editor-binding.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { FindingGestures } from './finding-note.js';
import { FindingWatch } from './finding-watch.js';
import { TakenWords } from './taken-words.js';

/** A false alarm that was kept: what was found, without who and when. */
export type KeptFinding = Pick<Confirmation, 'kind' | 'match'>;

/** The element whose texts are looked at. */
export interface FindingsHost<Section extends EditedSection> extends ReactiveControllerHost, HTMLElement {
  readonly editor: EditorController<Section>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  confirmations: readonly KeptFinding[];
  readonly knownNames: readonly string[];
  /** Institutions that never count as a person's name, where the element stands alone. */
  readonly institutions?: readonly string[];
  focusField(path: string): boolean;
}

/** The texts of an element: their words by path, the label of each, and how one is written by a gesture. */
export interface FindingTexts {
  /** What every path begins with, such as `canvas/`. */
  readonly section: string;
  readonly texts: () => ReadonlyMap<string, string>;
  readonly labelOf: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/** Possible names in the texts of an element: what to show under which, and the two things to do about one. */
export class TextFindings<Section extends EditedSection> implements FindingGestures {
  readonly #host: FindingsHost<Section>;
  readonly #texts: FindingTexts;
  readonly #watch: FindingWatch;
  readonly #memory = createFindingMemory();
  readonly #taken: TakenWords<Section>;
  #looked: { readonly key: readonly unknown[]; readonly findings: readonly OpenFinding[] } | null = null;

  constructor(host: FindingsHost<Section>, texts: FindingTexts) {
    this.#host = host;
    this.#texts = texts;
    this.#taken = new TakenWords(host, (path) => this.#textAt(path));
    this.#watch = new FindingWatch(host, {
      look: () => this.#look(),
      textOf: (path) => this.#textAt(path),
      onFound: (found) => this.#announce(found),
    });
  }

  /** The findings to show in the text at a path. */
  in(path: string): readonly OpenFinding[] {
    return this.#watch.in(path);
  }

  /** Something was typed: look again after a pause. */
  typed(): void {
    this.#watch.typed();
  }

  /** Looks at once when nobody is typing. */
  lookNow(): void {
    this.#watch.lookNow();
  }

  /** This is a false alarm: recorded in the case, or kept in the element and told to its host. */
  readonly onKeep = ({ kind, match, path }: OpenFinding): void => {
    const host = this.#host;
    const { session, view } = host.editor.case;
    if (session && view?.actor) {
      const kept = { id: randomSalt().slice(0, 16), kind, match, by: view.actor.id, at: new Date().toISOString() };
      session.edit('confirmations', [...view.document.confirmations, kept]);
    } else host.confirmations = [...host.confirmations, { kind, match }];
    const detail = Object.freeze({ kind, match });
    host.dispatchEvent(new CustomEvent('maatwerk-confirmation', { bubbles: true, composed: true, detail }));
    this.#done('privacy.kept', match, path);
  };

  /** Puts an ellipsis where it stood; undo brings it back, until it is purged. */
  readonly onRemove = (finding: OpenFinding): void => {
    const { match, path } = finding;
    this.#taken.take(path, match, () => this.#texts.write(path, removeFinding(finding, this.#textAt(path))));
    this.#done('privacy.removed', match, path);
  };

  #textAt(path: string): string {
    return this.#texts.texts().get(path) ?? '';
  }

  #done(key: string, match: string, path: string): void {
    const host = this.#host;
    host.announcer.polite(host.words.t(key, { match }));
    void host.updateComplete.then(() => host.focusField(path));
  }

  #look(): readonly OpenFinding[] {
    const { editor, confirmations, knownNames, institutions } = this.#host;
    const { view } = editor.case;
    if (view) {
      return view.phase === 'ready' ? view.findings.filter(({ path }) => path.startsWith(this.#texts.section)) : [];
    }
    const key = [editor.value, confirmations, knownNames, institutions];
    if (this.#looked?.key.every((part, index) => part === key[index])) return this.#looked.findings;
    const texts = [...this.#texts.texts()].map(([path, text]) => ({ path, text }));
    const findings = openFindings(texts, {
      confirmations,
      knownNames,
      memory: this.#memory,
      ...(institutions ? { allow: institutions } : {}),
    });
    this.#looked = { key, findings };
    return findings;
  }

  #announce(found: readonly OpenFinding[]): void {
    const { t } = this.#host.words;
    const said = found.map(({ kind, match, path }) =>
      t(kind === 'name' ? 'privacy.found.name' : 'privacy.found.other', { field: this.#texts.labelOf(path), match }),
    );
    this.#host.announcer.polite(said.join(' '));
  }
}
