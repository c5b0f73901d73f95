// Sends commands to the engine and shows every accepted one to the watcher.
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { decide } from '@maatwerk/core/process/decide';
import { fold } from '@maatwerk/core/process/fold';
import { compileProcess, initialState } from '@maatwerk/core/process';
import { brokenBy, nothingSeen, seenAfter } from './rules.mjs';

/** The process that the rules are about. */
export const process = compileProcess(maastricht);

/** A case that nobody opened yet: `{state, seen}`. */
export const unopened = Object.freeze({ state: initialState(process), seen: nothingSeen });

/** A rule that was broken, with the step that broke it; an engine that judges its own step otherwise breaks one too. */
export class BrokenRule extends Error {}

/**
 * The case after a step, or `null` when it is refused.
 * @throws BrokenRule when the engine accepts what the rules do not allow, or does not fold what it accepted.
 */
export function send({ state, seen }, step) {
  const decision = decide(process, state, step.facts, step.command, step.by, step.at);
  if (!decision.accepted) return null;
  const broken = brokenBy(seen, step);
  if (broken.length > 0) throw new BrokenRule(`${broken.join(', ')}: ${JSON.stringify(step)}`);
  const folding = fold(process, [entryOf(state, decision.step)], state);
  if (!folding.ok) throw new BrokenRule(`accepted but not folded, ${folding.codes.join()}: ${JSON.stringify(step)}`);
  return { state: folding.state, seen: seenAfter(seen, step) };
}

// Hashes and salts play no part in the rules; without them a million sequences take minutes.
function entryOf(state, { at, by, type, data, texts }) {
  const committed = Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, Array.isArray(text) ? text.map(() => words) : words]),
  );
  return { seq: state.record.seq + 1, at, by, type, data: { ...data, ...committed } };
}

const words = Object.freeze({ commitment: 'w' });
