/** Takes a transaction back when the page is left before it is done; answers that transaction. */
export type EndWhenLeft = <Transaction extends Unfinished>(transaction: Transaction) => Transaction;

/** A transaction that the page has still to read in or to write in. */
interface Unfinished {
  readonly done: Promise<unknown>;
  abort(): void;
}

/** Runs work on a page that is shown; what did not get through when the page was left is done again when it is back. */
export type WhileShown = <Result>(work: (endWhenLeft: EndWhenLeft) => Promise<Result>) => Promise<Result>;

interface Running {
  transaction?: Unfinished;
  readonly again: () => void;
}

// Node has no page.
const page: Partial<Pick<Window, 'addEventListener'>> = globalThis;
const answerWithinMs = 1_000;

/**
 * Lets no transaction stay behind in a page that is left. A browser may keep such a page to come back to, without letting
 * it run; WebKit then keeps its transactions too, and the next page waits for them without end
 * (https://bugs.webkit.org/show_bug.cgi?id=315804). Unsaved words are drafts, which commit in the task of the keystroke.
 */
export function followPage(): WhileShown {
  return (followed ??= follow());
}

// One for all connections: it listens as long as there is a page.
let followed: WhileShown | undefined;

function follow(): WhileShown {
  const running = new Set<Running>();
  let back: Promise<void> | null = null;
  const again = (one: Running): void => {
    if (running.delete(one)) one.again();
  };
  page.addEventListener?.('pagehide', () => {
    back ??= new Promise<unknown>((resolve) => page.addEventListener?.('pageshow', resolve, { once: true })).then(
      () => {
        back = null;
      },
    );
    for (const one of running) {
      if (isTakenBack(one.transaction)) again(one);
      // Firefox never tells a page that was left what became of its transactions.
      else void back.then(() => setTimeout(again, answerWithinMs, one));
    }
  });

  return async function whileShown<Result>(work: (endWhenLeft: EndWhenLeft) => Promise<Result>): Promise<Result> {
    await back;
    return new Promise((resolve, reject) => {
      const one: Running = { again: () => resolve(whileShown(work)) };
      const working = work((transaction) => {
        transaction.done.catch(() => undefined);
        one.transaction = transaction;
        return transaction;
      });
      running.add(one);
      working.finally(() => running.delete(one)).then(resolve, reject);
    });
  };
}

function isTakenBack(transaction: Unfinished | undefined): boolean {
  try {
    transaction?.abort();
    return transaction !== undefined;
  } catch {
    // it has committed already
    return false;
  }
}
