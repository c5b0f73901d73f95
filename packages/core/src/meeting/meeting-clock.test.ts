import { expect } from 'chai';
import {
  extendClock,
  mergedClock,
  nextChange,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  timeLeft,
  warningBetween,
  type MeetingClock,
} from './meeting-clock.js';

const at = (minutes: number, seconds = 0): string =>
  new Date(Date.parse('2026-12-01T13:00:00Z') + (minutes * 60 + seconds) * 1_000).toISOString();
const clock = startClock('m-1', at(0), 30);
const shown = (one: MeetingClock, now: string): string => {
  const { status, shown: how, minutes, seconds } = timeLeft(one, now);
  return `${status} ${how} ${String(minutes)} ${String(seconds)}`;
};

describe('the clock of a case at the table', () => {
  it('counts whole minutes until five are left, then seconds, and stops at nothing', () => {
    expect(shown(clock, at(0))).to.equal('running minutes 30 1800');
    expect(shown(clock, at(11, 30))).to.equal('running minutes 19 1110');
    expect(shown(clock, at(25))).to.equal('running seconds 5 300');
    expect(shown(clock, at(29, 59))).to.equal('running seconds 1 1');
    expect(shown(clock, at(30))).to.equal('over over 0 0');
    expect(shown(clock, at(45))).to.equal('over over 0 0');
  });

  it('has a bar that steps once a minute', () => {
    expect([0, 0.5, 1, 15, 30].map((minutes) => timeLeft(clock, at(minutes)).part)).to.deep.equal([
      1,
      1,
      29 / 30,
      0.5,
      0,
    ]);
  });

  it('stands still while it is held, however long, and goes on from there', () => {
    const held = pauseClock(clock, at(10));
    expect(shown(held, at(20))).to.equal('paused minutes 20 1200');
    expect(pauseClock(held, at(15))).to.equal(held);

    const going = resumeClock(held, at(20));
    expect(shown(going, at(21))).to.equal('running minutes 19 1140');
    expect(resumeClock(going, at(25))).to.equal(going);
  });

  it('gives all of the minutes that are added, also when the time was over', () => {
    expect(shown(extendClock(clock, 5, at(10)), at(10))).to.equal('running minutes 25 1500');
    expect(shown(extendClock(clock, 5, at(42)), at(42))).to.equal('running seconds 5 300');
  });

  it('does not run before it began, on a device whose clock is behind', () => {
    expect(shown(clock, at(-5))).to.equal('running minutes 30 1800');
  });

  it('warns once at ten, five, one and no minutes, and only of the lowest when it looked away', () => {
    const between = (before: string, after: string) => warningBetween(timeLeft(clock, before), timeLeft(clock, after));

    expect(between(at(19, 59), at(20))).to.equal(10);
    expect(between(at(20), at(20, 1))).to.equal(null);
    expect(between(at(24), at(25))).to.equal(5);
    expect(between(at(28, 59), at(29, 1))).to.equal(1);
    expect(between(at(29, 30), at(31))).to.equal(0);
    expect(between(at(5), at(40))).to.equal(0);
    expect(between(at(40), at(50))).to.equal(null);
  });

  it('says how long nothing changes, and asks for no look while it stands still', () => {
    expect(nextChange(clock, at(1, 20))).to.equal(40_000);
    expect(nextChange(clock, at(26, 0.5))).to.equal(500);
    expect(nextChange(pauseClock(clock, at(3)), at(5))).to.equal(null);
    expect(nextChange(clock, at(31))).to.equal(null);
  });

  it('is the same on every page that heard of the same steps, in whatever order and however often', () => {
    const held = pauseClock(clock, at(3));
    const extended = extendClock(held, 5, at(4));
    const going = resumeClock(extended, at(6));
    const heldAgain = pauseClock(going, at(8));
    const steps = [clock, held, extended, going, heldAgain];

    for (const [turn] of steps.entries()) {
      const heard = [...steps.slice(turn), ...steps.slice(0, turn), held];
      expect(heard.reduce(mergedClock)).to.deep.equal(heldAgain);
      expect(heard.toReversed().reduce(mergedClock)).to.deep.equal(heldAgain);
    }
    expect(mergedClock(heldAgain, extended)).to.equal(heldAgain);
    expect(mergedClock(resumeClock(held, at(3)), held).pausedAt).to.equal(null);
  });

  it('has the minutes of one page and the pause of another, and of two that were held at once the first', () => {
    const [more, held, later] = [extendClock(clock, 5, at(2)), pauseClock(clock, at(2)), pauseClock(clock, at(2, 1))];

    expect(mergedClock(more, held)).to.deep.equal({ ...clock, addedMinutes: 5, pausedAt: at(2) });
    expect(mergedClock(later, held)).to.deep.equal(held);
    expect(mergedClock(held, later)).to.equal(held);
  });

  it('begins anew when its case comes back to the table', () => {
    const again = startClock('m-1', at(60), 30);

    expect(mergedClock(extendClock(clock, 5, at(2)), again)).to.equal(again);
    expect(mergedClock(again, extendClock(clock, 5, at(2)))).to.equal(again);
  });

  it('is read back from what a host kept, and from nothing else', () => {
    const held = pauseClock(extendClock(clock, 5, at(3)), at(4));

    expect(readClock(JSON.parse(JSON.stringify(held)))).to.deep.equal(held);
    for (const bad of [
      null,
      3,
      {},
      { ...clock, minutes: -1 },
      { ...clock, startedAt: 'now' },
      { ...clock, pausedAt: 1 },
    ])
      expect(readClock(bad)).to.equal(null);
  });
});
