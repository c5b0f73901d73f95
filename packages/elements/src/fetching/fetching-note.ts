import {
  adoptStyles,
  html,
  nothing,
  render,
  type CSSResultOrNative,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { fetching } from '../messages/nl/fetching.js';
import { createTranslator, speaks, type Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { elementSources } from './needed-elements.js';

/** How fetching an element goes. */
export interface FetchingState {
  readonly hasFailed: boolean;
  retry(): void;
}

const notes = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Says within an element that is not registered yet that it is coming, or did not come and how to ask again. `null`
 * takes the words away; do so before it is registered, because it draws in the same root.
 */
export function showFetching(place: HTMLElement, state: FetchingState | null): void {
  const drawn = notes.get(place);
  if (state === null) {
    drawn?.remove();
    notes.delete(place);
    return;
  }
  const note = drawn ?? begin(place);
  const lang = place.closest('[lang]')?.getAttribute('lang') ?? '';
  const t = createTranslator({ locale: /^en/i.test(lang) && speaks('en') ? 'en' : 'nl', words: fetching });
  note.lang = t.locale;
  render(state.hasFailed ? failedNote(t, state) : html`<p class="muted">${t('fetching.coming')}</p>`, note);
}

function begin(place: HTMLElement): HTMLElement {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  adoptStyles(root, elementStyles as CSSResultOrNative[]);
  const note = place.ownerDocument.createElement('div');
  note.setAttribute('role', 'status');
  root.append(note);
  notes.set(place, note);
  return note;
}

function failedNote(t: Translate, state: FetchingState): TemplateResult {
  return note(
    'negative',
    html`<p>
      ${t('fetching.failed')}
      <button type="button" class="link" @click=${() => state.retry()}>${t('fetching.retry')}</button>
    </p>`,
  );
}

/** Tells an element that draws others when one of them could not be fetched. */
export class FetchingController implements ReactiveController {
  readonly #host: LitElement;
  #stops: (() => void)[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = elementSources().map((source) => source.listen(() => this.#host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  /** What did not come, in words with a way to ask again; nothing while all came. */
  render(t: Translate): TemplateResult | typeof nothing {
    const failed = elementSources().filter(({ hasFailed }) => hasFailed);
    const retry = (): void => {
      for (const source of failed) source.retry();
    };
    return failed.length > 0 ? failedNote(t, { hasFailed: true, retry }) : nothing;
  }
}
