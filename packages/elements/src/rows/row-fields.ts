import { isDay } from '@maatwerk/core/calendar';
import { longestText } from '@maatwerk/core/canvas';
import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, nothing, type TemplateResult } from 'lit';
import { checkboxField, choiceField, dayField, textAreaField } from '../field/field.js';
import type { FieldOptions } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { findingMirror } from '../privacy/finding-mirror.js';
import { findingNotes, type FindingGestures } from '../privacy/finding-note.js';

/** A row whose fields are drawn: which one, what it is called, and what typing and choosing do. */
export interface RowDesk {
  readonly t: Translate;
  /** The path of the row in the case, such as `grounds/a1`. */
  readonly path: string;
  /** Words that tell its fields apart from those of other rows. */
  readonly name: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly findings: { readonly in: (path: string) => readonly OpenFinding[] } & FindingGestures;
  /** `undefined` takes the field away; `isDone` ends the edit, as a choice does. */
  readonly write: (field: string, value: string | boolean | undefined, isDone: boolean) => void;
}

type More = Partial<Pick<FieldOptions, 'description' | 'error' | 'optional' | 'below'>>;

/** Words of a row; possible names in them are underlined and asked about below. */
export function rowText(desk: RowDesk, field: string, more: More = {}): TemplateResult {
  const { t, findings, write } = desk;
  const base = frame(desk, field);
  const value = textIn(desk, field);
  const found = findings.in(base.name);
  const { below } = more;
  return textAreaField({
    ...base,
    ...more,
    value,
    longest: longestText,
    behind: found.length > 0 ? findingMirror(value, found) : undefined,
    below: found.length > 0 || below ? html`${below ?? nothing} ${findingNotes(t, found, findings)}` : undefined,
    onInput: (text) => write(field, text, false),
  });
}

/** A day of a row. What is no day yet while it is typed is not taken. */
export function rowDay(desk: RowDesk, field: string, more: More = {}): TemplateResult {
  const { write } = desk;
  return dayField({
    ...frame(desk, field),
    ...more,
    value: textIn(desk, field),
    onInput: (day) => {
      if (day === '' || isDay(day)) write(field, day || undefined, false);
    },
  });
}

/** Something that holds of a row or does not. */
export function rowTick(desk: RowDesk, field: string): TemplateResult {
  const checked = desk.row[field] === true;
  return checkboxField({ ...frame(desk, field), checked, onToggle: (is) => desk.write(field, is, true) });
}

/** One of a few things; their words stand under `labels` and the value. */
export function rowChoice(desk: RowDesk, field: string, choices: readonly string[], labels: string): TemplateResult {
  return choiceField({
    ...frame(desk, field),
    choices: choices.map((value) => ({ value, label: desk.t(`${labels}.${value}`) })),
    value: desk.row[field] as string | undefined,
    onChoose: (choice) => desk.write(field, choice, true),
  });
}

function frame({ t, path, name }: RowDesk, field: string): Pick<FieldOptions, 't' | 'name' | 'label' | 'labelDetail'> {
  const [section = ''] = path.split('/');
  return { t, name: `${path}/${field}`, label: t(`${section}.${field}`), labelDetail: name };
}

function textIn({ row }: RowDesk, field: string): string {
  return (row[field] as string | undefined) ?? '';
}
