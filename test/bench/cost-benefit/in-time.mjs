/** What a grid did not do within the time it had; its message says what. */
export class DidNotFinish extends Error {}

/** What a promise resolves to, or a `DidNotFinish` that says so after this many milliseconds. */
export async function inTime(promise, limit, what) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new DidNotFinish(what)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after this many milliseconds. */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
