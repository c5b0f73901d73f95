import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { writeScore, readScore, stepScore } from '@maatwerk/core/canvas/score';
import type { CommandField, CommandType } from '@maatwerk/core/process/commands';
import { planPlaces } from '@maatwerk/core/process/plan-places';
import { personOf, type Directory } from '../directory/directory.js';
import {
  checkboxField,
  choiceField,
  dayField,
  numberField,
  selectField,
  textAreaField,
  textField,
  timeField,
  type Choice,
} from '../field/field.js';
import { groupFrame, type FieldOptions } from '../field/field-frame.js';
import { choiceWord } from '../messages/choice-word.js';
import type { Translate } from '../messages/message-catalogue.js';
import { placeTitle } from '../messages/path-name.js';
import { peopleField } from './people-field.js';
import { readingButtons } from './reading-buttons.js';
import { scopeField } from './scope-field.js';
import { nameableThings } from './step-presets.js';
import { typedHousehold, typedPeople, typedScore, typedText } from './step-values.js';
import { stepFieldDescription, stepLabel } from './step-words.js';

/** One field of a command's form: what is typed in it now, what is wrong with it, and who hears of a change. */
export interface StepFieldOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly directory: Directory | null | undefined;
  readonly type: CommandType;
  readonly now: Instant;
  readonly field: CommandField;
  readonly typed: unknown;
  readonly error: string | null;
  /** Possible names in what is typed, drawn under the words. */
  readonly below?: unknown;
  /** What is typed in it by now, when something is typed before the next drawing. */
  readonly latest: () => unknown;
  readonly onTyped: (typed: unknown) => void;
}

const mostSideBySide = 4;

/** The name of a command's field among the fields of an element. */
export function stepFieldName(type: CommandType, name: string): string {
  return `step-${type}-${name}`;
}

/** The field of a command, by the kind of what it holds; nothing for an identifier the form makes itself. */
export function stepField(options: StepFieldOptions): TemplateResult | typeof nothing {
  const { t, type, field, typed, error, onTyped } = options;
  const frame: FieldOptions = {
    t,
    name: stepFieldName(type, field.name),
    label: stepLabel(t, type, field.name),
    description: stepFieldDescription(t, type, field, options.view.process) || undefined,
    error,
    optional: field.optional === true,
  };
  const text = { ...frame, below: options.below, value: typedText(typed), onInput: onTyped };
  switch (field.kind) {
    case 'text':
      return field.name === 'to' || field.name === 'body' || field.name === 'reference'
        ? textField(text)
        : textAreaField(text);
    case 'texts': {
      const scopes = field.name === 'scope' ? options.view.process.definition.consent.scope : [];
      if (scopes.length === 0) return textAreaField(text);
      const words = scopes.map(({ title }) => title[t.locale]);
      const { latest, below } = options;
      return scopeField({ ...frame, description: undefined, below, scopes: words, typed, latest, onTyped });
    }
    case 'id':
      return thingField(options, frame);
    case 'person':
      return personField(options, frame);
    case 'people':
      return peopleField({
        ...frame,
        people: typedPeople(typed),
        directory: options.directory,
        onPeople: (change) => onTyped(change(typedPeople(options.latest()))),
      });
    case 'day':
      return dayField(text);
    case 'time':
      return timeField(text);
    case 'minutes':
      return numberField(text);
    case 'cents':
      return numberField({ ...text, below: error ? readingButtons(t, text.value, onTyped) : undefined });
    case 'score':
      return scoreField(options, frame);
    case 'boolean':
      return choiceField({
        ...frame,
        choices: [
          { value: 'yes', label: t('field.yes') },
          { value: 'no', label: t('field.no') },
        ],
        value: typedText(typed) || null,
        onChoose: onTyped,
      });
    case 'choice':
      return choiceOf(options, frame);
    case 'household':
      return householdField(options, frame);
    case 'place':
      return selectField({
        ...frame,
        choices: [
          { value: '', label: t('step.place.none') },
          ...planPlaces.map((path) => ({ value: path, label: placeTitle(t, path) })),
        ],
        value: typedText(typed),
        onChoose: onTyped,
      });
  }
}

function choiceOf({ t, view, type, field, typed, onTyped }: StepFieldOptions, frame: FieldOptions): TemplateResult {
  const choices = (field.choices ?? []).map((value) => ({
    value,
    label: choiceWord(t, view.process, type, field, value),
  }));
  const chosen = choices.find(({ value }) => value === typed)?.value ?? null;
  const options = { ...frame, choices, value: chosen, onChoose: onTyped };
  return choices.length > mostSideBySide ? selectField(options) : choiceField(options);
}

function thingField(
  { t, view, type, now, typed, onTyped }: StepFieldOptions,
  frame: FieldOptions,
): TemplateResult | typeof nothing {
  const things = nameableThings(view, type, now);
  if (things === null) return nothing;
  const choices = things.map(({ id, words }, index) => ({
    value: id,
    label: words ?? t('step.thing', { n: index + 1 }),
  }));
  return selectField({ ...frame, choices, value: typedText(typed) || null, onChoose: onTyped });
}

function personField({ t, typed, directory, onTyped }: StepFieldOptions, frame: FieldOptions): TemplateResult {
  const ids = Object.keys(directory ?? {});
  const value = typedText(typed);
  if (ids.length === 0)
    return textField({ ...frame, description: t('step.person.undirected'), value, onInput: onTyped });
  const known = value === '' || ids.includes(value) ? ids : [...ids, value];
  const choices = known.map((id): Choice => {
    const person = personOf(directory, id);
    const more = person?.discipline ? `, ${person.discipline}` : '';
    return { value: id, label: `${person?.label ?? id}${more}` };
  });
  return selectField({ ...frame, choices, value: value || null, onChoose: onTyped });
}

function scoreField({ t, typed, onTyped }: StepFieldOptions, frame: FieldOptions): TemplateResult {
  const { text, none } = typedScore(typed);
  const reading = readScore(text);
  const step = (direction: -1 | 1): void =>
    onTyped({ text: writeScore(stepScore('score' in reading ? reading.score : null, direction)), none: false });
  return html`<div class="stack-small">
    ${numberField({ ...frame, value: none ? '' : text, onInput: (value) => onTyped({ text: value, none: false }), onStep: step })}
    ${checkboxField({ t, name: `${frame.name}-none`, label: t('step.score.none'), checked: none, onToggle: (checked) => onTyped({ text, none: checked }) })}
  </div>`;
}

function householdField({ t, typed, latest, onTyped }: StepFieldOptions, frame: FieldOptions): TemplateResult {
  const household = typedHousehold(typed);
  const part = (name: 'adults' | 'children'): TemplateResult =>
    numberField({
      t,
      name: `${frame.name}-${name}`,
      label: t(`step.household.${name}`),
      value: household[name],
      onInput: (value) => onTyped({ ...typedHousehold(latest()), [name]: value }),
    });
  return groupFrame(frame, html`<div class="row">${part('adults')} ${part('children')}</div>`);
}
