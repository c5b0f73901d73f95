import type { RowSection } from '@maatwerk/core/case/case-rows';
import { TextFindings, type FindingsHost } from '../privacy/text-findings.js';

/** The element whose rows are looked at. */
export interface RowFindingsHost<Section extends RowSection> extends FindingsHost<Section> {
  /** The fields of a row that hold words. */
  readonly textFields: readonly string[];
  /** The words of a field by its path in the case. */
  textAt(path: string): string;
  write(path: string, value: string, isDone: boolean): void;
}

/** Possible names in the rows of a section. */
export function rowFindings<Section extends RowSection>(
  host: RowFindingsHost<Section>,
  section: Section,
): TextFindings<Section> {
  return new TextFindings(host, {
    section: `${section}/`,
    texts: () => {
      const rows: readonly { readonly id: string }[] = host.editor.value;
      const paths = rows.flatMap(({ id }) => host.textFields.map((field) => `${section}/${id}/${field}`));
      return new Map(paths.map((path) => [path, host.textAt(path)]));
    },
    labelOf: (path) => host.words.t(`${section}.${path.split('/')[2] ?? ''}`),
    write: (path, text) => host.write(path, text, true),
  });
}
