/** A number, code or list that the sentence of a refusal needs. Money is in cents, days are `YYYY-MM-DD`. */
export type RefusalParam = number | string | readonly (number | string)[] | null;

/** One unmet condition of a command, as a code with parameters; the sentence stands in a message catalogue. */
export interface Refusal {
  readonly code: string;
  /** The command that was refused; one code may need another sentence per command (`code@command`). */
  readonly command: string;
  readonly params: Readonly<Record<string, RefusalParam>>;
  /** The field of the command that can mend it. */
  readonly field?: string;
  /** Where in the case it can be mended: a path of the document such as `canvas/perspective`, or a command such as `consent.give`. */
  readonly place?: string;
}
