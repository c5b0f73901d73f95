import '@maatwerk/elements/agenda/define';
import '@maatwerk/elements/approval/define';
import { holdSession } from '@maatwerk/elements/case/sessions';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createHttpCaseStore } from '../../../examples/own-backend/http-case-store.ts';

// A real page has this from the sign-in of its portal; the server believes none of it but the token.
const { token, actor, ids, day, every } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const store = createHttpCaseStore({ address: '/cases', headers: { authorization: `Bearer ${token}` }, every });
const processes = [compileProcess(maastricht)];
const agenda = Object.assign(document.createElement('maatwerk-agenda'), {
  store,
  process: processes[0],
  actor,
  day,
  caseIds: ids,
  clock: store.clock,
  mode: 'meet',
  startsAt: '09:00',
});
document.body.append(agenda);

// The very sessions the agenda shows.
const sessions = new Map(
  ids.map((id) => [id, holdSession({ id, store, processes, actor, clock: store.clock }, () => undefined).session]),
);
const seen = {};
for (const [id, session] of sessions)
  session.subscribe(() => {
    for (const { by } of session.view.state.record.votes) seen[`${id} ${by}`] ??= Date.now();
  });

window.meeting = {
  /** When each vote was first known here, by case and person, in milliseconds. */
  seen,
  /** Votes in a case and answers when it was sent and what became of it. */
  vote: async (id) => {
    const sent = Date.now();
    const outcome = await sessions.get(id).send({ type: 'vote.cast', vote: 'for' });
    return {
      sent,
      accepted: outcome.accepted,
      codes: outcome.refusals?.map(({ code }) => code) ?? [],
      failure: outcome.failure,
    };
  },
  /** Who voted in each case, as this page knows it. */
  votes: () =>
    Object.fromEntries([...sessions].map(([id, { view }]) => [id, view.state.record.votes.map(({ by }) => by)])),
  isLoaded: () => [...sessions.values()].every(({ view }) => view.phase === 'ready'),
};
