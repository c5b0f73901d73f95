import type { CaseView } from '@maatwerk/core/case/case-view';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';

/** What a page of one sentence or form is drawn from. */
export interface PageOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
}

/** A case that does not exist yet: the form that opens it, or who may. */
export function newCasePage({
  t,
  level,
  view,
  form,
}: PageOptions & { readonly form: (type: CommandType) => unknown }): TemplateResult {
  const opening = view.options.find(({ forActor }) => forActor);
  return html`${heading(level, t('case.new.title', { reference: view.id }), 'title')}
  ${
    opening
      ? html`<p>${t('case.new.intro')}</p>
          ${form(opening.type)}`
      : html`<p>${view.actor ? t('case.new.notYou', { roles: openers(t, view) }) : t('case.new.noActor')}</p>`
  }`;
}

function openers(t: Translate, { options, process }: CaseView): string {
  const roles = [...new Set(options.flatMap((option) => option.roles))];
  const titles = roles.map((role) => roleTitle(t, process, role));
  return formatList(titles, t.locale, 'or');
}

/** A case that this person may not read, and why; `steps` are those that are theirs all the same, such as recording a budget. */
export function closedPage({ t, level, view, steps }: PageOptions & { readonly steps: unknown }): TemplateResult {
  const { limit } = view.access;
  const isInvolved = limit === 'role-sees-nothing' && view.options.some(({ forActor }) => forActor);
  return html`${heading(level, t('case.title', { reference: view.id }), 'title')}
  ${note('info', html`<p>${t(`access.${String(limit)}`)}.</p>`, { icon: 'lock' })} ${isInvolved ? steps : nothing}`;
}

/** Words that were typed but may not be saved now: in which fields they wait. */
export function heldNote(t: Translate, { held }: CaseView): TemplateResult | typeof nothing {
  if (held.length === 0) return nothing;
  const fields = [...new Set(held.map(({ path }) => pathName(t, path)))];
  return note(
    'warning',
    html`<p>
      <strong>${t('case.waiting.title')}</strong> ${t('case.waiting.text', { fields: formatList(fields, t.locale) })}
    </p>`,
  );
}
