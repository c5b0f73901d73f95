import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { changesSince, versionsOf, type CaseVersion, type ChangesSince } from '@maatwerk/core/case/case-versions';
import type { Process } from '@maatwerk/core/process';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CaseController } from '../case/case-controller.js';
import { selectField } from '../field/field.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { versions } from '../messages/nl/versions.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { versionChange } from './version-change.js';
import { changedPlaces, placesInSentence, versionName } from './version-words.js';
import { versionsStyles } from './versions-element.styles.js';

/**
 * What changed in the plan of a case since a table: one line that opens, the fields with their text then and now. Only
 * to read; nothing is drawn outside a case, or before the first table while it is embedded.
 *
 * @summary What changed since the last table.
 * @csspart changes - The fields that changed.
 */
export class VersionsElement extends LitElement {
  static override readonly styles: CSSResultGroup = [elementStyles, versionsStyles];

  readonly words = new MessagesController(this, { ...fields, ...paths, ...versions });
  readonly followed = new CaseController(this);
  #read: { readonly kept: ReadonlyMap<string, string>; readonly versions: readonly CaseVersion[] } | null = null;
  #compared: { readonly version: CaseVersion; readonly document: unknown; readonly changes: ChangesSince } | null =
    null;

  /** The number of the entry whose version is compared with; the last one unless a person chose. */
  @state() private chosen: number | null = null;

  /** The page around it shows a plan: without a version there is nothing to say. */
  @property({ type: Boolean }) embedded = false;
  /** All of it is shown. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The level of the headings above the fields, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one. */
  @property({ attribute: false }) case: CaseSession | null | undefined;

  override render(): TemplateResult | typeof nothing {
    const { view } = this.followed;
    if (!view || view.phase !== 'ready' || !view.access.read) return nothing;
    const kept = this.#versionsOf(view);
    const version = kept.find(({ seq }) => seq === this.chosen) ?? kept.at(-1);
    const { t, locale } = this.words;
    const empty = this.embedded ? nothing : html`<p class="muted" lang=${locale}>${t('versions.empty')}</p>`;
    return version ? this.#renderVersion(view, kept, version) : empty;
  }

  #renderVersion(view: CaseView, kept: readonly CaseVersion[], version: CaseVersion): TemplateResult {
    const { t, locale } = this.words;
    const { process } = view;
    const changes = this.#changes(version, view);
    const places = changedPlaces(t, changes);
    const name = versionName(t, version, process);
    const line = places.length === 0 ? 'versions.none' : 'versions.since';
    return html`<details
      lang=${locale}
      ?open=${this.open}
      @toggle=${(event: Event) => (this.open = (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${t(line, { version: name, places: placesInSentence(t, places) })}</summary>
      ${this.open ? this.#renderChanges(version, changes, this.#renderChoice(kept, version, process)) : nothing}
    </details>`;
  }

  #renderChoice(kept: readonly CaseVersion[], { seq }: CaseVersion, process: Process): TemplateResult | typeof nothing {
    if (kept.length < 2) return nothing;
    const { t } = this.words;
    return selectField({
      t,
      name: 'version',
      label: t('versions.compare'),
      choices: kept.map((one) => ({ value: String(one.seq), label: versionName(t, one, process) })).reverse(),
      value: String(seq),
      onChoose: (chosen) => {
        this.chosen = Number(chosen);
      },
    });
  }

  #renderChanges(version: CaseVersion, changes: ChangesSince, choice: unknown): TemplateResult {
    const { t } = this.words;
    const { texts, others } = changes;
    const level = this.headingLevel;
    const elsewhere = placesInSentence(t, changedPlaces(t, { texts: [], others }), others.length);
    return html`<div class="stack versions__body" part="changes">
      ${choice} ${version.isProven ? html`<p class="small muted">${t('versions.proven')}</p>` : nothing}
      ${version.isCleaned ? note('info', html`<p>${t('versions.cleaned')}</p>`) : nothing}
      ${texts.map((change) => versionChange(t, change, level))}
      ${others.length > 0 ? html`<p>${t('versions.others', { places: elsewhere })}</p>` : nothing}
      ${texts.length + others.length === 0 ? html`<p>${t('versions.same')}</p>` : nothing}
    </div>`;
  }

  // A version is read and checked once; typing draws this line again at every keystroke.
  #versionsOf(view: CaseView): readonly CaseVersion[] {
    const texts = Object.entries(view.annex?.versions ?? {});
    const known = this.#read?.kept;
    const isSame = known?.size === texts.length && texts.every(([seq, text]) => known.get(seq) === text);
    if (!this.#read || !isSame) this.#read = { kept: new Map(texts), versions: versionsOf(view) };
    return this.#read.versions;
  }

  #changes(version: CaseVersion, { document }: CaseView): ChangesSince {
    const known = this.#compared;
    if (known?.version === version && known.document === document) return known.changes;
    const changes = changesSince(version, document);
    this.#compared = { version, document, changes };
    return changes;
  }
}
