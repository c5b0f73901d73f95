// npm run bench:process: what an entry costs in logs of 10 to 10.000 entries, and how long bad input takes to refuse.
// It prints; it asserts one thing alone: that no call takes longer than ten seconds. Needs a built core.
import { verify } from '@maatwerk/core/log/verify';
import { compileProcess, initialState } from '@maatwerk/core/process';
import { badInputs, nested, randomBytes } from '@maatwerk/core/process/bad-input';
import { readDefinition } from '@maatwerk/core/process/check-definition';
import { decide } from '@maatwerk/core/process/decide';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { people, step, toDeliberation, toDraft } from '@maatwerk/core/process/example-steps';
import { fold } from '@maatwerk/core/process/fold';
import { randomFrom } from '@maatwerk/core/process/random-walk';
import { walk, walkOn, wholePlan } from '@maatwerk/core/process/walk';

const sizes = [10, 100, 1_000, 10_000];
const hangMilliseconds = 10_000;
const randomCount = Number(process.argv[2] ?? 100_000);
const rules = compileProcess(maastricht);
const { chair, first, second, lead, household } = people;

/** A log of so many entries: the plan keeps coming back to the table, with a question and a conversation each time. */
function longLog(count) {
  let walked = walk(rules, [...toDraft, ...toDeliberation]);
  const [entries, lines] = [[...walked.entries], [...walked.lines]];
  for (let week = 1; entries.length < count; week++) {
    const day = new Date(Date.UTC(2026, 0, 20 + 7 * week)).toISOString().slice(0, 10);
    const at = `${day}T12:00:00Z`;
    for (const next of [
      step(at, chair, 'deliberation.return', { reason: 'x' }),
      step(at, household, 'consent.withdraw', { on: day }),
      step(at, household, 'consent.give', { on: day, scope: ['x'] }),
      step(at, lead, 'escalation.raise', { level: 1, tried: ['x'], question: 'x' }),
      step(at, lead, 'escalation.close', { outcome: 'x' }),
      step(at, chair, 'table.schedule', { on: day, minutes: 30 }),
      step(at, chair, 'deliberation.open', { present: [first, second, chair] }),
      step(at, first, 'vote.cast', { vote: 'for' }),
    ]) {
      walked = walkOn({ ...walked, entries: [], lines: [] }, next);
      entries.push(...walked.entries);
      lines.push(...walked.lines);
    }
  }
  return { entries: entries.slice(0, count), lines: lines.slice(0, count) };
}

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(work, runs) {
  return Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b)[Math.floor(runs / 2)];
}

function printCosts() {
  const log = longLog(sizes.at(-1));
  median(() => fold(rules, log.entries.slice(0, 1_000)), 3);
  console.log('entries   read and verify   fold           decide on the next');
  for (const size of sizes) {
    const [entries, lines] = [log.entries.slice(0, size), log.lines.slice(0, size)];
    const runs = Math.max(3, Math.min(51, Math.floor(20_000 / size)));
    const verified = median(() => verify('case-1', lines), runs) / size;
    const folded = median(() => fold(rules, entries), runs) / size;
    const { state } = fold(rules, entries);
    const decided = median(
      () => decide(rules, state, wholePlan, { type: 'case.stop' }, household, '2299-01-01T12:00:00Z'),
      51,
    );
    const shown = (milliseconds) => `${(milliseconds * 1_000).toFixed(1)} µs`;
    console.log(
      `${String(size).padEnd(10)}${`${shown(verified)} each`.padEnd(18)}${`${shown(folded)} each`.padEnd(15)}${shown(decided)}`,
    );
  }
}

function printBadInput() {
  const { state, lines } = walk(rules, [...toDraft, ...toDeliberation]);
  const calls = [];
  const call = (what, work) => calls.push([what, timed(work)]);
  for (const [what, make] of Object.entries(badInputs)) {
    const input = make();
    call(`decide: ${what}`, () => decide(rules, state, wholePlan, input, lead, '2026-01-21T12:00:00Z'));
    call(`definition: ${what}`, () => readDefinition({ ...maastricht, transitions: [make()] }));
    call(`log: ${what}`, () =>
      fold(
        rules,
        [{ seq: 1, at: '2026-01-01T00:00:00Z', by: lead, type: 'case.open', data: { x: make() } }],
        initialState(rules),
      ),
    );
  }
  call('definition: a nest', () => readDefinition(nested(20_000)));
  call('log: a line of 5 MB', () => verify('case-1', [...lines, 'x'.repeat(5_000_000)]));
  call('log: a line nested 20.000 deep', () => verify('case-1', [...lines, '['.repeat(20_000)]));
  const slowest = calls.toSorted((a, b) => b[1] - a[1]);
  console.log(`\n${calls.length} calls with bad input, the slowest:`);
  for (const [what, milliseconds] of slowest.slice(0, 5)) console.log(`  ${milliseconds.toFixed(1)} ms  ${what}`);
  return slowest[0][1];
}

function printRandomBytes() {
  const random = randomFrom(3);
  const { lines } = walk(rules, toDraft);
  const pieces = [...lines, '{"seq":6', '"hash":"', '"transitions":[', '"format":1', '{', '}', ','];
  let [taken, slowest] = [0, 0];
  const all = timed(() => {
    for (let count = 0; count < randomCount; count++) {
      const text = randomBytes(random, pieces);
      slowest = Math.max(
        slowest,
        timed(() => {
          if (verify('case-1', [...lines, text]).ok || readDefinition(text).ok || readDefinition(json(text)).ok)
            taken += 1;
        }),
      );
    }
  });
  console.log(
    `\n${randomCount.toLocaleString('en')} random byte strings as log and as definition: ${taken} taken, none thrown, ${(all / 1_000).toFixed(1)} s, the slowest ${slowest.toFixed(1)} ms`,
  );
  return taken === 0 ? slowest : Infinity;
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

printCosts();
if (Math.max(printBadInput(), printRandomBytes()) > hangMilliseconds) process.exitCode = 1;
