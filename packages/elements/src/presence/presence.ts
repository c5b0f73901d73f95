import type { CaseView } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';

/** What is said of who types elsewhere; `within` leaves out what is typed outside a field, such as `canvas/support`. */
export interface PresenceOptions {
  readonly t: Translate;
  readonly view: Pick<CaseView, 'typing' | 'actor'>;
  readonly directory: Directory | null | undefined;
  readonly within?: string | undefined;
}

/** Who types elsewhere in a case and where, a sentence each. */
export function presenceSentences({ t, view, directory, within }: PresenceOptions): readonly string[] {
  const here = view.typing.filter(
    ({ path }) => within === undefined || path === within || path.startsWith(`${within}/`),
  );
  return here.map(({ subject, path }) => {
    const field = pathName(t, path);
    if (subject === view.actor?.id) return t('presence.otherWindow', { field });
    return t('presence.other', { name: personOf(directory, subject)?.label ?? t('presence.somebody'), field });
  });
}

/** The same as a line with a pen; nothing while nobody types. It is told apart, by the page of the case. */
export function presenceLine(options: PresenceOptions): TemplateResult | typeof nothing {
  const sentences = [...new Set(presenceSentences(options))];
  if (sentences.length === 0) return nothing;
  return html`<p class="save-state screen-only">${icon('pen')}<span>${sentences.join('. ')}</span></p>`;
}
