import type { CaseDocument } from '@maatwerk/core/case/case-document';
import { joinTexts } from '@maatwerk/core/history/join-texts';
import { parseWith } from '@maatwerk/core/canvas/problem';
import { publicValues, verdicts, weightsSchema, type Weights } from '@maatwerk/core/value-triangle';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { personOf, type Directory } from '../directory/directory.js';
import type { NamedPoint } from './triangle-drawing.js';
import { weightsSentence } from './weights-sentence.js';

type Conflict = CaseDocument['conflicts'][number];

/** A field that two people changed at once, who looks at it, and what choosing does; without `onSettle` it only tells. */
export interface VersionChoiceOptions {
  readonly t: Translate;
  readonly conflict: Conflict;
  readonly self: string | null;
  readonly directory: Directory | null | undefined;
  readonly onSettle?: ((value: unknown) => void) | undefined;
}

/** Every version of a field, and the ways to choose; two reasons may both stay. */
export function versionChoice({ t, conflict, self, directory, onSettle }: VersionChoiceOptions): TemplateResult {
  const { path, versions } = conflict;
  const texts = versions.map(({ value }) => (typeof value === 'string' ? value : ''));
  return note(
    'warning',
    html`<p>${t('valueTriangle.versions')}</p>
      ${path === 'valueTriangle/weights' ? html`<p>${t('valueTriangle.versions.points')}</p>` : nothing}
      ${versions.map(({ value, by }) => {
        const what = inWords(t, value);
        const name = personOf(directory, by)?.label ?? t('valueTriangle.versions.somebody');
        return html`<p>
            ${t(by !== null && by === self ? 'valueTriangle.versions.you' : 'valueTriangle.versions.other', { name, what })}
          </p>
          ${onSettle ? settleButton(t('valueTriangle.versions.keep'), what, () => onSettle(value)) : nothing}`;
      })}
      ${
        onSettle && path.endsWith('/reason')
          ? settleButton(t('valueTriangle.versions.both'), '', () => onSettle(joinTexts(texts)))
          : nothing
      }`,
  );
}

/** The points in a conflict that are not the one that counts now, each with the name of who chose it, for the drawing. */
export function otherPoints(
  { t, conflict, self, directory }: VersionChoiceOptions,
  now: Weights | null,
): readonly NamedPoint[] {
  return conflict.versions.flatMap(({ value, by }) => {
    const read = parseWith(weightsSchema, value);
    if (!read.ok || (now && sameWeights(read.value, now))) return [];
    const other = personOf(directory, by)?.label ?? t('valueTriangle.versions.somebody');
    return [{ weights: read.value, name: by !== null && by === self ? t('valueTriangle.versions.self') : other }];
  });
}

function sameWeights(one: Weights, other: Weights): boolean {
  return publicValues.every((value) => one[value] === other[value]);
}

function settleButton(label: string, what: string, onPress: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button button--secondary screen-only"
    aria-label=${what === '' ? label : `${label}: ${what}`}
    @click=${onPress}
  >
    ${label}
  </button>`;
}

function inWords(t: Translate, value: unknown): string {
  const verdict = verdicts.find((one) => one === value);
  if (verdict) return t(`valueTriangle.${verdict}`);
  if (typeof value === 'string' && value.trim() !== '') return value;
  const weights = parseWith(weightsSchema, value);
  return weights.ok ? weightsSentence(t, weights.value) : t('valueTriangle.versions.nothing');
}
