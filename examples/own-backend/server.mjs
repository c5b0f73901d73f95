import { createServer } from 'node:http';
import { accessOf } from '@maatwerk/core/case/case-access';
import { erasedRecord, listingOf, openRecord } from '@maatwerk/core/case/case-record';
import { guardCommit } from './guard.mjs';

const mostBytes = 8_000_000;
const etagOf = (stored) => `"${stored.log.length}-${stored.docVersion}"`;

/**
 * An HTTP server for cases, an example and no product: it keeps them in memory. `people` maps a token to an actor;
 * `processes` are compiled definitions; `now` gives instants; `page` may answer what is no case, such as the page itself.
 */
export function createBackend({ people, processes, now = () => new Date().toISOString(), page }) {
  const cases = new Map();

  // Nothing in here waits, so that nobody comes in between reading, deciding and writing.
  function answer(method, id, headers, body, actor) {
    const stored = cases.get(id) ?? null;
    const mayRead = (record) => {
      const opening = openRecord(record, processes);
      return !opening.ok || accessOf(opening.opened.process, opening.opened.state, actor, null).read;
    };
    if (id === '') {
      if (method !== 'GET') return [405];
      return [200, [...cases.values()].filter(mayRead).map((record) => listingOf(record, processes))];
    }
    if (stored && !mayRead(stored)) return [403, { reason: 'role-sees-nothing' }];
    if (method === 'GET' || method === 'HEAD') return stored ? [200, stored, etagOf(stored)] : [404];
    if (method === 'DELETE') {
      if (!['lead', 'caseWorker', 'household'].includes(actor.role)) return [403, { reason: 'role-not-allowed' }];
      if (stored) cases.set(id, { ...erasedRecord(stored, now()), log: stored.log });
      return [204];
    }
    if (method !== 'POST') return [405];

    const [match, noneMatch] = [headers['if-match'], headers['if-none-match']];
    if (match === undefined && noneMatch !== '*') return [428, { reason: 'precondition-missing' }];
    if (match === undefined ? stored !== null : stored === null || match !== etagOf(stored)) return [412];
    const commit = readCommit(body, stored);
    if (!commit) return [400, { reason: 'malformed' }];
    const { record, ...no } = guardCommit(id, stored, commit, actor, now(), processes);
    if (!record) return [no.reason === 'refused' ? 422 : no.reason === 'conflict' ? 412 : 409, no];
    cases.set(id, record);
    return [200, { seq: record.head.seq, docVersion: record.docVersion }, etagOf(record)];
  }

  return createServer(async (request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    const [, id] = /^\/cases(?:\/([^/]+))?$/.exec(path) ?? [null, null];
    if (id === null) return page ? page(request, response) : response.writeHead(404).end();
    // The identity comes from the server's own table. A real host has its session or token here.
    const actor = people.get(request.headers.authorization?.replace(/^Bearer /, ''));
    const body = await bodyOf(request);
    const [status, content, etag] = !actor
      ? [401]
      : body === null
        ? [413]
        : answer(request.method, decodeURIComponent(id ?? ''), request.headers, body, actor);
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'server-time': now(),
      ...(etag ? { etag } : {}),
    });
    response.end(content === undefined || request.method === 'HEAD' ? undefined : JSON.stringify(content));
  });
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// The precondition held, so what the commit builds on is what is stored.
function readCommit(body, stored) {
  try {
    const { entries, patch, annex } = JSON.parse(body);
    const lists = [entries, patch].every(Array.isArray) && entries.every((line) => typeof line === 'string');
    if (!lists || !patch.every((edit) => typeof edit?.path === 'string') || typeof annex?.texts !== 'object')
      return null;
    return { entries, patch, annex, expectedSeq: stored?.log.length ?? 0, expectedDocVersion: stored?.docVersion ?? 0 };
  } catch {
    return null;
  }
}
