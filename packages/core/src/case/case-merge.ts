import type { Instant } from '../calendar/calendar.js';
import { mergedOrder } from '../history/merged-order.js';
import { applyEdits, caseFields, sameValue } from './case-fields.js';
import type { CaseDocument, Conflict, FieldVersion } from './case-document.js';
import type { FieldEdit, UnsavedEdit } from './case.ports.js';

/** Whose edits are merged, for the versions of a conflict. */
export interface Editor {
  readonly id: string;
  readonly at: Instant;
}

/**
 * Puts unsaved edits on top of a document that may have changed under them. Different fields: both stay. The same
 * field: the newest text is shown and every text is kept in a conflict. Returns the edits that do this, each with the
 * value it now builds on.
 */
export function rebaseEdits(
  document: CaseDocument,
  pending: readonly UnsavedEdit[],
  editor: Editor,
): readonly UnsavedEdit[] {
  const fields = caseFields(document);
  const conflicts = new Map(document.conflicts.map((conflict) => [conflict.path, conflict]));
  const rebased: UnsavedEdit[] = [];
  const before = new Map<string, unknown>();
  const version = (value: unknown): FieldVersion => ({ value: value as never, by: editor.id, at: editor.at });
  for (const { path, base: begun, sent, value } of pending) {
    const theirs = fields.get(path);
    const base = sent && sameValue(theirs, sent.value) ? theirs : begun;
    if (sameValue(theirs, value)) continue;
    const edit = (next: unknown): UnsavedEdit => ({
      path,
      ...(theirs === undefined ? {} : { base: theirs }),
      ...(next === undefined ? {} : { value: next }),
    });
    if (path.endsWith('/#')) rebased.push(edit(mergedOrder(base, theirs, value)));
    else {
      rebased.push(edit(value));
      const mine = before.has(path) ? before.get(path) : value;
      before.set(path, value);
      if (keepsNoVersions(path)) continue;
      // Two pages of one person that closed with different words for one field: both stay.
      if (!sameValue(mine, value))
        conflicts.set(path, withVersions(conflicts.get(path), path, [version(mine), version(value)]));
      if (sameValue(theirs, base)) continue;
      const author = document.edited[dotted(path)];
      conflicts.set(
        path,
        withVersions(conflicts.get(path), path, [
          { value: theirs as never, by: author?.by ?? null, at: author?.at ?? null },
          version(value),
        ]),
      );
    }
  }
  return [...rebased, ...conflictEdits(document, [...conflicts.values()])];
}

/** The edits that settle a conflict: the chosen value in its field, and the other versions gone. */
export function settleConflict(document: CaseDocument, path: string, value: unknown): readonly FieldEdit[] {
  const conflict = document.conflicts.find((one) => one.path === path);
  if (!conflict) return [];
  const rest = document.conflicts.filter((one) => one !== conflict).map(({ id }) => id);
  return [
    value === undefined || value === null ? { path } : { path, value },
    { path: `conflicts/${conflict.id}` },
    { path: 'conflicts/#', value: rest },
  ];
}

/** The edits that note who changed these fields and when. */
export function authorEdits(edits: readonly FieldEdit[], editor: Editor): readonly FieldEdit[] {
  return edits
    .filter(({ path }) => !path.endsWith('/#') && !keepsNoVersions(path))
    .map(({ path }) => ({ path: `edited/${dotted(path)}`, value: { by: editor.id, at: editor.at } }));
}

/** The document with unsaved edits on top; edits that no longer fit are left out one by one rather than all. */
export function withEdits(document: CaseDocument, edits: readonly FieldEdit[]): CaseDocument {
  return applyEdits(document, edits) ?? edits.reduce((kept, edit) => applyEdits(kept, [edit]) ?? kept, document);
}

function conflictEdits(document: CaseDocument, conflicts: readonly Conflict[]): readonly UnsavedEdit[] {
  const before = new Map(document.conflicts.map((conflict) => [conflict.id, conflict]));
  const changed = conflicts.filter((conflict) => before.get(conflict.id) !== conflict);
  if (changed.length === 0) return [];
  return [
    ...changed.map((conflict) => ({
      path: `conflicts/${conflict.id}`,
      value: conflict,
      ...(before.has(conflict.id) ? { base: before.get(conflict.id) } : {}),
    })),
    { path: 'conflicts/#', value: conflicts.map(({ id }) => id), base: document.conflicts.map(({ id }) => id) },
  ];
}

function withVersions(conflict: Conflict | undefined, path: string, added: readonly FieldVersion[]): Conflict {
  const versions = [...(conflict?.versions ?? [])];
  for (const version of added) {
    if (!versions.some(({ value }) => sameValue(value, version.value))) versions.push(version);
  }
  return { id: dotted(path), path, versions };
}

// How something is shown, who wrote it, and a conflict itself are no words of a person.
function keepsNoVersions(path: string): boolean {
  return path === 'costBenefit/mode' || path.startsWith('edited/') || path.startsWith('conflicts/');
}

function dotted(path: string): string {
  return path.replaceAll('/', '.');
}
