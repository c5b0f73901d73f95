import type { CaseView } from '@maatwerk/core/case/case-view';
import { versionsOf } from '@maatwerk/core/case/case-versions';
import { parseValueTriangle, type ValueTriangle } from '@maatwerk/core/value-triangle';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { NamedPoint } from './triangle-drawing.js';
import { versionName } from '../versions/version-words.js';

/** Another triangle, what it is called in a sentence, and its short name beside its point. */
export interface ComparedTriangle {
  readonly name: string;
  readonly tag: string;
  readonly triangle: ValueTriangle;
}

/** Other points in the drawing, and what the own one is called beside them. */
export interface PointsBeside {
  readonly others: readonly NamedPoint[];
  readonly ownName?: string;
}

/** Which triangle is held beside the one that is shown: one that the host gave, or a kept version of the case. */
export class Comparing {
  #given: ComparedTriangle | null = null;
  #read: { readonly text: string; readonly compared: ComparedTriangle | null } | null = null;
  /** The last thing the host gave could not be read; what it gave before stays. */
  isUnreadable = false;
  /** The number of the entry whose version was chosen; 0 for none. */
  chosen = 0;

  /** Takes `{name, value}` of the host, `null` for nothing. Never throws. */
  give(given: unknown): void {
    const { name, value } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    const reading = readTriangle(value);
    const isNothing = given === null || given === undefined;
    this.isUnreadable = !isNothing && (typeof name !== 'string' || name.trim() === '' || reading === null);
    if (isNothing) this.#given = null;
    else if (typeof name === 'string' && !this.isUnreadable && reading)
      this.#given = { name, tag: name, triangle: reading };
    else
      warnDeveloper({
        problem: '<maatwerk-value-triangle> was given something to compare with that it cannot read.',
        remedy: 'Give {name, value}: a name, and a triangle as object or JSON text.',
        address: 'value',
      });
  }

  /** The kept versions of a case by the number of their entry, the newest first; none while the host gave something. */
  choices(t: Translate, view: CaseView | null): readonly { readonly value: number; readonly label: string }[] {
    if (!view?.access.read || this.#given) return [];
    return Object.keys(view.annex?.versions ?? {})
      .map((seq) => view.entries[Number(seq) - 1])
      .filter((entry) => entry !== undefined)
      .map((entry) => ({ value: entry.seq, label: versionName(t, entry, view.process) }))
      .sort((a, b) => b.value - a.value);
  }

  /** The triangle that is compared with; `null` for none. */
  other(t: Translate, view: CaseView | null): ComparedTriangle | null {
    if (this.#given) return this.#given;
    const choice = this.choices(t, view).find(({ value }) => value === this.chosen);
    const text = view?.annex?.versions?.[String(this.chosen)];
    if (!view?.annex || !choice || text === undefined) return null;
    // A version is read and checked once; typing asks for it again at every keystroke.
    if (this.#read?.text !== text) {
      const annex = { ...view.annex, versions: { [this.chosen]: text } };
      const [version] = versionsOf({ entries: view.entries, annex });
      const triangle = version?.plan.valueTriangle;
      const tag = t('valueTriangle.compare.then');
      this.#read = { text, compared: triangle ? { name: choice.label, tag, triangle } : null };
    }
    return this.#read.compared;
  }

  /** The point of the triangle that is compared with. */
  beside(t: Translate, view: CaseView | null): PointsBeside {
    const other = this.other(t, view);
    if (!other?.triangle.weights) return { others: [] };
    const ownName = t(this.chosen > 0 ? 'valueTriangle.compare.now' : 'valueTriangle.compare.here');
    return { others: [{ weights: other.triangle.weights, name: other.tag }], ownName };
  }
}

function readTriangle(value: unknown): ValueTriangle | null {
  try {
    const read = parseValueTriangle(typeof value === 'string' ? JSON.parse(value) : value);
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
