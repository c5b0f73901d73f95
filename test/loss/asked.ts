import { engines, type Engine } from './engine.js';

const root = new URL('../../../', import.meta.url);

/** The browsers to test in: those named in LOSS_ENGINES, Chromium unless set. */
export function wantedEngines(): readonly Engine[] {
  const named = (process.env['LOSS_ENGINES'] ?? 'chromium').split(',');
  return engines.filter((engine) => named.includes(engine));
}

/** How often each cell is tried: LOSS_REPETITIONS, ten unless set. */
export function repetitions(): number {
  return Number(process.env['LOSS_REPETITIONS'] ?? 10);
}

const scripts = new Map<string, Promise<string>>();

/** A page of these tests as one script, built once. */
export function pageScript(entry = 'test/loss/page/loss-page.ts'): Promise<string> {
  const known = scripts.get(entry) ?? build(entry);
  scripts.set(entry, known);
  return known;
}

async function build(entry: string): Promise<string> {
  const { bundle } = (await import(new URL('scripts/bundle.mjs', root).href)) as {
    bundle(entry: string): Promise<string>;
  };
  return bundle(entry);
}
