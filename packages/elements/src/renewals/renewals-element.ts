import { ContextConsumer } from '@lit/context';
import { dayOf } from '@maatwerk/core/calendar';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { CommandType } from '@maatwerk/core/process/commands';
import { radarOf } from '@maatwerk/core/renewal/radar';
import { renewalsOf, type Renewal } from '@maatwerk/core/renewal';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from '../announcement/announcer.js';
import { CaseController } from '../case/case-controller.js';
import { casePartPage, warnWithoutCase } from '../case/case-part-page.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { formatDay } from '../format/day-time.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import { StepForm } from '../step/step-form.js';
import { stepStyles } from '../step/step.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import { radarMonths, renewalRow } from './renewal-row.js';
import { partName } from './renewal-sentences.js';
import { renewalsStyles } from './renewals-element.styles.js';
import { renewalsWords } from './renewals-words.js';

const begin: CommandType = 'part.begin';
const decisions = ['part.extend', 'part.windDown', 'part.lapse'] as const satisfies readonly CommandType[];

/**
 * Which part of the help ends when: a row per part with its end, the days left and one action, extend or phase out, so
 * that no help ends while nobody decided.
 *
 * @summary The parts of the help by the day they end.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before a step is sent; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - A step was taken.
 * @fires {CustomEvent<{path: string}>} maatwerk-navigate - Something is mended in another part: a path or a command.
 * @cssprop --maatwerk-negative-color - The bar of what has to be arranged now.
 * @cssprop --maatwerk-custom-color - The bar of what ends later.
 */
export class RenewalsElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, renewalsStyles];

  readonly words = new MessagesController(this, renewalsWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #steps = new StepForm(this, {
    directory: () => this.directory ?? this.#people.value,
    go: ({ place }) => this.#navigate(place ?? ''),
    speaks: (type) => type === begin || decisions.some((one) => one === type),
    taken: (type) => this.#taken(type),
  });
  /** The part whose form is open; `null` for a new one. */
  #part: string | null = null;

  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one, `null` none at all. */
  @property({ attribute: false }) case: CaseSession | null | undefined;
  /** The people the host knows: id → label, or `{label, role, discipline}`. Shown, never stored. */
  @property({ attribute: false }) directory: Directory | null | undefined;

  override render(): TemplateResult {
    return html`<div class="stack" lang=${this.words.locale}>${this.#page()} ${this.announcer.render()}</div>`;
  }

  protected override firstUpdated(): void {
    warnWithoutCase(this);
  }

  /** Moves focus to where a part is decided on (`part.windDown`, `part.extend`, `part.lapse`) or begun; answers whether that is here. */
  focusPlace(place: string): boolean {
    if (place !== begin && !decisions.some((one) => one === place)) return false;
    const selector = place === begin ? '[data-begin]' : '[data-decide]';
    const button = this.renderRoot.querySelector<HTMLElement>(selector);
    button?.focus();
    return button !== null;
  }

  /** Moves focus to the first thing that can be pressed. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus(options);
  }

  #page(): TemplateResult {
    const { t } = this.words;
    return casePartPage({
      t,
      session: this.followed.session,
      noCase: t('renewals.noCase'),
      broken: t('renewals.broken'),
      unreadable: t('renewals.unreadable'),
      draw: (session, view) => this.#list(session, view),
    });
  }

  #list(session: CaseSession, view: CaseView): TemplateResult {
    const { t } = this.words;
    const now = session.now();
    const renewals = renewalsOf(view, now);
    const radar = radarOf(renewals, dayOf(now));
    const urgent = renewals.filter(({ level }) => level === 'now' || level === 'undecided').length;
    const primary = renewals.find(({ level }) => level === 'now' || level === 'undecided');
    return html`<div class="stack-small">
        ${heading(this.headingLevel, t('renewals.title'), 'section', 'renewals')}
        <p class="muted">
          ${t('renewals.intro')}
          ${urgent > 0 ? html`<strong>${t('renewals.count.urgent', { n: urgent })}</strong>` : nothing}
        </p>
      </div>
      ${view.saving.status === 'offline' ? note('warning', html`<p>${t('renewals.offline')}</p>`, { icon: 'phone' }) : nothing}
      ${
        renewals.length === 0
          ? html`<p class="muted">${t('renewals.none')}</p>`
          : html`<div class="radar">
                ${radarMonths(radar, t.locale)}
                <ol class="radar__rows">
                  ${renewals.map((renewal) =>
                    renewalRow({
                      t,
                      renewal,
                      radar,
                      action: this.#action(view, renewal, renewal === primary),
                      panel: this.#panel(view, renewal),
                    }),
                  )}
                </ol>
              </div>
              <p class="small muted radar__key" aria-hidden="true">
                <span class="radar__mark"></span>${t('renewals.today')}
              </p>`
      }
      ${this.#foot(view, renewals)}`;
  }

  #action(view: CaseView, renewal: Renewal, isPrimary: boolean): TemplateResult | typeof nothing {
    const { t } = this.words;
    const { id, kind } = renewal;
    if (kind === 'ended' || (this.#steps.opened !== null && this.#part === id)) return nothing;
    const isPlanned = kind === 'planned';
    if (!this.#may(view, isPlanned ? begin : 'part.extend')) return nothing;
    return html`<button
      type="button"
      class="button button--${isPrimary ? 'primary' : 'secondary'}"
      data-part=${id}
      data-decide=${isPlanned ? nothing : ''}
      data-begin=${isPlanned ? '' : nothing}
      @click=${() => this.#open(isPlanned ? begin : 'part.extend', renewal)}
    >
      <span
        >${t(isPlanned ? 'renewals.begin' : 'renewals.decide')}<span class="visually-hidden"
          >: ${partName(t, renewal)}</span
        ></span
      >
    </button>`;
  }

  #panel(view: CaseView, renewal: Renewal): TemplateResult | typeof nothing {
    const { opened } = this.#steps;
    if (opened === null || this.#part !== renewal.id) return nothing;
    const { t } = this.words;
    const level = this.headingLevel + 1;
    if (opened === begin) return this.#newPart();
    const ways = decisions.filter((type) => this.#may(view, type) && (type !== 'part.lapse' || renewal.daysLeft < 0));
    return html`<div class="panel panel--line stack screen-only">
      ${heading(level, t('renewals.decide.title', { what: partName(t, renewal) }))}
      <div class="segmented" role="group" aria-label=${t('renewals.way')}>
        ${ways.map(
          (type) =>
            html`<button
              type="button"
              class="segmented__choice"
              aria-pressed=${type === opened ? 'true' : 'false'}
              @click=${() => this.#open(type, renewal, true)}
            >
              ${t(`renewals.way.${type}`)}
            </button>`,
        )}
      </div>
      ${keyed(opened, this.#steps.render(opened, { leave: () => this.#leave() }))}
    </div>`;
  }

  #newPart(): TemplateResult {
    return html`<div class="panel panel--line screen-only">
      ${this.#steps.render(begin, { level: this.headingLevel + 1, leave: () => this.#leave() })}
    </div>`;
  }

  #foot(view: CaseView, renewals: readonly Renewal[]): TemplateResult | typeof nothing {
    const { t } = this.words;
    if (this.#steps.opened === begin && this.#part === null) return this.#newPart();
    const extend = view.options.find(({ type }) => type === 'part.extend');
    const isForOthers = extend && renewals.some(({ kind }) => kind === 'running') && !this.#may(view, 'part.extend');
    const roles = extend?.roles.map((role) => roleTitle(t, view.process, role)) ?? [];
    return html`${isForOthers ? html`<p class="small">${t('renewals.doneBy', { roles: formatList(roles, t.locale, 'or') })}</p>` : nothing}
    ${
      this.#may(view, begin)
        ? html`<div class="buttons">
            <button
              type="button"
              class="button button--secondary"
              data-begin
              data-part=""
              @click=${() => this.#open(begin)}
            >
              ${t('renewals.add')}
            </button>
          </div>`
        : nothing
    }`;
  }

  #may(view: CaseView, command: CommandType): boolean {
    return view.actor !== null && view.options.some(({ type, forActor }) => type === command && forActor);
  }

  #open(type: CommandType, renewal?: Renewal, quietly = false): void {
    this.#part = renewal?.id ?? null;
    const id = renewal?.id;
    const planned = renewal?.kind === 'planned' ? { text: renewal.words ?? '', endsOn: renewal.endsOn } : {};
    this.#steps.open(type, planned, {
      quietly,
      ...(id === undefined ? {} : { subject: { key: id, fields: { id } } }),
    });
  }

  #leave(): void {
    const part = this.#part ?? '';
    this.#steps.close();
    void this.updateComplete.then(() => this.#focusPart(part));
  }

  #taken(type: CommandType): void {
    const { t } = this.words;
    const part = this.#part ?? '';
    const endsOn = this.followed.view?.state.record.parts[part]?.endsOn;
    const day = endsOn === undefined ? '' : formatDay(endsOn, t.locale);
    this.announcer.polite(t(`renewals.said.${type}`, { day }));
    this.#focusPart(part);
  }

  #focusPart(part: string): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
    const target = button ?? this.renderRoot.querySelector<HTMLElement>('#renewals');
    // A heading takes focus only when it is sent there, and is no stop on the way of Tab.
    if (target && !button) target.tabIndex = -1;
    target?.focus();
  }

  #navigate(path: string): void {
    const detail = Object.freeze({ path });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }
}
