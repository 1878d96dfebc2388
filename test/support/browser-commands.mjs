/**
 * What element tests ask of the browser itself. Only Chromium's protocol has these; elsewhere the answer is `false`, and
 * the test is skipped.
 */
export function browserCommands() {
  // Media features belong to the protocol's session that has set them.
  const clients = new WeakMap();
  const clientOf = async (page) => {
    const client = clients.get(page) ?? (await page.createCDPSession());
    clients.set(page, client);
    return client;
  };
  const commands = {
    'accessibility-tree': (page) => page.accessibility.snapshot({interestingOnly: false}),
    // Neither the runner's `emulateMedia` nor `page.emulateMediaFeatures` knows `forced-colors`.
    'media-features': async (page, wanted) => {
      const features = Object.entries(wanted).map(([name, value]) => ({name, value}));
      await (await clientOf(page)).send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!run) return undefined;
      return /^Chrom/.test(session.browser.name) ? run(session.browser.getPage(session.id), payload) : false;
    },
  };
}
