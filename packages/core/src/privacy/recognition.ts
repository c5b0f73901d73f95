import { readRecognised, type Recognised, type Recogniser, type RecogniserProblem } from './recogniser.js';

/** What a recognition needs: the host's recogniser, a way to call it later than the keystroke, and whom to tell. */
export interface RecognitionOptions {
  readonly recogniser: Recogniser;
  /** Runs something when there is time for it, such as `requestIdleCallback`; a recogniser never runs inside `read`. */
  readonly later: (run: () => void) => void;
  readonly onFound: (path: string, found: readonly Recognised[]) => void;
  readonly onProblem: (problem: RecogniserProblem) => void;
}

/** Asks a host's recogniser about texts, one question per path at a time; what goes wrong there is told and changes nothing here. */
export interface Recognition {
  /** The text at a path as it is now; its places are told to `onFound` unless the text changed meanwhile. */
  read(path: string, text: string): void;
  /** Forgets every text; answers still on their way are not told. */
  forget(): void;
}

type Asked = { text: string; running: object | null; overtaken: number };

const mostOvertaken = 5;

/** A recognition over one recogniser. */
export function createRecognition({ recogniser, later, onFound, onProblem }: RecognitionOptions): Recognition {
  const asked = new Map<string, Asked>();

  function ask(path: string, one: Asked): void {
    const question = {};
    const { text } = one;
    Object.assign(one, { running: question, overtaken: 0 });
    later(() => {
      if (one.running !== question || asked.get(path) !== one) return;
      void answerOf(recogniser, text).then((answer) => told(path, one, question, text, answer));
    });
  }

  function told(path: string, one: Asked, question: object, text: string, answer: Answer): void {
    if (one.running !== question || asked.get(path) !== one) return;
    one.running = null;
    if (one.text !== text) ask(path, one);
    else if ('code' in answer) onProblem({ code: answer.code, path, dropped: 0 });
    else {
      const { found, dropped } = readRecognised(text, answer.list);
      if (dropped > 0) onProblem({ code: 'spans-dropped', path, dropped });
      onFound(path, found);
    }
  }

  return {
    read(path, text) {
      const one = asked.get(path) ?? { text: '', running: null, overtaken: 0 };
      if (asked.has(path) && one.text === text) return;
      asked.set(path, one);
      one.text = text;
      if (one.running === null) ask(path, one);
      else if (++one.overtaken >= mostOvertaken) {
        // An answer that never comes would leave every later text unasked.
        onProblem({ code: 'overtaken', path, dropped: 0 });
        ask(path, one);
      }
    },
    forget() {
      asked.clear();
    },
  };
}

type Answer = { list: readonly unknown[] } | { code: 'threw' | 'no-list' };

async function answerOf(recogniser: Recogniser, text: string): Promise<Answer> {
  try {
    const list: unknown = await recogniser(text);
    return Array.isArray(list) ? { list: list as unknown[] } : { code: 'no-list' };
  } catch {
    // What was thrown may quote the text, so it is told nowhere.
    return { code: 'threw' };
  }
}
