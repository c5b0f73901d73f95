import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { Parsed } from '@maatwerk/core/canvas/problem';
import type { EditedSection, EditorBinding } from './editor-binding.js';

/** Reads what a host gives as a value: an object, the same as JSON text, or nothing at all for an empty one. Never throws. */
export function readValue<Section extends EditedSection>(
  { parse, empty }: EditorBinding<Section>,
  given: unknown,
): Parsed<CaseDocument[Section]> {
  if (given === null || given === undefined || given === '') return { ok: true, value: empty() };
  if (typeof given !== 'string') return parse(given);
  try {
    return parse(JSON.parse(given));
  } catch {
    return { ok: false, problems: [{ path: '', expected: 'json' }] };
  }
}
