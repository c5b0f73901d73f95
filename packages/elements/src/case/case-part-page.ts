import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { html, type TemplateResult } from 'lit';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import type { CaseController } from './case-controller.js';

/** An element that shows a part of a case, its own or that of the case around it. */
export interface CasePartHost extends HTMLElement {
  readonly case: CaseSession | null | undefined;
  readonly followed: Pick<CaseController, 'session'>;
}

/** What such an element draws, and what it says while there is nothing to draw. */
export interface CasePartPage {
  readonly t: Translate;
  readonly session: CaseSession | null;
  readonly noCase: string;
  /** The history of the case does not hold together. */
  readonly broken: string;
  readonly unreadable: string;
  readonly draw: (session: CaseSession, view: CaseView) => TemplateResult;
}

/** A part of a case; until there is one that may be read, why not. */
export function casePartPage({ t, session, noCase, broken, unreadable, draw }: CasePartPage): TemplateResult {
  const view = session?.view;
  switch (view?.phase) {
    case undefined:
    case 'absent':
      return note('info', html`<p>${noCase}</p>`);
    case 'loading':
      return html`<p role="status"></p>`;
    case 'problem': {
      const isBroken = view.problem?.code === 'log-broken' || view.problem?.code === 'log-refused';
      return note('negative', html`<p>${isBroken ? broken : unreadable}</p>`);
    }
    case 'ready':
      if (!session || !view.access.read)
        return note('info', html`<p>${t(`access.${String(view.access.limit)}`)}.</p>`, { icon: 'lock' });
      return draw(session, view);
  }
}

/** Tells the developer of a page that such an element stands on it without a case. */
export function warnWithoutCase({ localName, case: given, followed }: CasePartHost): void {
  if (given !== undefined || followed.session) return;
  warnDeveloper({
    problem: `<${localName}> has no case.`,
    remedy: 'Put it inside <maatwerk-case>, or set .case.',
    address: 'no-case',
  });
}
