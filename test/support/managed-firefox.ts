import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from './find-browsers.mjs';
import {until, type Login, type ManagedBrowser, type Offer} from './managed-browser.js';
import {ELEMENT_KEY, Marionette} from './marionette.js';

const PREFERENCES = {
  // Any free port, which Firefox then writes into the profile.
  'marionette.port': 0,
  // What Marionette would set for tests turns the password manager off.
  'signon.autofillForms': true,
  'signon.rememberSignons': true,
  'network.dns.disablePrefetch': true,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

// In a shadow root, too.
const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

/** Firefox with its password manager, whose logins and prompts are reached in the browser's own window. */
export class ManagedFirefox implements ManagedBrowser {
  readonly #firefox: ChildProcess;
  readonly #profile: string;
  readonly #marionette: Marionette;

  private constructor(firefox: ChildProcess, profile: string, marionette: Marionette) {
    this.#firefox = firefox;
    this.#profile = profile;
    this.#marionette = marionette;
  }

  static async launch(): Promise<ManagedFirefox> {
    const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines.join(''));
    const firefox = spawn(
      findBrowsers().firefox,
      ['-headless', '-no-remote', '-profile', profile, '-marionette', '-remote-allow-system-access'],
      {stdio: 'ignore'},
    );
    // It would outlive a run that is broken off.
    process.once('exit', () => firefox.kill());
    const readPort = (): Promise<string | null> =>
      readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => null);
    const port = await until('Firefox to listen', readPort);
    return new ManagedFirefox(firefox, profile, await Marionette.connect(Number(port)));
  }

  async visit(url: string, logins: readonly Login[]): Promise<void> {
    await this.#marionette.execute(
      'chrome',
      `const [origin, added] = args;
      await Services.logins.removeAllLoginsAsync();
      for (const {username, password} of added) {
        const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
        login.init(origin, origin, null, username, password, '', '');
        await Services.logins.addLoginAsync(login);
      }
      PopupNotifications.getNotification('password', gBrowser.selectedBrowser)?.remove();`,
      new URL(url).origin,
      logins,
    );
    await this.#marionette.navigate(url);
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#marionette.execute('content', `return (${expression});`);
  }

  async type(text: string): Promise<void> {
    const element = (await this.evaluate(FOCUSED)) as Record<string, string>;
    await this.#marionette.send('WebDriver:ElementSendKeys', {id: element[ELEMENT_KEY], text});
  }

  enter(): Promise<void> {
    return this.type('\uE007');
  }

  /**
   * Fills in a login on demand, as the browser's context menu does for the input that has the focus.
   *
   * @param username of the login
   */
  async pick(username: string): Promise<void> {
    const input = await this.#marionette.execute(
      'system',
      `const {ContentDOMReference} = ChromeUtils.importESModule('resource://gre/modules/ContentDOMReference.sys.mjs');
      return ContentDOMReference.get(${FOCUSED});`,
    );
    await this.#marionette.execute(
      'chrome',
      `const [username, inputElementIdentifier] = args;
      const login = (await Services.logins.getAllLogins()).find((kept) => kept.username === username);
      const browser = gBrowser.selectedBrowser;
      const actor = browser.browsingContext.currentWindowGlobal.getActor('LoginManager');
      await actor.fillForm({browser, inputElementIdentifier, loginFormOrigin: login.origin, login});`,
      username,
      input,
    );
  }

  async offers(): Promise<readonly Offer[]> {
    const asked = (await this.#marionette.execute(
      'chrome',
      `const asked = PopupNotifications.getNotification('password', gBrowser.selectedBrowser);
      const value = (name) => document.getElementById('password-notification-' + name)?.value;
      return asked && {label: asked.mainAction.label, login: {username: value('username'), password: value('password')}};`,
    )) as {readonly label: string; readonly login: Login} | null;
    if (!asked) return [];
    // The window shows what was asked a moment after it was asked.
    return asked.login.password
      ? [{kind: asked.label === 'Update' ? 'update' : 'save', login: asked.login, inputs: null}]
      : [];
  }

  // A login counts how often it was used; it was made with its first use.
  async hasRecognized({username, password}: Login): Promise<boolean> {
    return (await this.#marionette.execute(
      'chrome',
      `const [username, password] = args;
      return (await Services.logins.getAllLogins()).some(
        (kept) =>
          kept.username === username &&
          kept.password === password &&
          kept.QueryInterface(Ci.nsILoginMetaInfo).timesUsed > 1,
      );`,
      username,
      password,
    )) as boolean;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#firefox.once('exit', resolve));
    await this.#marionette.send('Marionette:Quit', {flags: ['eForceQuit']});
    await ended;
    this.#marionette.close();
    await rm(this.#profile, {recursive: true, force: true});
  }
}
