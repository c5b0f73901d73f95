import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createHttpCaseStore, type HttpCaseStore } from './http-case-store.js';

/** The session and the store of the page, for whoever looks over its shoulder. */
declare global {
  interface Window {
    example: { readonly session: CaseSession; readonly store: HttpCaseStore };
  }
}

// A real page has this from the sign-in of its portal; the server believes none of it but the token.
const { token = '', actor, caseId = '' } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const store = createHttpCaseStore({ address: '/cases', headers: { authorization: `Bearer ${token}` }, every: 200 });
const session = createCaseSession({
  id: caseId,
  store,
  processes: [compileProcess(maastricht)],
  actor,
  clock: store.clock,
});
const shown = document.querySelector('output');
const show = ({ view } = session): void => {
  if (shown) shown.textContent = `${view.state.stage ?? view.phase}: ${view.standing.approvals}`;
};
session.subscribe(show);
window.example = { session, store };
