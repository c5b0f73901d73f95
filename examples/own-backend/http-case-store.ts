import { StoreProblem, type CaseStore, type Commit, type CommitResult } from '@maatwerk/core/case/case.ports';

/** Where the host's own cases are, and how a request says who asks. */
export interface HttpCaseStoreOptions {
  /** The address of the cases, such as `/cases`. */
  readonly address: string;
  /** Headers of every request; a host whose cookies say enough gives none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds between two looks at a case that is open. */
  readonly every?: number;
}

/** A case store over HTTP, with the clock of the server: a device that runs ahead or behind makes no step refused. */
export type HttpCaseStore = CaseStore & { readonly clock: () => string };

/** The host's own adapter of the store port over `fetch`. */
export function createHttpCaseStore({ address, headers = {}, every = 2_000 }: HttpCaseStoreOptions): HttpCaseStore {
  let ahead = 0;
  const seen = new Map<string, string | null>();

  async function ask(
    method: string,
    id: string | null,
    more: { headers?: Record<string, string>; body?: string } = {},
  ): Promise<Response> {
    const url = id === null ? address : `${address}/${encodeURIComponent(id)}`;
    const init = {
      method,
      headers: { ...headers, ...more.headers },
      ...(more.body === undefined ? {} : { body: more.body }),
    };
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new StoreProblem('storage-unavailable', { cause });
    });
    const serverTime = response.headers.get('server-time');
    if (serverTime !== null) ahead = Date.parse(serverTime) - Date.now();
    if ([401, 403].includes(response.status) || response.status >= 500) throw new StoreProblem('storage-unavailable');
    return response;
  }

  async function commit(
    id: string,
    { expectedSeq, expectedDocVersion, entries, patch, annex }: Commit,
  ): Promise<CommitResult> {
    const precondition =
      expectedSeq === 0 && expectedDocVersion === 0
        ? { 'if-none-match': '*' }
        : { 'if-match': `"${expectedSeq}-${expectedDocVersion}"` };
    const body = JSON.stringify({ entries, patch, annex });
    const response = await ask('POST', id, { headers: { 'content-type': 'application/json', ...precondition }, body });
    if (response.ok) return { ok: true, ...((await response.json()) as { seq: number; docVersion: number }) };
    if (response.status === 412) return { ok: false, reason: 'conflict' };
    if (response.status === 422) return { ok: false, reason: 'refused', refusals: (await response.json()).refusals };
    return { ok: false, reason: response.status === 409 ? 'damaged' : 'offline' };
  }

  return {
    kind: 'shared',
    clock: () => new Date(Date.now() + ahead).toISOString(),
    async load(id) {
      const response = await ask('GET', id);
      seen.set(id, response.headers.get('etag'));
      return response.status === 404 ? null : response.json();
    },
    commit: (id, proposal) =>
      commit(id, proposal).catch((error: unknown): CommitResult => {
        if (error instanceof StoreProblem) return { ok: false, reason: 'offline' };
        throw error;
      }),
    list: async () => (await ask('GET', null)).json(),
    erase: async (id) => void (await ask('DELETE', id)),
    subscribe(id, changed) {
      let stopped = false;
      const look = async (): Promise<void> => {
        const response = await ask('HEAD', id).catch(() => null);
        if (stopped) return;
        const etag = response?.headers.get('etag') ?? null;
        if (etag !== null && etag !== seen.get(id)) {
          seen.set(id, etag);
          changed();
        }
        timer = setTimeout(() => void look(), every);
      };
      let timer = setTimeout(() => void look(), every);
      return () => {
        stopped = true;
        clearTimeout(timer);
      };
    },
  };
}
