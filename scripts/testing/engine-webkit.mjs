import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureWebKit } from '../webkit.mjs';
import { endProgram, freePort, startProgram } from './engine-programs.mjs';
import { webDriverSession } from './engine-webdriver.mjs';
import { WebDriverPage } from './engine-webdriver-page.mjs';

// The tool bar of the browser keeps its window wider than 320 pixels, so nothing in it may take room.
const narrowBars = `toolbar, toolbar *, headerbar, headerbar *, entry, button, toolbutton {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1);
}
`;

// On a display without a window manager the window under the pointer has focus, and the pointer is in the middle.
const underThePointer = { x: 1590, y: 1390 };

/**
 * Starts a WebKitGTK on a display of its own and answers `{page, close()}`: a WebDriverPage, and what ends the browser,
 * its driver and its display. They end with this process too. Throws `noWebKit` when there is none.
 */
export async function startWebKit() {
  const { driver, display } = ensureWebKit();
  const home = await mkdtemp(join(tmpdir(), 'maatwerk-webkit-'));
  const started = [];
  const end = async () => {
    for (const program of started.reverse()) await endProgram(program);
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const screen = startProgram(
      display,
      ['-displayfd', '3', '-screen', '0', '3200x2800x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    started.push(screen);
    const port = await freePort();
    const env = await settingsIn(home, await numberOf(screen));
    started.push(startProgram(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    const session = await webDriverSession(`http://127.0.0.1:${port}`, {
      timeouts: { script: 180_000, pageLoad: 180_000 },
      'webkitgtk:browserOptions': { args: ['--automation'] },
    });
    const page = new WebDriverPage(session, underThePointer);
    await page.setViewport({ width: 800, height: 600 });
    const close = async () => {
      await page.close().catch(() => undefined);
      await end();
    };
    return { page, close };
  } catch (error) {
    await end();
    throw error;
  }
}

async function settingsIn(home, screen) {
  await mkdir(join(home, 'gtk-3.0'), { recursive: true });
  await writeFile(join(home, 'gtk-3.0/gtk.css'), narrowBars);
  return {
    ...process.env,
    DISPLAY: `:${screen}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  };
}

// It chooses a display that is free and says which.
function numberOf(screen) {
  return new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (number) => resolve(String(number).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });
}
