import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { personOf, type Directory } from '../directory/directory.js';
import { fieldId, groupFrame, type FieldOptions } from '../field/field-frame.js';
import { icon } from '../icon/icon.js';
import type { TypedPerson } from './step-values.js';

/** Who is at a table: ticked in the host's directory, or written down where there is none. */
export interface PeopleFieldOptions extends FieldOptions {
  readonly people: readonly TypedPerson[];
  readonly directory: Directory | null | undefined;
  /** Hears of a change to the people as they are by then: two may be ticked before the next drawing. */
  readonly onPeople: (change: (people: readonly TypedPerson[]) => readonly TypedPerson[]) => void;
}

/** A list of people with their disciplines: each discipline may be changed, because it counts by what is said at the table. */
export function peopleField(options: PeopleFieldOptions): TemplateResult {
  const { directory } = options;
  const isKnown = directory !== null && directory !== undefined && Object.keys(directory).length > 0;
  return groupFrame(options, isKnown ? fromDirectory(options, directory) : written(options));
}

function fromDirectory(options: PeopleFieldOptions, directory: Directory): TemplateResult {
  const { t, name, people, onPeople } = options;
  const ids = [...new Set([...Object.keys(directory), ...people.map(({ id }) => id)])];
  const all = ids.map((id): TypedPerson => {
    const typed = people.find((person) => person.id === id);
    return typed ?? { id, discipline: personOf(directory, id)?.discipline ?? '', present: false };
  });
  const change = (changed: TypedPerson): void =>
    onPeople((now) => [...now.filter(({ id }) => id !== changed.id), changed]);
  return html`<ul class="people">
    ${all.map((person, index) => {
      const id = `${fieldId(name)}-${index}`;
      const label = personOf(directory, person.id)?.label ?? person.id;
      return html`<li class="people__person">
        <div class="check">
          <input
            class="check__box"
            type="checkbox"
            id=${id}
            .checked=${live(person.present)}
            @change=${(event: Event) => change({ ...person, present: isChecked(event) })}
          />
          <label for=${id} translate="no">${label}</label>
        </div>
        ${
          person.present
            ? html`<label class="people__discipline">
                <span class="small">${t('step.discipline', { who: label })}</span>
                <input
                  class="input"
                  type="text"
                  autocomplete="off"
                  .value=${live(person.discipline)}
                  @input=${(event: Event) => change({ ...person, discipline: valueOf(event) })}
                />
              </label>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function written({ t, people, onPeople }: PeopleFieldOptions): TemplateResult {
  const blank: TypedPerson = { id: '', discipline: '', present: true };
  const rows = people.length > 0 ? people : [blank];
  const change = (at: number, part: Partial<TypedPerson>): void =>
    onPeople((now) =>
      (now.length > 0 ? now : [blank]).map((row, index) => (index === at ? { ...row, present: true, ...part } : row)),
    );
  return html`<ol class="people">
      ${rows.map(
        (row, index) =>
          html`<li class="people__row">
            <label class="field">
              <span class="small">${t('step.who', { n: index + 1 })}</span>
              <input
                class="input"
                type="text"
                autocomplete="off"
                .value=${live(row.id)}
                @input=${(event: Event) => change(index, { id: valueOf(event) })}
              />
            </label>
            <label class="field">
              <span class="small">${t('step.discipline', { who: row.id || String(index + 1) })}</span>
              <input
                class="input"
                type="text"
                autocomplete="off"
                .value=${live(row.discipline)}
                @input=${(event: Event) => change(index, { discipline: valueOf(event) })}
              />
            </label>
          </li>`,
      )}
    </ol>
    <div class="buttons">
      <button
        type="button"
        class="button button--secondary"
        @click=${() => onPeople((now) => [...(now.length > 0 ? now : [blank]), blank])}
      >
        ${icon('plus')}${t('step.anotherPerson')}
      </button>
    </div>`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

function isChecked(event: Event): boolean {
  return (event.currentTarget as HTMLInputElement).checked;
}
