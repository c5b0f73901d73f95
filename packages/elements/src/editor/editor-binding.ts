import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { Parsed } from '@maatwerk/core/canvas/problem';
import type { EditHistory } from '@maatwerk/core/history/edit-history';
import type { EditSteps } from '@maatwerk/core/history/edit-steps';
import type { CaseHost } from '../case/case-controller.js';

/** The sections of a case that have an editor of their own. */
export type EditedSection = 'canvas' | 'costBenefit' | 'valueTriangle' | 'grounds' | 'funding' | 'parties';

/** How an editor reads its section: its name in the case document, its reader, and what it is when nothing is written. */
export interface EditorBinding<Section extends EditedSection> {
  readonly section: Section;
  readonly parse: (data: unknown) => Parsed<CaseDocument[Section]>;
  readonly empty: () => CaseDocument[Section];
  /** Whether nothing is written; without it, whether the value equals the empty one. */
  readonly isEmpty?: (value: CaseDocument[Section]) => boolean;
  /** How the way back is kept beside the draft of an editor that stands alone; absent: it is gone with the page. */
  readonly way?: KeptWay;
}

/** Writes and reads the way back of an editor: `keptWay` of `undo/kept-steps.ts`. */
export interface KeptWay {
  readonly write: (history: EditHistory<unknown>, path: string) => EditSteps;
  readonly read: <Value>(
    kept: unknown,
    present: Value,
    path: string,
    fits: (value: unknown) => boolean,
  ) => EditHistory<Value> | null;
}

/** What an editor's host says about itself; `EditorElement` has all of it. */
export interface EditorHost extends CaseHost {
  readonly internals: ElementInternals;
  readonly name: string;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly drafts: DraftPort | null | undefined;
  readonly draftKey: string | undefined;
  readonly draftSubject: string;
  readonly requiredText: string;
}

/** What names an edit: a path such as `canvas/perspective` or words of its own; `commit` also ends it with a `change` event. */
export interface EditName {
  readonly label: string;
  readonly commit?: boolean;
}
