import { caseFields, sameValue } from './case-fields.js';
import type { CaseDocument } from './case-document.js';
import type { FieldEdit, UnsavedEdit } from './case.ports.js';

/** The edits that are not saved yet, by path. */
export type PendingEdits = ReadonlyMap<string, UnsavedEdit>;

/** Pending edits with more of them; an edit that puts a field back to what is saved is no longer pending. */
export function addPending(pending: PendingEdits, saved: CaseDocument, edits: readonly FieldEdit[]): PendingEdits {
  const fields = caseFields(saved);
  const next = new Map(pending);
  for (const { path, value } of edits) {
    const known = next.get(path);
    const base = known ? known.base : fields.get(path);
    if (sameValue(value, fields.get(path)) && sameValue(base, fields.get(path))) next.delete(path);
    else next.set(path, pendingEdit(path, value, base, known?.sent));
  }
  return next;
}

/** Pending edits of which these are on their way to the store. */
export function asSent(pending: PendingEdits, edits: readonly UnsavedEdit[]): PendingEdits {
  const next = new Map(pending);
  for (const { path, value } of edits) {
    const edit = next.get(path);
    if (edit) next.set(path, pendingEdit(path, edit.value, edit.base, value === undefined ? {} : { value }));
  }
  return next;
}

/** Pending edits after some were saved: those typed over meanwhile stay, now building on what was saved. */
export function afterSaving(pending: PendingEdits, saved: readonly UnsavedEdit[]): PendingEdits {
  const next = new Map(pending);
  for (const { path, value } of saved) {
    const edit = next.get(path);
    if (!edit) continue;
    if (sameValue(edit.value, value)) next.delete(path);
    else next.set(path, pendingEdit(path, edit.value, value));
  }
  return next;
}

/** An edit with absent members left out. */
export function pendingEdit(path: string, value: unknown, base: unknown, sent?: UnsavedEdit['sent']): UnsavedEdit {
  return {
    path,
    ...(value === undefined ? {} : { value }),
    ...(base === undefined ? {} : { base }),
    ...(sent === undefined ? {} : { sent }),
  };
}
