import type { CaseProblem } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';

/** Why a case cannot be shown: what is wrong with it or its store, or with the process the host gave. */
export type PageProblem = CaseProblem | { readonly code: 'process-unreadable'; readonly place: string };

/** What the page of a case that does not open offers. */
export interface CaseProblemOptions {
  readonly t: Translate;
  readonly level: number;
  readonly problem: PageProblem;
  /** Absent where there is nothing to copy. */
  readonly onCopy?: (() => void) | undefined;
  readonly onAgain?: (() => void) | undefined;
}

/** A case that does not open: why, in words; that nothing was changed; a copy, and another try. */
export function caseProblem({ t, level, problem, onCopy, onAgain }: CaseProblemOptions): TemplateResult {
  const { code, ...params } = problem;
  const shown = Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value !== 'object'));
  return html`<div role="alert">
    ${note(
      'negative',
      html`${heading(level, t('case.problem.title'), 'section')}
        <p>${t(`case.problem.${code}`, shown)}</p>
        <p>${t('case.problem.unchanged')}</p>
        <div class="buttons">
          ${
            onCopy
              ? html`<button type="button" class="button button--secondary" @click=${onCopy}>${t('case.copy')}</button>`
              : nothing
          }
          ${
            onAgain
              ? html`<button type="button" class="button button--subtle" @click=${onAgain}>${t('case.again')}</button>`
              : nothing
          }
        </div>`,
    )}
  </div>`;
}
