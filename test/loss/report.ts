/** How a page comes to its end. */
export const endings = ['reload', 'kill', 'submit', 'remove', 'navigate'] as const;

/** One of the `endings`. */
export type Ending = (typeof endings)[number];

/** Milliseconds between the last keystroke and the ending. */
export const delays = [0, 1, 5, 50, 500] as const;

/** What a page is told to do: to type at these places in this order, then to end. */
export interface Plan {
  readonly ending: Ending;
  readonly delay: number;
  /** Where the last keystroke falls, and the text that stands there then. */
  readonly last: string;
  readonly until: string;
}

/** What a page knew at its end, the texts by place. */
export interface EndReport {
  readonly typed: Readonly<Record<string, string>>;
  readonly acknowledged: Readonly<Record<string, string>>;
  /** Milliseconds from the last keystroke to the ending, as measured. */
  readonly after: number;
  /** Milliseconds from writing to `complete`, of each transaction of the page. */
  readonly waits: readonly number[];
}

/** What a page found when it came up: the texts by place, and what it knew when it ended before. */
export interface StartReport {
  readonly found: Readonly<Record<string, string>>;
  readonly doubles: Readonly<Record<string, number>>;
  readonly readable: boolean;
  /** Absent after a kill, which tells it to the server itself. */
  readonly ended: EndReport | null;
}
