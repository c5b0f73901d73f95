import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import { applyCommit } from '@maatwerk/core/case/case-record';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { build } from 'vite';
import { createBackend } from '../../../examples/own-backend/server.mjs';

const root = join(import.meta.dirname, '../../..');
const process = compileProcess(maastricht);
const day = '2026-01-20';

/** The six who vote: the chair and five practitioners, none of whom made the plans. */
export const voters = [
  walkActors.chair,
  walkActors.housing,
  walkActors.youth,
  ...['care', 'money', 'school'].map((discipline) => ({
    id: `practitioner-${discipline}`,
    role: 'practitioner',
    discipline,
  })),
];

/**
 * A meeting on a server of the host's own: so many cases, all opened at the table with six voters present. Answers the
 * address of the page of each voter, the cases, and what the server has of them in the end.
 */
export async function meetingRoom({ cases, every }) {
  const scripts = await pageScripts();
  const ids = Array.from({ length: cases }, (_, index) => `M-${String(index + 1).padStart(2, '0')}`);
  let now = '2026-01-05T09:00:00Z';
  let open = false;
  const people = new Map([...Object.values(walkActors), ...voters].map((actor) => [actor.id, actor]));
  const page = (request, response) => {
    const script = scripts.get(request.url);
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(
      script ?? '<!doctype html><html lang="nl"><title>Agenda</title><script type="module" src="/page.mjs"></script>',
    );
  };
  // Once the meeting is open the clock of the server goes on by itself.
  const began = { at: 0 };
  const clock = () => (open ? new Date(Date.parse(now) + Date.now() - began.at).toISOString() : now);
  const server = createBackend({ people, processes: [process], now: clock, page });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String(server.address().port)}`;
  for (const [index, id] of ids.entries())
    await toTheTable(origin, id, index, (at) => {
      now = at;
    });
  began.at = Date.now();
  open = true;
  const load = async (id) =>
    (await fetch(`${origin}/cases/${id}`, { headers: { authorization: `Bearer ${walkActors.chair.id}` } })).json();
  return {
    ids,
    addressOf: (actor) =>
      `${origin}/#${encodeURIComponent(JSON.stringify({ token: actor.id, actor, ids, day, every }))}`,
    /** Who voted in a case, entry by entry, as the server has it. */
    votesInLog: async (id) =>
      (await load(id)).log
        .map((line) => JSON.parse(line))
        .filter(({ type }) => type === 'vote.cast')
        .map(({ by }) => by.id),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Walked in memory and then handed over commit by commit, so that the server's own guard judges every step.
async function toTheTable(origin, id, index, setClock) {
  const steps = [];
  const store = recorder(id, steps);
  const { at } = await walkCase({
    to: 'supplement',
    open: (actor, clock) => createCaseSession({ id, store: store(actor, clock), processes: [process], actor, clock }),
  });
  const act = async (actor, when, command) => {
    const clock = () => when;
    const session = createCaseSession({ id, store: store(actor, clock), processes: [process], actor, clock });
    await session.reload();
    const outcome = await session.send(command);
    session.stop();
    if (!outcome.accepted) throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  };
  const hour = String(9 + Math.floor(index / 2)).padStart(2, '0');
  await act(walkActors.caseWorker, '2026-01-16T10:00:00Z', { type: 'question.answer', id: 'question-1', text: 'Ja.' });
  await act(walkActors.chair, '2026-01-16T11:00:00Z', {
    type: 'table.schedule',
    on: day,
    startsAt: `${hour}:${index % 2 === 0 ? '00' : '30'}`,
    minutes: 30,
  });
  await act(walkActors.chair, '2026-01-20T08:00:00Z', {
    type: 'deliberation.open',
    present: voters.map((voter) => ({ id: voter.id })),
  });
  if (steps.length === 0) throw new Error(`${id} stands where it was at ${at}`);
  let etag = null;
  for (const { actor, when, commit } of steps) {
    setClock(when);
    const response = await fetch(`${origin}/cases/${id}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${actor.id}`,
        ...(etag === null ? { 'if-none-match': '*' } : { 'if-match': etag }),
      },
      body: JSON.stringify(commit),
    });
    if (!response.ok) throw new Error(`${id}: ${String(response.status)} ${await response.text()}`);
    etag = response.headers.get('etag');
  }
}

function recorder(id, steps) {
  let stored = null;
  return (actor, clock) => ({
    kind: 'memory',
    load: () => Promise.resolve(stored),
    commit: (_id, commit) => {
      const outcome = applyCommit(id, stored, commit);
      if (!outcome.ok) return Promise.resolve(outcome);
      stored = { ...outcome.record, log: [...(stored?.log ?? []), ...outcome.added] };
      const { entries, patch, annex } = commit;
      steps.push({ actor, when: clock(), commit: { entries, patch, annex } });
      return Promise.resolve({ ok: true, seq: stored.head.seq, docVersion: stored.docVersion });
    },
    list: () => Promise.resolve([]),
    subscribe: () => () => undefined,
    erase: () => Promise.resolve(),
  });
}

async function pageScripts() {
  const outDir = join(root, '.build/meeting');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.mjs'),
        output: { format: 'es', codeSplitting: false, entryFileNames: 'page.mjs' },
      },
    },
  });
  return new Map([['/page.mjs', await readFile(join(outDir, 'page.mjs'), 'utf8')]]);
}
