// Random sequences of commands, each from the opening of a case or from a state it often passes.
import { example } from './example-route.mjs';
import { randomFrom, randomStep } from '@maatwerk/core/process/random-walk';
import { wholePlan } from '@maatwerk/core/process/walk';
import { process, send, unopened } from './case-under-watch.mjs';

const longest = 30;

/**
 * Runs so many sequences from a seed and counts what happened: `{sequences, sent, accepted, approvals}`.
 * @throws BrokenRule at the first step that the engine accepts and the rules do not.
 */
export function runSequences(count, seed) {
  const random = randomFrom(seed);
  const starts = [unopened, ...example()];
  const counts = { sequences: 0, sent: 0, accepted: 0, approvals: 0 };
  for (; counts.sequences < count; counts.sequences++) runOne(starts, random, counts);
  return counts;
}

function runOne(starts, random, counts) {
  let now = starts[Math.floor(random() * starts.length)];
  let facts = wholePlan;
  const steps = 1 + Math.floor(random() * longest);
  for (let at = 0; at < steps; at++) {
    const step = randomStep({ process, state: now.state }, random, facts);
    facts = step.facts;
    counts.sent += 1;
    const next = send(now, step);
    if (!next) continue;
    counts.accepted += 1;
    if (step.command.type === 'deliberation.approve') counts.approvals += 1;
    now = next;
    if (now.state.record.endedAt !== null) return;
  }
}
