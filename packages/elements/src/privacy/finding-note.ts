import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import type { TextHint } from './text-hints.js';

const mostHints = 2;

/** What may be done about a finding. */
export interface FindingGestures {
  readonly onKeep: (finding: OpenFinding) => void;
  readonly onRemove: (finding: OpenFinding) => void;
  /** Keeping is written down in the case; it is unless said otherwise. */
  readonly isRecorded?: boolean;
}

/** The sentence that quotes a finding and says why it matters. */
export function findingSentence(t: Translate, { kind, match }: OpenFinding): string {
  return t(`privacy.${kind}`, { match });
}

/** One note per finding, with its two gestures; equal words are asked about once. Without gestures it only tells. */
export function findingNotes(
  t: Translate,
  findings: readonly OpenFinding[],
  gestures: FindingGestures | null,
): TemplateResult | typeof nothing {
  const asked = findings.filter(
    ({ kind, match }, index) => findings.findIndex((one) => one.kind === kind && one.match === match) === index,
  );
  if (asked.length === 0) return nothing;
  return html`${asked.map((finding) =>
    note(
      'warning',
      html`<p>${findingSentence(t, finding)}</p>
        ${gestures ? buttons(t, finding, gestures) : nothing}`,
    ),
  )}`;
}

/** The first hints as quiet questions, with the same two gestures; when one is answered the next one stands there. */
export function hintNotes(
  t: Translate,
  hints: readonly TextHint[],
  gestures: FindingGestures,
): TemplateResult | typeof nothing {
  if (hints.length === 0) return nothing;
  return html`${hints.slice(0, mostHints).map((hint) =>
    note(
      'info',
      html`<p>${hintSentence(t, hint)}</p>
        ${buttons(t, hint, gestures)}`,
    ),
  )}`;
}

function hintSentence(t: Translate, { kind, match, isKnown }: TextHint): string {
  if (kind !== 'name') return t(`privacy.${kind}`, { match });
  return t(isKnown ? 'privacy.recognised' : 'privacy.hint', { match });
}

function buttons(
  t: Translate,
  finding: OpenFinding,
  { onKeep, onRemove, isRecorded = true }: FindingGestures,
): TemplateResult {
  const { kind, match } = finding;
  const keep = t(kind === 'name' ? 'privacy.notAName' : 'privacy.mayStay');
  return html`<div class="buttons">
      <button
        type="button"
        class="button button--secondary"
        aria-label="${keep}: ${match}"
        @click=${() => onKeep(finding)}
      >
        ${keep}
      </button>
      <button
        type="button"
        class="button button--subtle"
        aria-label="${t('privacy.remove')}: ${match}"
        @click=${() => onRemove(finding)}
      >
        ${t('privacy.remove')}
      </button>
    </div>
    ${isRecorded ? html`<p class="small muted">${t('privacy.recorded')}</p>` : nothing}`;
}
