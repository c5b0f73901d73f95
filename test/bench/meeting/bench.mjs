import '../../../scripts/node-version.mjs';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../../scripts/browser.mjs';
import { meetingRoom, voters } from './meeting-room.mjs';

// npm run bench:meeting -- [cases] [milliseconds between two looks of a page at a case]
const [cases = 12, every = 500] = process.argv.slice(2).map(Number);
const room = await meetingRoom({ cases, every });
const browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const pages = [];
for (const voter of voters) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(room.addressOf(voter));
  await page.waitForFunction(() => window.meeting?.isLoaded());
  pages.push({ voter, page });
}

const waits = [];
for (const id of room.ids) {
  // All six press at once, as they do at a table.
  const cast = await Promise.all(
    pages.map(async ({ voter, page }) => ({ voter, ...(await page.evaluate((one) => window.meeting.vote(one), id)) })),
  );
  for (const { page } of pages) {
    const keys = voters.map((voter) => `${id} ${voter.id}`);
    await page.waitForFunction((wanted) => wanted.every((key) => key in window.meeting.seen), keys);
    const seen = await page.evaluate(() => window.meeting.seen);
    for (const { voter, sent } of cast) waits.push(seen[`${id} ${voter.id}`] - sent);
  }
}
await browser.close();
room.close();

const sorted = waits.toSorted((a, b) => a - b);
const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
console.log(
  `${String(cases)} cases, ${String(voters.length)} people in as many browsers, a look every ${String(every)} ms`,
);
console.log(`${String(cases * voters.length)} votes, ${String(waits.length)} times seen`);
console.log('until a vote is seen, in ms:');
for (const [name, value] of [
  ['median', at(0.5)],
  ['95 %', at(0.95)],
  ['longest', sorted.at(-1)],
])
  console.log(`${name.padEnd(10)}${String(value).padStart(8)}`);
