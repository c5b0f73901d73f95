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
  /** Asked before each repetition; `false` leaves the rest for another time. */
  readonly goesOn?: () => boolean;
}

const mostTabs = 2;

/**
 * Tries cells in a browser. A kill takes all tabs of a browser with it, so kills have a browser of their own beside one
 * in which tabs take turns.
 */
export async function runLoss({
  engine,
  script,
  cells,
  onOutcome,
  goesOn = () => true,
  ...options
}: LossRun): Promise<void> {
  const server = await serveLossPage(script);
  const [kills, others] = [
    cells.filter(({ ending }) => ending === 'kill'),
    cells.filter(({ ending }) => ending !== 'kill'),
  ];

  async function work(tabs: number, group: string, queue: Cell[]): Promise<void> {
    if (queue.length === 0) return;
    const device = await startDevice(engine);
    try {
      const lanes = Array.from({ length: tabs }, async (_, tab) => {
        const lane = await openLane(device, server, { ...options, name: `${group}-${String(tab)}` });
        for (let cell = queue.shift(); cell && goesOn(); cell = queue.shift())
          onOutcome(await lane.repeat(cell.ending, cell.delay));
      });
      await Promise.all(lanes);
    } finally {
      await device.dispose();
    }
  }

  try {
    await Promise.all([work(1, 'kill', [...kills]), work(mostTabs, 'others', [...others])]);
  } finally {
    await server.close();
  }
}

/** Cells so many times over, the times spread so that no cell has all of its repetitions in one moment. */
export function repeated(cells: readonly Cell[], times: number): readonly Cell[] {
  return Array.from({ length: times }, () => cells).flat();
}
