import type { Ending, EndReport, StartReport } from './report.js';

/** What became of the words at one place after one ending. */
export interface Outcome {
  readonly place: string;
  readonly ending: Ending;
  readonly delay: number;
  /** Milliseconds from the keystroke to the ending, as measured. */
  readonly after: number;
  /** Characters typed, of which so many were not acknowledged when the page ended. */
  readonly typed: number;
  readonly unacknowledged: number;
  /** Acknowledged characters that did not come back. */
  readonly lostAcknowledged: number;
  /** Characters that did not come back, acknowledged or not. */
  readonly lost: number;
  /** Characters that came back and were never typed so, and texts that stand there twice. */
  readonly foreign: number;
  readonly readable: boolean;
}

/** Compares what stood in the fields at the end with what stands there now. */
export function outcomesOf(ending: Ending, delay: number, ended: EndReport, started: StartReport): readonly Outcome[] {
  return Object.entries(ended.typed).map(([place, typed]) => {
    const acknowledged = ended.acknowledged[place] ?? '';
    const found = started.found[place] ?? '';
    const kept = sharedStart(typed, found);
    return {
      place,
      ending,
      delay,
      after: ended.after,
      typed: typed.length,
      unacknowledged: typed.length - acknowledged.length,
      lostAcknowledged: Math.max(0, acknowledged.length - kept),
      lost: typed.length - kept,
      foreign: found.length - kept + (started.doubles[place] ?? 0),
      readable: started.readable,
    };
  });
}

/** Whether these words came back as they must: all that was acknowledged, and all that was typed unless the browser was killed. */
export function isKept({ ending, lost, lostAcknowledged, foreign, readable }: Outcome): boolean {
  return readable && foreign === 0 && lostAcknowledged === 0 && (ending === 'kill' || lost === 0);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
