/** What one of several tabs wrote in a case: the last words of its own field, those it added to the shared one, its items. */
export interface TabReport {
  readonly own: string;
  readonly shared: readonly string[];
  readonly items: readonly string[];
  /** Attempts to save, and how long it all took in milliseconds. */
  readonly saves: number;
  readonly took: number;
}

/** What stands in the case once every tab is done. */
export interface CaseReport {
  readonly verified: boolean;
  /** The texts of the fields that have one tab each, in the order of the tabs. */
  readonly own: readonly string[];
  /** Every text of the shared field: the one that is shown and those that wait for a choice. */
  readonly shared: readonly string[];
  readonly items: readonly string[];
  /** The paths of the fields that hold more than one text. */
  readonly conflicts: readonly string[];
  readonly commits: number;
}
