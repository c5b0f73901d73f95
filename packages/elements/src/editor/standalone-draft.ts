import { ContextConsumer } from '@lit/context';
import type { Instant } from '@maatwerk/core/calendar';
import type { Draft, DraftKey, DraftPort, UnsavedEdit } from '@maatwerk/core/case/case.ports';
import type { RestoredView, SavingView } from '@maatwerk/core/case/case-view';
import { changedParts, withPart } from '@maatwerk/core/history/changed-parts';
import type { EditSteps } from '@maatwerk/core/history/edit-steps';
import { draftContext } from '../draft/draft-context.js';
import { PageReturn } from '../page-return/page-return.js';
import type { EditorHost } from './editor-binding.js';

/** What a draft tells its editor: a value that a closed page left behind. */
export type Restore = (value: unknown, steps: EditSteps | undefined) => boolean;

const mostEdits = 30;
// What ends the part beside the whole value: what was typed since, and the way back.
const typedSince = ':typed';
const wayBack = ':steps';

/**
 * The draft of an editor that stands alone: kept at every input under `draft-key`, found again when the page comes
 * back. The whole value is written once and again after many edits; in between only what was typed since. Without a port
 * or a key nothing is kept, and `saving` says so.
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
  #lastMoment = 0;
  #wholeWrite = 0;
  #hasTyped = false;
  // The value that is kept as a whole, and on which later edits build; while it is on its way there is none.
  #whole: { readonly value: unknown } | null = null;
  /** False while drafts are being opened: words typed before that could be lost. */
  isReady = true;
  /** Words that are back; `null` once dismissed. */
  restored: RestoredView | null = null;

  constructor(host: EditorHost, part: string, restore: Restore) {
    this.#host = host;
    this.#part = part;
    this.#restore = restore;
    this.#context = new ContextConsumer(host, { context: draftContext, subscribe: true });
    new PageReturn(host, () => {
      this.#opened = null;
      host.requestUpdate();
    });
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
    this.renew();
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
    const at = this.#nextMoment();
    const write = ++this.#writes;
    this.#status = 'unsaved';
    const edits = this.#whole && changedParts(this.#whole.value, value, this.#part);
    if (edits && edits.length <= mostEdits) {
      this.#hasTyped = true;
      this.#follow(port.write(besides(key, typedSince), { at, edits: edits.map(editOf) }), write, at);
      return;
    }
    this.#whole = null;
    this.#wholeWrite = write;
    const written = port.write(key, { at, edits: [{ path: this.#part, value }] }).then(() => {
      if (this.#wholeWrite !== write) return;
      this.#whole = { value };
      if (this.#hasTyped) void port.remove(besides(key, typedSince)).catch(() => undefined);
      this.#hasTyped = false;
    });
    this.#follow(written, write, at);
  }

  /** Keeps the way back through the words. */
  keepSteps(steps: EditSteps): void {
    if (!this.#opened) return;
    const { port, key } = this.#opened;
    const at = new Date(this.#lastMoment).toISOString();
    void port.write(besides(key, wayBack), { at, edits: [], steps }).catch(() => undefined);
  }

  /** Lets the next value be kept as a whole, in the place of all that was kept; answers whether there are words to keep. */
  renew(): boolean {
    this.#whole = null;
    this.#wholeWrite = ++this.#writes;
    return this.#status !== 'untouched';
  }

  /** Forgets the words: after the host sent them off. */
  async forget(): Promise<void> {
    this.restored = null;
    this.#status = 'untouched';
    this.renew();
    this.#host.requestUpdate();
    if (!this.#opened) return;
    const { port, key } = this.#opened;
    await Promise.all(['', typedSince, wayBack].map((what) => port.remove(besides(key, what))));
  }

  async #read(opening: { port: DraftPort; key: DraftKey }): Promise<void> {
    const { port, key } = opening;
    try {
      await port.ready;
      const drafts = await port.read(key.subject, key.caseId);
      if (this.#opened !== opening) return;
      const kept = keptIn(drafts, this.#part);
      this.#hasTyped = drafts.has(this.#part + typedSince);
      this.#lastMoment = Date.parse(kept?.at ?? '') || 0;
      if (kept && this.#restore(kept.value, drafts.get(this.#part + wayBack)?.steps)) {
        this.restored = { at: kept.at, paths: [this.#part] };
        this.#status = 'saved';
        this.#at = kept.at;
      }
    } catch {
      // Without storage one can still type; the save state says that nothing is kept.
      if (this.#opened !== opening) return;
      this.#opened = null;
    }
    this.isReady = true;
    this.#host.requestUpdate();
  }

  #follow(writing: Promise<void>, write: number, at: Instant): void {
    const end = (status: SavingView['status'], since: Instant | null): void => {
      if (write !== this.#writes) return;
      this.#status = status;
      this.#at = since;
      this.#host.requestUpdate();
    };
    writing.then(
      () => end('saved', at),
      () => {
        this.#whole = null;
        end('full', this.#at);
      },
    );
  }

  // A later write has a later moment, so that it is known which of two came after the other.
  #nextMoment(): Instant {
    this.#lastMoment = Math.max(Date.now(), this.#lastMoment + 1);
    return new Date(this.#lastMoment).toISOString();
  }
}

function besides(key: DraftKey, what: string): DraftKey {
  return { ...key, part: key.part + what };
}

function editOf({ path, after }: { path: string; after: unknown }): UnsavedEdit {
  return after === undefined ? { path } : { path, value: after };
}

/** The whole value that was kept, with what was typed after it. */
function keptIn(drafts: ReadonlyMap<string, Draft>, part: string): { value: unknown; at: Instant } | null {
  const whole = drafts.get(part);
  const edit = whole?.edits.find(({ path }) => path === part);
  if (!whole || !edit) return null;
  const typed = drafts.get(part + typedSince);
  if (!typed || typed.at < whole.at) return { value: edit.value, at: whole.at };
  const value = typed.edits.reduce(
    (known, { path, value: next }) => withPart(known, path.split('/').slice(1), next),
    edit.value,
  );
  return { value, at: typed.at };
}
