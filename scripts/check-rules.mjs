// npm run check:rules -- SEQUENCES: the independent rules on all reachable states, under every seeded fault, and on
// random sequences of commands (1.000.000 unless given). Needs a built core.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { abstraction, allStates, smallAbstractions } from '../test/rules/all-states.mjs';
import { faults, underFault } from '../test/rules/faults.mjs';
import { runSequences } from '../test/rules/sequences.mjs';

const batch = 10_000;

async function ask(worker, seed, count) {
  worker.postMessage({ seed, count });
  const [answer] = await once(worker, 'message');
  return answer;
}

async function runInParallel(total, firstSeed) {
  const sum = { sequences: 0, sent: 0, accepted: 0, approvals: 0 };
  let asked = 0;
  const runner = async () => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: 'rules' });
    while (asked < total) {
      const [seed, count] = [firstSeed + asked / batch, Math.min(batch, total - asked)];
      asked += batch;
      const answer = await ask(worker, seed, count);
      if (answer.broken) throw new Error(`seed ${seed}: ${answer.broken}`);
      for (const key of Object.keys(sum)) sum[key] += answer[key];
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runner));
  return sum;
}

const isCaught = (fault) =>
  smallAbstractions.some((within) => {
    try {
      underFault(fault, () => allStates(within));
      return false;
    } catch {
      return true;
    }
  });

const shown = (counts) =>
  Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
    .join(', ');

async function main(total) {
  console.log(`all states, four people: ${shown(allStates(abstraction))}; no rule broken`);
  const caught = faults.filter(isCaught);
  for (const fault of faults) console.log(`${caught.includes(fault) ? 'caught' : 'MISSED'}: ${fault[0]}`);
  const seed = Math.floor(Math.random() * 1_000_000_000);
  console.log(`random sequences from seed ${seed}: ${shown(await runInParallel(total, seed))}; no rule broken`);
  return caught.length === faults.length ? 0 : 1;
}

if (isMainThread) process.exitCode = await main(Number(process.argv[2] ?? 1_000_000));
else if (workerData === 'rules') {
  parentPort.on('message', ({ seed, count }) => {
    try {
      parentPort.postMessage(runSequences(count, seed));
    } catch (error) {
      parentPort.postMessage({ broken: String(error.message) });
    }
  });
}
