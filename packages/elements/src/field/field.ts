import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon/icon.js';
import { withElement } from '../with-element/with-element.js';
import { describedBy, fieldFrame, fieldId, fieldNotes, groupFrame, type FieldOptions } from './field-frame.js';

/** A field whose value is text: `onInput` at every keystroke, `onLeave` when a changed field is left. */
export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: ((value: string) => void) | undefined;
}

/** A field of many lines. */
export interface TextAreaOptions extends TextFieldOptions {
  /** Drawn in the same place behind the words: `findingMirror`. */
  readonly behind?: unknown;
  /** The most characters it takes. */
  readonly longest?: number | undefined;
}

/** One thing to choose. */
export interface Choice<Value extends string | number = string> {
  readonly value: Value;
  readonly label: string;
  /** A drawn icon before the word, as a template. */
  readonly mark?: unknown;
}

/** A field in which one of a few things is chosen; `null` while nothing is. */
export interface ChoiceFieldOptions<Value extends string | number> extends FieldOptions {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A number as text, with − and + beside it. */
export interface NumberFieldOptions extends TextFieldOptions {
  /** Absent: no buttons. `-1` is the button −, `1` the button +. */
  readonly onStep?: ((direction: -1 | 1) => void) | undefined;
}

/** One thing that is so or not. */
export interface CheckboxFieldOptions extends FieldOptions {
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}

const textOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

function input(
  options: TextFieldOptions,
  type: 'text' | 'date' | 'time',
  shown = 'input',
  inputMode?: string,
): TemplateResult {
  const { name, value, error, readOnly, onInput, onLeave } = options;
  return html`<input
    class=${shown}
    id=${fieldId(name)}
    type=${type}
    inputmode=${inputMode ?? nothing}
    autocomplete="off"
    .value=${live(value)}
    ?readonly=${readOnly}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${describedBy(options)}
    @input=${(event: Event) => onInput(textOf(event))}
    @change=${(event: Event) => onLeave?.(textOf(event))}
  />`;
}

/** A line of text. */
export function textField(options: TextFieldOptions): TemplateResult {
  return fieldFrame(options, input(options, 'text'));
}

/** Text of any length in an area that grows with it. */
export function textAreaField(options: TextAreaOptions): TemplateResult {
  const { name, value, error, readOnly, behind, longest, onInput, onLeave } = options;
  return fieldFrame(
    options,
    html`<div class="written">
      ${behind ?? nothing}<textarea
        class="input written__area"
        id=${fieldId(name)}
        rows="2"
        maxlength=${longest ?? nothing}
        .value=${live(value)}
        ?readonly=${readOnly}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @input=${(event: Event) => {
          grow(event.currentTarget as HTMLTextAreaElement);
          onInput(textOf(event));
        }}
        @change=${(event: Event) => onLeave?.(textOf(event))}
        @scroll=${followScroll}
        ${withElement(growOnceShown)}
      ></textarea>
    </div>`,
  );
}

// What is drawn behind the words stays with them.
function followScroll(event: Event): void {
  const area = event.currentTarget as HTMLElement;
  const behind = area.previousElementSibling;
  if (behind) behind.scrollTop = area.scrollTop;
}

// Firefox and Safari do not know field-sizing yet: there the height follows the words by script.
const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function grow(area: HTMLTextAreaElement): void {
  if (growsByItself || area.scrollHeight <= area.clientHeight) return;
  area.style.setProperty('block-size', 'auto');
  area.style.setProperty('block-size', `${area.scrollHeight + 2}px`);
}

function growOnceShown(area: HTMLElement): void {
  if (!growsByItself) requestAnimationFrame(() => grow(area as HTMLTextAreaElement));
}

/** A day as `YYYY-MM-DD`, in the browser's own date field. */
export function dayField(options: TextFieldOptions): TemplateResult {
  return fieldFrame(options, input(options, 'date', 'input input--short'));
}

/** A time as `HH:MM`, in the browser's own time field. */
export function timeField(options: TextFieldOptions): TemplateResult {
  return fieldFrame(options, input(options, 'time', 'input input--short'));
}

/** A number as it was typed: nothing is thrown away, what is not understood is told under `error`. */
export function numberField(options: NumberFieldOptions): TemplateResult {
  const { t, label, readOnly, onStep } = options;
  const field = input(options, 'text', 'input input--number', 'decimal');
  const step = (direction: -1 | 1): TemplateResult =>
    html`<button
      type="button"
      class="button button--secondary button--icon"
      aria-label=${t(direction < 0 ? 'field.less' : 'field.more', { label })}
      @click=${() => onStep?.(direction)}
    >
      ${icon(direction < 0 ? 'minus' : 'plus')}
    </button>`;
  return fieldFrame(
    options,
    onStep && !readOnly ? html`<div class="stepper">${step(-1)}${field}${step(1)}</div>` : field,
  );
}

/** A choice of two to five, side by side: native radios, so that arrow keys and screen readers know them. */
export function choiceField<Value extends string | number>(options: ChoiceFieldOptions<Value>): TemplateResult {
  const { name, choices, value, readOnly, onChoose } = options;
  return groupFrame(
    options,
    html`<div class="segmented">
      ${choices.map(
        ({ value: choice, label, mark }) =>
          html`<label class="segmented__choice">
            <input
              class="segmented__input"
              type="radio"
              name=${fieldId(name)}
              value=${choice}
              .checked=${live(choice === value)}
              ?disabled=${readOnly}
              @change=${() => onChoose(choice)}
            />${mark ?? nothing}<span>${label}</span>
          </label>`,
      )}
    </div>`,
    'radiogroup',
  );
}

/** A choice of many, in the browser's own list; the first line is empty until something is chosen. */
export function selectField<Value extends string | number>(options: ChoiceFieldOptions<Value>): TemplateResult {
  const { t, name, choices, value, error, readOnly, onChoose } = options;
  const choose = (event: Event): void => {
    const chosen = choices[(event.currentTarget as HTMLSelectElement).selectedIndex - 1];
    if (chosen) onChoose(chosen.value);
  };
  return fieldFrame(
    options,
    html`<select
      class="input"
      id=${fieldId(name)}
      ?disabled=${readOnly}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      @change=${choose}
    >
      <option value="" ?selected=${value === null || value === undefined}>${t('field.choose')}</option>
      ${choices.map(
        ({ value: choice, label }) =>
          html`<option value=${choice} .selected=${live(choice === value)}>${label}</option>`,
      )}
    </select>`,
  );
}

/** One thing to tick; its label stands beside the box, its description and error above. */
export function checkboxField(options: CheckboxFieldOptions): TemplateResult {
  const { name, checked, error, readOnly, onToggle } = options;
  return html`<div class="field ${error ? 'field--invalid' : ''}">
    ${fieldNotes(options)}
    <div class="check">
      <input
        class="check__box"
        type="checkbox"
        id=${fieldId(name)}
        .checked=${live(checked)}
        ?disabled=${readOnly}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @change=${(event: Event) => onToggle((event.currentTarget as HTMLInputElement).checked)}
      />
      <label for=${fieldId(name)}>${options.label}</label>
    </div>
  </div>`;
}
