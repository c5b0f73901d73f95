import type { CaseSession } from '@maatwerk/core/case/case-view';
import { randomSalt } from '@maatwerk/core/log/hash';
import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { formPath } from '@maatwerk/core/privacy/purge';
import { removeFinding } from '@maatwerk/core/privacy/remove-finding';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { CaseController } from '../case/case-controller.js';
import { focusField } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { findingNotes, type FindingGestures } from '../privacy/finding-note.js';
import { FindingWatch } from '../privacy/finding-watch.js';

/** The element whose forms are looked at. */
export interface StepFindingsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly followed: CaseController;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
}

/** Words that somebody types in a form: their text by the name of the field, its label, and the way to write one. */
export interface TypedWords {
  readonly texts: () => ReadonlyMap<string, string>;
  readonly labelOf: (name: string) => string;
  readonly write: (name: string, text: string) => void;
}

/**
 * Possible names in what is typed in the form of a step, before it leaves the device. A false alarm is recorded in the
 * case where the reader may write in it; anybody else is not asked again on this page.
 */
export class StepFindings {
  readonly #host: StepFindingsHost;
  readonly #typed: TypedWords;
  readonly #watch: FindingWatch;
  readonly #kept = new Set<string>();
  #looked: { readonly key: string; readonly confirmations: unknown; readonly found: readonly OpenFinding[] } | null =
    null;

  constructor(host: StepFindingsHost, typed: TypedWords) {
    this.#host = host;
    this.#typed = typed;
    this.#watch = new FindingWatch(host, {
      look: () => this.#look(),
      textOf: (name) => this.#textIn(name),
      onFound: (found) => this.#announce(found),
    });
  }

  /** The notes to draw under a field; nothing where nothing was found. */
  notes(name: string): TemplateResult | undefined {
    const found = this.#watch.in(name).filter((finding) => !this.#kept.has(keyOf(finding)));
    if (found.length === 0) return undefined;
    return html`<div class="stack-small">${findingNotes(this.#host.words.t, found, this.#gestures)}</div>`;
  }

  /** Something was typed: look again after a pause. */
  typed(): void {
    this.#watch.typed();
  }

  /** Looks at once when nobody is typing. */
  lookNow(): void {
    this.#watch.lookNow();
  }

  /** Forgets what was kept: another case. */
  forget(): void {
    this.#kept.clear();
    this.#looked = null;
  }

  get #session(): CaseSession | null {
    return this.#host.followed.session;
  }

  get #gestures(): FindingGestures {
    return {
      isRecorded: this.#session?.view.access.write ?? false,
      onKeep: (finding) => this.#keep(finding),
      onRemove: (finding) => {
        const { path, match } = finding;
        this.#typed.write(path, removeFinding(finding, this.#textIn(path)));
        this.#session?.takeAway(formPath + path, match);
        this.#done('privacy.removed', match, path);
      },
    };
  }

  #keep({ kind, match, path }: OpenFinding): void {
    const session = this.#session;
    this.#kept.add(keyOf({ kind, match }));
    if (session?.view.access.write && session.view.actor) {
      const kept = { id: randomSalt().slice(0, 16), kind, match, by: session.view.actor.id, at: session.now() };
      session.edit('confirmations', [...session.view.document.confirmations, kept]);
    }
    this.#done('privacy.kept', match, path);
  }

  #done(key: string, match: string, name: string): void {
    const host = this.#host;
    host.announcer.polite(host.words.t(key, { match }));
    host.requestUpdate();
    void host.updateComplete.then(() => focusField(host.renderRoot, name));
  }

  #textIn(name: string): string {
    return this.#typed.texts().get(name) ?? '';
  }

  // The page is drawn again for many reasons; the same words are read once.
  #look(): readonly OpenFinding[] {
    const session = this.#session;
    if (!session) return [];
    const texts = [...this.#typed.texts()].map(([path, text]) => ({ path, text }));
    const key = JSON.stringify(texts);
    const { confirmations } = session.view.document;
    if (this.#looked?.key === key && this.#looked.confirmations === confirmations) return this.#looked.found;
    const found = texts.some(({ text }) => text.trim() !== '') ? session.findingsIn(texts) : [];
    this.#looked = { key, confirmations, found };
    return found;
  }

  #announce(found: readonly OpenFinding[]): void {
    const { t } = this.#host.words;
    const said = found.map(({ kind, match, path }) =>
      t(kind === 'name' ? 'privacy.found.name' : 'privacy.found.other', { field: this.#typed.labelOf(path), match }),
    );
    this.#host.announcer.polite(said.join(' '));
  }
}

function keyOf({ kind, match }: Pick<OpenFinding, 'kind' | 'match'>): string {
  return `${kind} ${match}`;
}
