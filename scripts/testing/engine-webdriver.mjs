// A request fails when the driver answers so; before it listens, a request is tried again.
const patience = 60_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a driver of W3C WebDriver answered as an error, with its words. */
export class WebDriverError extends Error {}

/**
 * Asks a driver of W3C WebDriver at an address such as `http://127.0.0.1:4444` for a session with these capabilities.
 * Answers `{send(method, path, body)}`, whose paths are those below `/session/<id>`; `send` throws a WebDriverError.
 */
export async function webDriverSession(address, capabilities) {
  await untilReady(address);
  const { sessionId } = await request(address, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return { send: (method, path, body) => request(address, method, `/session/${sessionId}${path}`, body) };
}

async function untilReady(address) {
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      await request(address, 'GET', '/status');
      return;
    } catch (error) {
      if (error instanceof WebDriverError || Date.now() > end) throw error;
    }
  }
}

async function request(address, method, path, body) {
  const answer = await fetch(`${address}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await answer.json();
  if (!answer.ok)
    throw new WebDriverError(`${method} ${path}: ${value?.error ?? answer.status} ${value?.message ?? ''}`);
  return value;
}
