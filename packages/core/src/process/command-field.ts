/**
 * What a field of a command holds. `text` typed words; `texts` a list of them; `id` an identifier; `person` the id of a
 * person; `people` persons at a table, each `{id, discipline?}`; `day` `YYYY-MM-DD`; `time` `HH:MM`; `minutes` a number
 * above 0; `cents` whole cents; `score` a number or `null`; `choice` one of a list; `household` `{adults, children}`;
 * `place` a part of the plan, as a path of the document: `canvas/support`.
 */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'id'
  | 'person'
  | 'people'
  | 'day'
  | 'time'
  | 'minutes'
  | 'cents'
  | 'score'
  | 'boolean'
  | 'choice'
  | 'household'
  | 'place';

/** One field of a command: everything a form, a check and a stored entry need to know about it. */
export interface CommandField {
  readonly name: string;
  readonly kind: FieldKind;
  /** May be left out. */
  readonly optional?: true;
  /** The refusal when absent, blank or empty; without it an absent field makes the command malformed. */
  readonly missing?: string;
  /** The values of a `choice`. */
  readonly choices?: readonly (string | number)[];
  /** Where a definition has the values of a `choice`; they stand in place of `choices`. */
  readonly choicesFrom?: ChoiceSource;
}

/**
 * What of a process gives a field its values: the moments of its scores, the levels of its ladder, the sources and years
 * of its budgets, its interventions, the questions of its reflection, or the later versions of itself.
 */
export type ChoiceSource =
  'moments' | 'levels' | 'budgetSources' | 'budgetYears' | 'interventions' | 'reflection' | 'laterVersions';
