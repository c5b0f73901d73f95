// The runner puts its stock commands first, so a stock name cannot be overridden: these have names of their own.
// The stock emulateMedia passes two features only, and none for forced colours.
const commands = {
  'x-media': (page, features) => page.emulateMediaFeatures(features),
  'x-type': (page, text) => page.keyboard.type(text),
  'x-viewport': (page, size) => page.setViewport(size),
  'x-aria': (page) => page.accessibility.snapshot(),
};

/**
 * The commands a browser test sends with `executeServerCommand(name, payload)`:
 * `x-media` `[{name, value}]`, `x-type` text, `x-viewport` `{width, height}`, `x-aria` (answers the accessibility tree).
 */
export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const answer = await commands[command](session.browser.getPage(session.id), payload);
    return answer ?? true;
  },
};
