import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pageScript, repetitions, wantedEngines } from './asked.js';
import { runTabs, tabsFigures, wrongIn } from './eight-tabs.js';
import type { Engine } from './engine.js';
import { runLong, type LongWork } from './long-run.js';
import { lossTable } from './loss-table.js';
import { runLoss } from './loss-run.js';
import { isKept } from './outcome.js';
import { openProgress } from './progress.js';

// 200 repetitions of every cell take hours. Each is kept as soon as it is done, so the command may be broken off and
// given again; `--afresh` begins anew. Eight tabs with a thousand edits each come after them, in some minutes.
// LOSS_MINUTES is for all of it; LOSS_TABS pages side by side in one browser, and LOSS_KILLED browsers to kill.
const afresh = process.argv.includes('--afresh');
const minutes = Number(process.env['LOSS_MINUTES'] ?? Infinity);
const editsEach = Number(process.env['LOSS_EDITS'] ?? 1_000);
const tabs = Number(process.env['LOSS_TABS'] ?? 4);
const killed = Number(process.env['LOSS_KILLED'] ?? 2);
let wrong = 0;

function endings(engine: Engine): LongWork {
  return {
    name: `${engine}, endings`,
    run: async (until) => {
      const progress = openProgress(`.build/loss/${engine}.jsonl`, afresh);
      const todo = progress.todo(repetitions());
      const begun = Date.now();
      const before = progress.repetitions;
      console.log(`${engine}: ${String(todo.length)} endings to go`);
      if (todo.length > 0)
        await runLoss({
          engine,
          script: await pageScript(),
          cells: todo,
          tabs,
          killed,
          onOutcome: (outcomes) => progress.add(outcomes),
          until,
        });
      wrong += progress.outcomes.filter((one) => !isKept(one)).length;
      console.log(lossTable(`\nWords typed in ${engine}`, progress.outcomes));
      const done = progress.repetitions - before;
      const seconds = (Date.now() - begun) / 1000;
      const left = todo.length - done;
      console.log(
        `${engine}: ${String(done)} endings in ${seconds.toFixed(0)} s, ${((60 * done) / seconds).toFixed(0)} a minute; ${String(left)} to go`,
      );
      return left === 0;
    },
  };
}

function eightTabs(engine: Engine): LongWork {
  const file = `.build/loss/${engine}-tabs.json`;
  return {
    name: `${engine}, eight tabs`,
    run: async (until) => {
      const kept = existsSync(file) && !afresh ? (JSON.parse(readFileSync(file, 'utf8')) as KeptTabs) : null;
      let result = kept && kept.edits >= editsEach ? kept : null;
      try {
        const run =
          result === null
            ? await runTabs(engine, await pageScript('test/loss/page/tabs-page.ts'), editsEach, until - Date.now())
            : null;
        if (run) result = { edits: editsEach, figures: tabsFigures(engine, run), wrong: wrongIn(run) };
      } catch (error) {
        if (Date.now() < until) throw error;
        return false;
      }
      if (!result) return false;
      writeFileSync(file, JSON.stringify(result));
      console.log(result.figures, result.wrong);
      wrong += result.wrong.length;
      return true;
    },
  };
}

interface KeptTabs {
  readonly edits: number;
  readonly figures: string;
  readonly wrong: readonly string[];
}

const engines = wantedEngines();
const isDone = await runLong([engines.map(endings), engines.map(eightTabs)], {
  time: minutes * 60_000,
  now: Date.now,
  say: (line) => console.log(line),
});
const sentence = isDone ? 'Nothing was lost.' : 'Nothing was lost so far.';
console.log(wrong === 0 ? `\n${sentence}` : `\n${String(wrong)} things went wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
