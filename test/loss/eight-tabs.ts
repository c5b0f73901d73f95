import { startDevice, type Engine } from './engine.js';
import { serveLossPage } from './loss-server.js';
import type { CaseReport, TabReport } from './tab-report.js';

/** What eight tabs wrote, and what stands in the case after it. */
export interface TabsRun {
  readonly tabs: readonly TabReport[];
  readonly result: CaseReport;
}

const tabCount = 8;
const mostPatience = 30 * 60_000;

/** Lets eight tabs of one browser edit one case at the same time, each so many times; rejects when that takes more than so many milliseconds. */
export async function runTabs(engine: Engine, script: string, edits: number, time = mostPatience): Promise<TabsRun> {
  const until = Date.now() + Math.min(time, mostPatience);
  const server = await serveLossPage(script);
  const device = await startDevice(engine);
  async function run<Report>(task: string, tab = 0): Promise<Report> {
    const name = `${task}-${String(tab)}`;
    const answer = server.started<Report>(name, until - Date.now());
    const query = new URLSearchParams({ name, task, tab: String(tab), edits: String(edits) });
    await device.tab(`${server.address}page?${query.toString()}`);
    return answer;
  }
  try {
    await run('prepare');
    const tabs = await Promise.all(Array.from({ length: tabCount }, (_, tab) => run<TabReport>('edit', tab)));
    return { tabs, result: await run<CaseReport>('check') };
  } finally {
    await device.dispose();
    await server.close();
  }
}

/** What is wrong after a run, in words; empty when nothing was lost and nothing came twice. */
export function wrongIn({ tabs, result }: TabsRun): readonly string[] {
  const wrong = result.verified ? [] : ['the case does not verify'];
  tabs.forEach(({ own, shared }, tab) => {
    if (result.own[tab] !== own)
      wrong.push(`tab ${String(tab)} wrote “${own}”, there stands “${result.own[tab] ?? ''}”`);
    const gone = shared.filter((word) => !result.shared.some((text) => text.split(' ').includes(word)));
    if (gone.length > 0) wrong.push(`words of tab ${String(tab)} are gone from the shared field: ${gone.join(', ')}`);
  });
  const written = tabs.flatMap(({ items }) => items);
  const lost = written.filter((item) => !result.items.includes(item));
  if (lost.length > 0) wrong.push(`${String(lost.length)} items are gone: ${lost.join(', ')}`);
  if (isTwiceIn(result.items)) wrong.push('items stand there twice');
  if (isTwiceIn(result.shared.slice(1))) wrong.push('a text waits twice for a choice');
  if (result.shared.some((text) => isTwiceIn(text.split(' ')))) wrong.push('words stand twice in the shared field');
  const others = result.conflicts.filter((path) => path !== 'canvas/reference');
  if (others.length > 0) wrong.push(`fields of one tab alone hold two texts: ${others.join(', ')}`);
  return wrong;
}

function isTwiceIn(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

/** The figures of a run in one line. */
export function tabsFigures(engine: Engine, { tabs, result }: TabsRun): string {
  const items = tabs.flatMap(({ items: own }) => own).length;
  const seconds = Math.max(...tabs.map(({ took }) => took)) / 1000;
  return [
    `${engine}: 8 tabs, ${String(result.commits)} commits, ${seconds.toFixed(0)} s`,
    `${String(result.items.length)} of ${String(items)} items`,
    `${String(result.shared.length - 1)} texts wait in the shared field`,
  ].join('; ');
}
