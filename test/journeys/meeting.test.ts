import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Actor } from '@maatwerk/core/process/actor';
import { startBrowser } from './portal.js';

interface MeetingRoom {
  readonly ids: readonly string[];
  addressOf(actor: Actor): string;
  votesInLog(id: string): Promise<readonly string[]>;
  close(): void;
}
interface Meeting {
  vote(id: string): Promise<{ accepted: boolean; codes: readonly string[]; failure?: string }>;
  votes(): Record<string, readonly string[]>;
  isLoaded(): boolean;
}
type MeetingWindow = Window & { readonly meeting?: Meeting };

const room = new URL('../../../test/bench/meeting/meeting-room.mjs', import.meta.url).href;
const { meetingRoom, voters } = (await import(room)) as {
  meetingRoom(options: { cases: number; every: number }): Promise<MeetingRoom>;
  voters: readonly Actor[];
};

describe('a meeting of twelve cases and six people, each on a device of their own', function () {
  this.timeout(120_000);

  let browser: Browser;
  let meeting: MeetingRoom;
  let seats: { readonly context: BrowserContext; readonly page: Page }[] = [];
  before(async () => {
    [browser, meeting] = await Promise.all([startBrowser(), meetingRoom({ cases: 12, every: 800 })]);
    seats = await Promise.all(
      voters.map(async (voter) => {
        const context = await browser.newContext({ locale: 'nl-NL' });
        const page = await context.newPage();
        await page.goto(meeting.addressOf(voter));
        return { context, page };
      }),
    );
    for (const { page } of seats) await loaded(page);
  });
  after(async () => {
    meeting.close();
    await browser.close();
  });

  const loaded = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => (window as unknown as MeetingWindow).meeting?.isLoaded());
  const vote = (page: Page, id: string): ReturnType<Meeting['vote']> =>
    page.evaluate((one) => (window as unknown as Required<MeetingWindow>).meeting.vote(one), id);
  const pageOf = (seat: number): Page => seats[seat]?.page ?? expect.fail('an empty seat');

  it('has every vote everywhere, none lost and none double, though one is reloaded and one has no connection', async () => {
    const [early, late] = [meeting.ids.slice(0, 6), meeting.ids.slice(6)];
    const away = seats[5] ?? expect.fail('an empty seat');

    for (const id of early) await Promise.all(seats.map(({ page }) => vote(page, id)));
    await away.context.setOffline(true);
    await away.page.getByText('Geen verbinding. U kunt meelezen.').waitFor();
    for (const id of late) {
      const others = seats.slice(0, 5).map(({ page }, seat) =>
        // One device goes in the very moment in which its vote is on its way.
        seat === 1 && id === late[2] ? vote(page, id).catch(() => null) : vote(page, id),
      );
      if (id === late[2]) await pageOf(1).reload();
      await Promise.all(others);
    }
    await loaded(pageOf(1));
    await vote(pageOf(1), late[2] ?? '');
    const refused = await vote(away.page, late[0] ?? '');
    await away.context.setOffline(false);
    for (const id of late) await vote(away.page, id);

    expect(refused).to.include({ accepted: false, failure: 'offline' });
    const everybody = voters.map(({ id }) => id).sort();
    for (const id of meeting.ids) expect([...(await meeting.votesInLog(id))].sort(), id).to.deep.equal(everybody);
    for (const { page } of seats) {
      await page.waitForFunction(
        () => document.querySelector('maatwerk-agenda')?.shadowRoot?.textContent.split('6 stemmen voor').length === 14,
      );
      const known = await page.evaluate(() => (window as unknown as Required<MeetingWindow>).meeting.votes());
      expect(Object.values(known).map((votes) => votes.length)).to.deep.equal(meeting.ids.map(() => 6));
    }
    expect(await away.page.getByText('Geen verbinding').count()).to.equal(0);
  });

  it('refuses a second vote in words, and shows the first', async () => {
    const again = await vote(pageOf(2), meeting.ids[0] ?? '');

    expect(again).to.deep.include({ accepted: false, codes: ['already-voted'] });
    await pageOf(2).getByRole('button', { name: 'Naar het besluit' }).click();
    await pageOf(2).getByText('3 van 3 paar ogen').waitFor();
  });
});
