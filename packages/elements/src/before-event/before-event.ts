/** What a host's listener may do before a step is taken. */
export interface BeforeEventActions {
  /** Holds the step, with a sentence for the user. */
  refuse(reason?: string): void;
  /** Waits for an answer of the host's; a rejection holds the step with its message. */
  waitUntil(answer: Promise<unknown>): void;
}

/** An event before a step: cancelable, with a frozen plain `detail`. */
export type BeforeEvent<Detail> = CustomEvent<Detail> & BeforeEventActions;

/** Why a host held a step without meaning to: it never answered, or its own code failed. */
export type HostTrouble = 'host-silent' | 'host-failed';

/** What the host says of a step; `code` where the host gave no answer of its own. */
export type BeforeOutcome =
  { readonly allowed: true } | { readonly allowed: false; readonly reason?: string; readonly code?: HostTrouble };

/** How long a host may take to answer, in milliseconds. */
export const longestSilence = 10_000;

// What a browser throws at a programmer. Its words are for them, and in no language of the user.
const faults = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'AbortError', 'NetworkError']);

/** Asks the host before a step: it may refuse with words, cancel without, or wait for its own backend first. */
export async function dispatchBefore(
  host: HTMLElement,
  type: `maatwerk-before-${string}`,
  detail: Readonly<Record<string, unknown>>,
): Promise<BeforeOutcome> {
  const answers: Promise<unknown>[] = [];
  const refusals: { reason?: string }[] = [];
  const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail: frozenCopy(detail) });
  Object.assign(event, {
    refuse: (reason?: string) => {
      refusals.push(reasonOf(reason));
      event.preventDefault();
    },
    waitUntil: (answer: Promise<unknown>) => {
      answers.push(Promise.resolve(answer));
    },
  } satisfies BeforeEventActions);
  const isBroken = dispatchTo(host, event);
  if (event.defaultPrevented) return { allowed: false, ...refusals[0] };
  if (isBroken) return { allowed: false, code: 'host-failed' };
  const answered = answers.length === 0 ? 'in-time' : await inTime(answers);
  if (answered !== 'in-time') return { allowed: false, ...answered };
  // A listener may also refuse while it waits.
  return refusals[0] ? { allowed: false, ...refusals[0] } : { allowed: true };
}

// A listener that throws never comes to its veto. The browser tells only the window, while the event is under way.
function dispatchTo(host: HTMLElement, event: Event): boolean {
  let isBroken = false;
  const broken = (): void => {
    isBroken = true;
  };
  addEventListener('error', broken, true);
  host.dispatchEvent(event);
  removeEventListener('error', broken, true);
  return isBroken;
}

type Held = { reason?: string; code?: HostTrouble };

async function inTime(answers: readonly Promise<unknown>[]): Promise<'in-time' | Held> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Held>((resolve) => {
    timer = setTimeout(() => resolve({ code: 'host-silent' }), longestSilence);
  });
  const all = Promise.all(answers).then(() => 'in-time' as const, heldBy);
  const first = await Promise.race([all, silence]);
  clearTimeout(timer);
  return first;
}

function heldBy(error: unknown): Held {
  if (!(error instanceof Error)) return reasonOf(error);
  return faults.has(error.name) ? { code: 'host-failed' } : reasonOf(error.message);
}

function reasonOf(reason: unknown): { reason?: string } {
  return typeof reason === 'string' && reason.trim() !== '' ? { reason } : {};
}

function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)]));
  return Object.freeze(copy) as Value;
}
