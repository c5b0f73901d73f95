import { pageScript, repetitions, wantedEngines } from './asked.js';
import { runTabs, tabsFigures, wrongIn } from './eight-tabs.js';
import { lossTable } from './loss-table.js';
import { runLoss } from './loss-run.js';
import { isKept } from './outcome.js';
import { openProgress } from './progress.js';

// 200 repetitions of every cell take hours. Each is kept as soon as it is done, so the command may be broken off and
// given again; `--afresh` begins anew. Eight tabs with a thousand edits each come after them, in some minutes.
const afresh = process.argv.includes('--afresh');
const minutes = Number(process.env['LOSS_MINUTES'] ?? Infinity);
const editsEach = Number(process.env['LOSS_EDITS'] ?? 1_000);
let wrong = 0;

for (const engine of wantedEngines()) {
  const progress = openProgress(`.build/loss/${engine}.jsonl`, afresh);
  const todo = progress.todo(repetitions());
  console.log(`${engine}: ${String(todo.length)} endings to go`);
  const stopAt = Date.now() + minutes * 60_000;
  await runLoss({
    engine,
    script: await pageScript(),
    cells: todo,
    onOutcome: (outcomes) => progress.add(outcomes),
    goesOn: () => Date.now() < stopAt,
  });
  wrong += progress.outcomes.filter((one) => !isKept(one)).length;
  console.log(lossTable(`\nWords typed in ${engine}`, progress.outcomes));
  const tabs = await runTabs(engine, await pageScript('test/loss/page/tabs-page.ts'), editsEach);
  console.log(tabsFigures(engine, tabs), wrongIn(tabs));
  wrong += wrongIn(tabs).length;
}
console.log(wrong === 0 ? '\nNothing was lost.' : `\n${String(wrong)} things went wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
