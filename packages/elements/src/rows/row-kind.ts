import type { Parsed } from '@maatwerk/core/canvas/problem';
import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { RowOf, RowSection } from '@maatwerk/core/case/case-rows';
import type { Messages } from '../messages/message-catalogue.js';

/** What a list of rows is made of. */
export interface RowKind<Section extends RowSection> {
  readonly section: Section;
  readonly parse: (data: unknown) => Parsed<CaseDocument[Section]>;
  readonly make: (id: string) => RowOf<Section>;
  /** The fields that hold words, the first one first. */
  readonly texts: readonly [string, ...string[]];
  readonly words: Messages;
}
