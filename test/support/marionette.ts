import {connect, type Socket} from 'node:net';

/** Where a script runs: in the page, in the page with the browser's own rights, or in the browser's own window. */
export type MarionetteContext = 'content' | 'system' | 'chrome';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** WebDriver's key of an element in a message. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * A client of Firefox's own remote protocol, which reaches what WebDriver does not: the browser around the page. Messages are
 * JSON arrays behind their length: `[0, id, command, parameters]` there, `[1, id, error, result]` back.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #context: 'content' | 'chrome' = 'content';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    const fail = (error?: Error): void => {
      for (const {reject} of this.#waiting.values()) reject(error ?? new Error('Firefox has closed the connection.'));
      this.#waiting.clear();
    };
    socket.on('error', fail);
    socket.on('close', () => fail());
  }

  /** Connects to a Firefox that listens on a port of this machine, and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession');
    return marionette;
  }

  /** Sends a command, and gives what it answers. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    const result = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  }

  /** Runs the body of a function, which may await, and gives what it returns. */
  async execute(context: MarionetteContext, body: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.#enter(context);
    const sandbox = context === 'system' ? 'system' : null;
    const script = `const [resolve, ...args] = [arguments[arguments.length - 1], ...arguments];
      (async () => { ${body} })().then((value) => resolve({value}), (error) => resolve({error: String(error)}));`;
    const answer = (await this.send('WebDriver:ExecuteAsyncScript', {script, args, sandbox})) as {
      readonly value?: unknown;
      readonly error?: string;
    };
    if (answer.error !== undefined) throw new Error(`${answer.error} in:\n${body}`);
    return answer.value ?? null;
  }

  /** Goes to a page, and waits until it has loaded. */
  async navigate(url: string): Promise<void> {
    await this.#enter('content');
    await this.send('WebDriver:Navigate', {url});
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.destroy();
  }

  async #enter(context: MarionetteContext): Promise<void> {
    const value = context === 'chrome' ? 'chrome' : 'content';
    if (value !== this.#context) await this.send('Marionette:SetContext', {value});
    this.#context = value;
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      this.#take(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  /** Of what comes without being asked for, there is the greeting only. */
  #take(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [1, number, {readonly message: string} | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
