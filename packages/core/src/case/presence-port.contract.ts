import { expect } from 'chai';
import { presenceLasts, type Presence, type PresencePort } from './case-presence.js';

const presence: Presence = {
  page: 'page-1',
  subject: 'lead-1',
  path: 'canvas/support',
  seconds: presenceLasts,
};

/** What a presence port is tested with: two ends of one line, as two pages have them. */
export interface PresenceBench {
  readonly create: () => { readonly one: PresencePort; readonly other: PresencePort };
}

/** What every presence port does; run it for an adapter of your own. */
export function presencePortContract(name: string, { create }: PresenceBench): void {
  describe(`${name}, as a line on which pages tell who types`, () => {
    const stops: (() => void)[] = [];
    afterEach(() => {
      for (const stop of stops.splice(0)) stop();
    });
    const following = (port: PresencePort, caseId: string): { next: Promise<Presence>; stop: () => void } => {
      let stop = (): void => undefined;
      const next = new Promise<Presence>((resolve) => {
        stop = port.subscribe(caseId, resolve);
        stops.push(stop);
      });
      return { next, stop };
    };

    it('brings to the other page what was told, and nothing more', async () => {
      const { one, other } = create();
      const { next } = following(other, 'case-1');
      following(one, 'case-1');

      one.announce('case-1', presence);

      expect(await next).to.deep.equal(presence);
    });

    it('brings the clock of a table along', async () => {
      const { one, other } = create();
      const { next } = following(other, 'case-1');
      following(one, 'case-1');
      const clock = { caseId: 'case-1', startedAt: '2026-01-20T12:30:00Z', minutes: 30, pausedAt: null };

      one.announce('case-1', { ...presence, path: 'clock', clock });

      expect((await next).clock).to.deep.equal(clock);
    });

    it('tells of the case that it is about, and of no other', async () => {
      const { one, other } = create();
      const wrong: Presence[] = [];
      stops.push(other.subscribe('case-2', (heard) => wrong.push(heard)));
      const { next } = following(other, 'case-1');
      following(one, 'case-1');

      one.announce('case-1', presence);
      await next;

      expect(wrong).to.deep.equal([]);
    });

    it('is silent to whoever stopped, and goes on for the others', async () => {
      const { one, other } = create();
      const wrong: Presence[] = [];
      const gone = other.subscribe('case-1', (heard) => wrong.push(heard));
      const { next } = following(other, 'case-1');
      following(one, 'case-1');
      gone();
      gone();

      one.announce('case-1', presence);

      expect((await next).path).to.equal('canvas/support');
      expect(wrong).to.deep.equal([]);
    });

    it('throws nothing where nobody listens', () => {
      const { one } = create();

      expect(() => one.announce('case-1', presence)).not.to.throw();
    });
  });
}
