import { ContextConsumer } from '@lit/context';
import type { Instant } from '@maatwerk/core/calendar';
import type { DraftKey, DraftPort } from '@maatwerk/core/case/case.ports';
import type { RestoredView, SavingView } from '@maatwerk/core/case/case-view';
import { draftContext } from '../draft/draft-context.js';
import type { EditorHost } from './editor-binding.js';

/** What a draft tells its editor: a value that a closed page left behind. */
export type Restore = (value: unknown) => boolean;

/**
 * The draft of an editor that stands alone: kept at every input under `draft-key`, found again when the page comes
 * back. Without a port or a key nothing is kept, and `saving` says so.
 */
export class StandaloneDraft {
  readonly #host: EditorHost;
  readonly #part: string;
  readonly #restore: Restore;
  readonly #context: ContextConsumer<typeof draftContext, EditorHost>;
  #opened: { port: DraftPort; key: DraftKey } | null = null;
  #status: SavingView['status'] = 'untouched';
  #at: Instant | null = null;
  #writes = 0;
  /** False while drafts are being opened: words typed before that could be lost. */
  isReady = true;
  /** Words that are back; `null` once dismissed. */
  restored: RestoredView | null = null;

  constructor(host: EditorHost, part: string, restore: Restore) {
    this.#host = host;
    this.#part = part;
    this.#restore = restore;
    this.#context = new ContextConsumer(host, { context: draftContext, subscribe: true });
  }

  /** How keeping goes, in the terms of a case. */
  get saving(): SavingView {
    return {
      status: this.#status,
      at: this.#at,
      kind: this.#opened ? 'device' : 'memory',
      drafts: this.#opened !== null,
    };
  }

  /** Opens the drafts that the host names now; the same ones are opened once. */
  open(): void {
    const { drafts, draftKey, draftSubject } = this.#host;
    const port = (drafts === undefined ? this.#context.value : drafts) ?? null;
    const isSame = port === (this.#opened?.port ?? null) && draftKey === this.#opened?.key.caseId;
    if (isSame && draftSubject === (this.#opened?.key.subject ?? draftSubject)) return;
    this.#opened = null;
    this.isReady = true;
    if (!port || !draftKey) return;
    const opening = { port, key: { subject: draftSubject, caseId: draftKey, part: this.#part } };
    this.#opened = opening;
    this.isReady = false;
    void this.#read(opening);
  }

  /** Hands a value to the port before it returns. */
  keep(value: unknown): void {
    if (!this.#opened) {
      this.#status = 'unsaved';
      return;
    }
    const { port, key } = this.#opened;
    const at = new Date().toISOString();
    const write = ++this.#writes;
    this.#status = 'unsaved';
    port.write(key, { at, edits: [{ path: this.#part, value }] }).then(
      () => this.#written(write, 'saved', at),
      () => this.#written(write, 'full', this.#at),
    );
  }

  /** Forgets the words: after the host sent them off. */
  async forget(): Promise<void> {
    this.restored = null;
    this.#status = 'untouched';
    this.#host.requestUpdate();
    await this.#opened?.port.remove(this.#opened.key);
  }

  async #read(opening: { port: DraftPort; key: DraftKey }): Promise<void> {
    const { port, key } = opening;
    try {
      await port.ready;
      const draft = (await port.read(key.subject, key.caseId)).get(this.#part);
      if (this.#opened !== opening) return;
      const edit = draft?.edits.find(({ path }) => path === this.#part);
      if (draft && edit && this.#restore(edit.value)) {
        this.restored = { at: draft.at, paths: [this.#part] };
        this.#status = 'saved';
        this.#at = draft.at;
      }
    } catch {
      // Without storage one can still type; the save state says that nothing is kept.
      if (this.#opened !== opening) return;
      this.#opened = null;
    }
    this.isReady = true;
    this.#host.requestUpdate();
  }

  #written(write: number, status: SavingView['status'], at: Instant | null): void {
    if (write !== this.#writes) return;
    this.#status = status;
    this.#at = at;
    this.#host.requestUpdate();
  }
}
