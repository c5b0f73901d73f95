import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contractActor, contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { caseStoreContract } from '@maatwerk/core/case/case-store.contract';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CaseStore, StoredCase } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { verify } from '@maatwerk/core/log/verify';
import type { Actor } from '@maatwerk/core/process/actor';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { startBrowser } from './portal.js';

interface Backend {
  readonly people: ReadonlyMap<string, Actor>;
  readonly processes: readonly unknown[];
  readonly now?: () => string;
  readonly page?: (request: IncomingMessage, response: ServerResponse) => void;
}
interface HttpStore {
  createHttpCaseStore(options: {
    address: string;
    headers: Record<string, string>;
    every: number;
  }): CaseStore & { readonly clock: () => string };
}

const example = join(process.cwd(), 'examples/own-backend');
const outDir = join(process.cwd(), '.build/own-backend');
await build({
  root: example,
  configFile: join(process.cwd(), 'vite.config.ts'),
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { page: join(example, 'page.ts'), store: join(example, 'http-case-store.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
const { createBackend } = (await import(pathToFileURL(join(example, 'server.mjs')).href)) as {
  createBackend(options: Backend): Server;
};
const { createHttpCaseStore } = (await import(pathToFileURL(join(outDir, 'store.mjs')).href)) as HttpStore;

const processes = [contractProcess] as const;
const people = new Map<string, Actor>([
  ...Object.entries(walkActors).map(([name, actor]) => [`token-${name}`, actor] as const),
  ['token-contract', contractActor],
]);
const servers: Server[] = [];
const page = (request: IncomingMessage, response: ServerResponse): void => {
  const script = /^\/([\w-]+\.mjs)$/.exec(request.url ?? '')?.[1];
  if (script === undefined)
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>case</title><output></output><script type="module" src="/page.mjs"></script>');
  else
    readFile(join(outDir, script)).then(
      (text) => response.setHeader('content-type', 'text/javascript').end(text),
      () => response.writeHead(404).end(),
    );
};

async function serve(options: Pick<Backend, 'now'> = {}): Promise<string> {
  const server = createBackend({ people, processes, page, ...options });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const storeOf = (origin: string, who: WalkActor | 'contract'): ReturnType<HttpStore['createHttpCaseStore']> =>
  createHttpCaseStore({ address: `${origin}/cases`, headers: { authorization: `Bearer token-${who}` }, every: 20 });

after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const origins = new WeakMap<CaseStore, string>();
caseStoreContract('the example over HTTP', {
  guarded: true,
  costly: true,
  create: async () => {
    const origin = await serve();
    const store = storeOf(origin, 'contract');
    origins.set(store, origin);
    return store;
  },
  again: (store) => Promise.resolve(storeOf(origins.get(store) ?? '', 'contract')),
});

describe("a case on the host's own server", function () {
  this.timeout(60_000);
  const id = 'case-1';
  let now: string;
  let origin: string;
  beforeEach(async () => {
    now = '2026-01-05T09:00:00Z';
    origin = await serve({ now: () => now });
  });
  const walk = async (to: WalkStage): Promise<StoredCase> => {
    const roleOf = (actor: Actor): WalkActor =>
      (Object.keys(walkActors) as WalkActor[]).find((name) => walkActors[name].id === actor.id) ?? 'lead';
    const open = (actor: Actor, clock: () => string): CaseSession => {
      const store = storeOf(origin, roleOf(actor));
      // the walk sets the clock of the server too
      const timed: CaseStore = {
        ...store,
        commit: (caseId, commit) => {
          now = clock();
          return store.commit(caseId, commit);
        },
      };
      return createCaseSession({ id, store: timed, processes, actor, clock });
    };
    await walkCase({ to, open });
    return (await storeOf(origin, 'lead').load(id)) ?? expect.fail('no case');
  };
  const post = async (
    who: WalkActor | null,
    body: object,
    headers: Record<string, string>,
  ): Promise<[number, unknown]> => {
    const response = await fetch(`${origin}/cases/${id}`, {
      method: 'POST',
      headers: { ...headers, ...(who ? { authorization: `Bearer token-${who}` } : {}) },
      body: JSON.stringify(body),
    });
    const answer = (await response.text()) || '{}';
    const { refusals, reason } = JSON.parse(answer) as { refusals?: { code: string }[]; reason?: string };
    return [response.status, refusals?.map(({ code }) => code) ?? reason];
  };
  const claim = async (stored: StoredCase, by: Actor, type: string, data: object): Promise<object> => {
    const { appendStep, writeEntry } = await import('@maatwerk/core/log');
    const { entry } = appendStep(stored.head, { at: now, by, type, data: data as never, texts: {} });
    return { entries: [writeEntry(entry)], patch: [], annex: { texts: {} } };
  };
  const matches = (stored: StoredCase): Record<string, string> => ({
    'if-match': `"${stored.log.length}-${stored.docVersion}"`,
  });
  const unchanged = async (stored: StoredCase): Promise<void> => {
    expect(await storeOf(origin, 'lead').load(id)).to.deep.equal(stored);
  };

  it('is walked to its decision, with the entries of the server', async () => {
    const stored = await walk('approved');

    expect(verify(id, stored.log, stored.head).ok).to.equal(true);
    expect((await storeOf(origin, 'chair').list())[0]).to.include({
      reference: 'MW-2026-014',
      stage: 'approved',
      damaged: false,
    });
  });

  describe('refuses what is sent past the page:', () => {
    it('the decision of the chair by a practitioner', async () => {
      const stored = await walk('deliberation');

      const answer = await post(
        'housing',
        await claim(stored, walkActors.housing, 'deliberation.approve', {}),
        matches(stored),
      );

      expect(answer).to.deep.equal([422, ['votes-insufficient', 'role-not-allowed']]);
      await unchanged(stored);
    });

    it("a vote in another's name", async () => {
      const stored = await walk('deliberation');

      const answer = await post(
        'housing',
        await claim(stored, walkActors.youth, 'vote.cast', { vote: 'for' }),
        matches(stored),
      );

      expect(answer).to.deep.equal([422, ['role-not-allowed']]);
      await unchanged(stored);
    });

    it('a vote of somebody who made the plan, under whatever role is claimed', async () => {
      const stored = await walk('deliberation');

      const answer = await post(
        'lead',
        await claim(stored, { ...walkActors.lead, role: 'chair' }, 'vote.cast', { vote: 'for' }),
        matches(stored),
      );

      expect(answer).to.deep.equal([422, ['maker-may-not-vote']]);
      await unchanged(stored);
    });

    it('a fact that is not so', async () => {
      const stored = await walk('deliberation');
      const votes = {
        facts: { costBenefit: 'calculated', situation: true, sections: 'whatever was voted on', conflicts: 0 },
      };

      const answer = await post(
        'chair',
        await claim(stored, walkActors.chair, 'deliberation.approve', votes),
        matches(stored),
      );

      expect(answer).to.deep.equal([422, ['votes-insufficient']]);
      await unchanged(stored);
    });

    it('an edit of a plan that was decided on', async () => {
      const stored = await walk('approved');
      const edit = { entries: [], patch: [{ path: 'canvas/perspective', value: 'iets anders' }], annex: { texts: {} } };

      expect(await post('lead', edit, matches(stored))).to.deep.equal([422, ['sealed']]);
      await unchanged(stored);
    });

    it('a step without saying what it builds on, on an older case, or by nobody', async () => {
      const stored = await walk('deliberation');
      const vote = await claim(stored, walkActors.housing, 'vote.cast', { vote: 'for' });

      expect((await post('housing', vote, {}))[0]).to.equal(428);
      expect((await post('housing', vote, { 'if-match': '"3-1"' }))[0]).to.equal(412);
      expect((await post(null, vote, matches(stored)))[0]).to.equal(401);
      await unchanged(stored);
    });
  });

  it('keeps its own time and its own facts in an entry, whatever the page said', async () => {
    const stored = await walk('deliberation');
    const forged = await claim(stored, walkActors.housing, 'vote.cast', {
      vote: 'for',
      facts: { sections: 'another plan' },
    });
    now = '2026-01-20T12:59:00Z';

    expect((await post('housing', forged, matches(stored)))[0]).to.equal(200);

    const entry = JSON.parse((await storeOf(origin, 'lead').load(id))?.log.at(-1) ?? '{}') as {
      at: string;
      data: { facts: { sections: string } };
    };
    expect(entry.at).to.equal(now);
    expect(entry.data.facts.sections).to.match(/^[0-9a-f]{64}$/);
  });

  describe('in two browsers', () => {
    let browser: Browser;
    before(async () => {
      browser = await startBrowser();
    });
    after(() => browser.close());

    const signIn = async (who: WalkActor): Promise<Page> => {
      const tab = await (await browser.newContext()).newPage();
      const hash = encodeURIComponent(JSON.stringify({ token: `token-${who}`, actor: walkActors[who], caseId: id }));
      await tab.goto(`${origin}/#${hash}`);
      await tab.getByText('deliberation').waitFor();
      return tab;
    };

    it('shows the vote of one person to the other', async () => {
      await walk('deliberation');
      const [chair, housing] = [await signIn('chair'), await signIn('housing')];

      const outcome = await housing.evaluate(() =>
        (window as never as { example: { session: CaseSession } }).example.session.send({
          type: 'vote.cast',
          vote: 'for',
        }),
      );
      await chair.getByText('deliberation: 1').waitFor();

      expect(outcome).to.include({ accepted: true });
      expect(await chair.locator('output').textContent()).to.equal('deliberation: 1');
    });
  });
});
