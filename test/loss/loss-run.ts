import { startDevice, type Engine } from './engine.js';
import { openLane, type LaneOptions } from './lane.js';
import { serveLossPage } from './loss-server.js';
import type { Outcome } from './outcome.js';
import { delays, endings, type Ending } from './report.js';

/** One way to end a page, so many milliseconds after a keystroke. */
export interface Cell {
  readonly ending: Ending;
  readonly delay: number;
}

/** Every ending at every delay. */
export const allCells: readonly Cell[] = endings.flatMap((ending) => delays.map((delay) => ({ ending, delay })));

/** What to try, in which browser. */
export interface LossRun extends Omit<LaneOptions, 'name'> {
  readonly engine: Engine;
  /** The page under test as one script. */
  readonly script: string;
  /** The cells to try, one entry for each repetition. */
  readonly cells: readonly Cell[];
  /** Told after each repetition. */
  readonly onOutcome: (outcomes: readonly Outcome[]) => void;
  /** The moment in ms at which it ends, whatever is left: a repetition that is under way then is not told. */
  readonly until?: number;
  /** How many pages stand side by side in the browser that is not killed, and how many browsers are killed side by side. */
  readonly tabs?: number;
  readonly killed?: number;
}

const patience = 240_000;

// Words and the way back grow with every repetition: a page that goes on for hours would measure its own length.
const mostInOneLane = 100;

/**
 * Tries cells in a browser. A kill takes all tabs of a browser with it, so kills have a browser of their own beside one
 * in which tabs take turns.
 */
export async function runLoss({
  engine,
  script,
  cells,
  onOutcome,
  until = Infinity,
  tabs = 2,
  killed = 1,
  ...options
}: LossRun): Promise<void> {
  const server = await serveLossPage(script);
  const [kills, others] = [
    cells.filter(({ ending }) => ending === 'kill'),
    cells.filter(({ ending }) => ending !== 'kill'),
  ];

  let isBroken = false;
  const goesOn = (): boolean => Date.now() < until && !isBroken;

  async function work(group: string, pages: number, queue: Cell[]): Promise<void> {
    if (queue.length === 0 || !goesOn()) return;
    const device = await startDevice(engine);
    try {
      const lanes = Array.from({ length: pages }, async (_, page) => {
        for (let round = 0; queue.length > 0 && goesOn(); round++) {
          const lane = await openLane(device, server, { ...options, name: [group, page, round].join('-') });
          for (let done = 0; done < mostInOneLane && goesOn(); done++) {
            const cell = queue.shift();
            if (!cell) break;
            onOutcome(await inTime(lane.repeat(cell.ending, cell.delay), cell));
          }
          await lane.close();
        }
      });
      await Promise.race([Promise.all(lanes), untilThen(until)]);
    } catch (error) {
      // The others end as well: who begins again would have two of each.
      isBroken = true;
      throw error;
    } finally {
      await device.dispose();
    }
  }

  try {
    const killing = Array.from({ length: killed }, (_, browser) => work(`kill-${String(browser)}`, 1, kills));
    const ended = await Promise.allSettled([...killing, work('others', tabs, others)]);
    const broken = ended.find(({ status }) => status === 'rejected');
    if (broken) throw (broken as PromiseRejectedResult).reason;
  } finally {
    await server.close();
  }
}

/** The browser or its driver may stop answering: that is no outcome, and must not last for ever. */
function inTime<Result>(work: Promise<Result>, { ending, delay }: Cell): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const what = `a page that was to end by ${ending} after ${String(delay)} ms did not come back`;
    timer = setTimeout(() => reject(new Error(what)), patience);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

function untilThen(until: number): Promise<void> {
  if (until === Infinity) return new Promise(() => undefined);
  return new Promise((resolve) => void setTimeout(resolve, until - Date.now()).unref());
}

/** Cells so many times over, the times spread so that no cell has all of its repetitions in one moment. */
export function repeated(cells: readonly Cell[], times: number): readonly Cell[] {
  return Array.from({ length: times }, () => cells).flat();
}
