import { writeFile } from 'node:fs/promises';

// https://www.w3.org/TR/webdriver/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`F${at + 1}`, String.fromCharCode(0xe031 + at)])),
};
const buttons = { left: 0, middle: 1, right: 2 };
const patience = 20_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function codeOf(key) {
  if (Object.hasOwn(keys, key)) return keys[key];
  if ([...key].length === 1) return key;
  throw new Error(`There is no key ${key}.`);
}

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

/**
 * The page of a session of `webDriverSession` with the names that Puppeteer gives a page, so that commands written for
 * that work on it: `goto url evaluate setViewport screenshot keyboard mouse`, and the two that change media, which
 * WebDriver cannot do: they refuse. Its window has its corner at `{x, y}` of the screen.
 */
export class WebDriverPage {
  #send;

  #corner;

  constructor({ send }, corner = { x: 0, y: 0 }) {
    this.#send = send;
    this.#corner = corner;
  }

  goto = (url) => this.#send('POST', '/url', { url });

  url = () => this.#send('GET', '/url');

  /** Runs a function of the page with values that JSON can carry, or an expression; waits for a promise. */
  async evaluate(code, ...args) {
    const value = typeof code === 'function' ? `(${code})(...given)` : `(${code})`;
    const { error, answer } = await this.#send('POST', '/execute/async', {
      script: `const given = [...arguments], done = given.pop();
        (async () => ${value})().then((answer) => done({ answer }), (error) => done({ error: String(error) }));`,
      args,
    });
    if (error !== undefined) throw new Error(error);
    return answer;
  }

  async setViewport({ width, height }) {
    // the window is larger than the page by its bars, which come and go
    const asked = [width, height];
    await this.#send('POST', '/window/rect', { ...this.#corner, width, height });
    for (const end = Date.now() + patience; ; await pause(50)) {
      const [wide, high] = await this.evaluate('[innerWidth, innerHeight]');
      if (wide === width && high === height) return;
      if (Date.now() > end) throw new Error(`The page is ${wide} by ${high}, not ${width} by ${height}.`);
      // what is read may be of before the last asking, and a window is never smaller than its page
      asked[0] = Math.max(width, asked[0] + width - wide);
      asked[1] = Math.max(height, asked[1] + height - high);
      await this.#send('POST', '/window/rect', { ...this.#corner, width: asked[0], height: asked[1] });
    }
  }

  async screenshot({ path } = {}) {
    let isTaken = false;
    const taken = this.#send('GET', '/screenshot').finally(() => (isTaken = true));
    // after a mouse press WebKitGTK takes no picture before something on the page is drawn again
    while (!(await Promise.race([taken.then(() => true), pause(200).then(() => isTaken)])))
      await this.evaluate(drawAgain);
    const picture = Buffer.from(await taken, 'base64');
    if (path !== undefined) await writeFile(path, picture);
    return picture;
  }

  async emulateMediaType(type) {
    if (type !== 'screen') throw new Error('WebKitWebDriver cannot show a page as another medium.');
  }

  async emulateMediaFeatures(features) {
    if (features?.length > 0) throw new Error('WebKitWebDriver cannot change media features.');
  }

  close = () => this.#send('DELETE', '');

  keyboard = {
    down: (key) => this.#keys([down(codeOf(key))]),
    up: (key) => this.#keys([up(codeOf(key))]),
    press: (key) => this.#keys([down(codeOf(key)), up(codeOf(key))]),
    type: (text) => this.#keys([...text].flatMap((sign) => [down(typed(sign)), up(typed(sign))])),
  };

  mouse = {
    move: (x, y) => this.#pointer([moveTo(x, y)]),
    down: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerDown', button: buttons[button] }]),
    up: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerUp', button: buttons[button] }]),
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer([
        moveTo(x, y),
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ]),
    reset: async () => {
      await this.#send('DELETE', '/actions');
      await this.#pointer([moveTo(0, 0)]);
    },
  };

  #keys(actions) {
    return this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }
}

const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) });
const typed = (sign) => (sign === '\n' ? keys.Enter : sign);

// Runs in the page; the difference is less than a colour can have.
async function drawAgain() {
  const { style } = document.documentElement;
  const before = style.opacity;
  style.opacity = '0.999';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  style.opacity = before;
}
