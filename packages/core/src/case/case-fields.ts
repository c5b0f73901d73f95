import { changedParts } from '../history/changed-parts.js';
import { canonicalJson, type Json } from '../log/canonical-json.js';
import { parseCaseDocument, type CaseDocument } from './case-document.js';
import type { FieldEdit } from './case.ports.js';

/**
 * The fields of a document by path: the smallest things that two people can change apart. An object is its members, a
 * list is its items by id beside the order of the ids under `#`. What has no meaning in parts is one field.
 */
export type CaseFields = ReadonlyMap<string, unknown>;

const wholeFields = [
  /^edited\/[^/]+$/,
  /^canvas\/satisfaction$/,
  /^costBenefit\/(period|keptFindings)$/,
  /^costBenefit\/scenarios\/[^/]+\/(total|period)$/,
  /^valueTriangle\/weights$/,
];

/** The fields of a document. */
export function caseFields(document: CaseDocument): CaseFields {
  const known = fieldsOfDocument.get(document);
  if (known) return known;
  const fields = fieldsBelow(document, '');
  fieldsOfDocument.set(document, fields);
  return fields;
}

// Every keystroke asks for the fields of the same saved document.
const fieldsOfDocument = new WeakMap<CaseDocument, CaseFields>();

/** An edit beside the value that the field had. */
export interface SectionEdit extends FieldEdit {
  readonly before?: unknown;
}

/** The edits that turn one version of a section into another. */
export function sectionEdits(
  before: CaseDocument,
  after: CaseDocument,
  section: keyof CaseDocument,
): readonly SectionEdit[] {
  return changedParts(before[section], after[section], section, isWhole).flatMap((part): SectionEdit[] => {
    if (part.isItem)
      return sameValue(part.before, part.after) ? [] : [{ path: part.path, value: part.after, before: part.before }];
    const [old, now] = [fieldsBelow(part.before, part.path), fieldsBelow(part.after, part.path)];
    const changed = [...now]
      .filter(([path, value]) => !sameValue(old.get(path), value))
      .map(([path, value]) => ({ path, value, before: old.get(path) }));
    const gone = [...old].filter(([path]) => !now.has(path)).map(([path, value]) => ({ path, before: value }));
    return [...changed, ...gone];
  });
}

function fieldsBelow(value: unknown, path: string): CaseFields {
  const fields = new Map<string, unknown>();
  collect(value, path, fields);
  return fields;
}

function isWhole(path: string): boolean {
  return wholeFields.some((pattern) => pattern.test(path));
}

/** A document with fields changed; `null` when what comes out is no document. The document given is left as it is. */
export function applyEdits(document: CaseDocument | null, edits: readonly FieldEdit[]): CaseDocument | null {
  const fields = new Map(document === null ? [] : caseFields(document));
  for (const { path, value } of edits) {
    if (value === undefined) fields.delete(path);
    else fields.set(path, value);
  }
  const parsed = parseCaseDocument(assemble(fields));
  return parsed.ok ? parsed.value : null;
}

/** Whether two field values are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

function collect(value: unknown, path: string, fields: Map<string, unknown>): void {
  const parts = (key: string): string => (path === '' ? key : `${path}/${key}`);
  if (typeof value !== 'object' || value === null || isEmptyObject(value) || isWhole(path)) {
    if (value !== undefined) fields.set(path, value);
  } else if (Array.isArray(value)) {
    const ids = value.map((item: { id?: string }, index) => item.id ?? `n${String(index)}`);
    fields.set(parts('#'), ids);
    value.forEach((item: object, index) => fields.set(parts(ids[index] ?? ''), item));
  } else {
    for (const [key, member] of Object.entries(value)) collect(member, parts(key), fields);
  }
}

function isEmptyObject(value: object): boolean {
  return !Array.isArray(value) && Object.keys(value).length === 0;
}

type Tree = Map<string, unknown>;

function assemble(fields: CaseFields): unknown {
  const root: Tree = new Map();
  for (const [path, value] of fields) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) {
      const child = node.get(key);
      const next: Tree = child instanceof Map ? (child as Tree) : new Map<string, unknown>();
      node.set(key, next);
      node = next;
    }
    // A field beside fields below it: a scenario that was null when somebody gave it a total. The fields below count.
    if (!(node.get(last) instanceof Map)) node.set(last, value);
  }
  return built(root);
}

function built(node: unknown): unknown {
  if (!(node instanceof Map)) return node;
  const tree = node as Tree;
  const order = tree.get('#');
  if (!Array.isArray(order)) return Object.fromEntries([...tree].map(([key, child]) => [key, built(child)]));
  const unordered = [...tree.keys()].filter((key) => key !== '#' && !order.includes(key));
  return [...(order as string[]), ...unordered].flatMap((key) => (tree.has(key) ? [tree.get(key)] : []));
}
