import assert from 'node:assert/strict';
import {createLocalClerk, type InstanceInfo, type LocalClerkOptions} from '../../src/index.js';

/** Any answer's body: tests look into it freely, and a wrong path fails as undefined. */
export interface Body {
  readonly [key: string]: Body;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export const origin = 'http://localhost:5173';
export const password = 'correct horse battery 9';

/** A stand-in with a clock that only the test moves. */
export function createWorld(options: LocalClerkOptions = {}) {
  let time = Date.UTC(2026, 10, 24, 12, 0, 10);
  const delays: number[] = [];
  const clerk = createLocalClerk({
    now: () => time,
    delay: async (ms) => {
      delays.push(ms);
    },
    ...options,
  });
  const url = 'http://localhost:4200';

  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await clerk.fetch(new Request(url + path, init));
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return {status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : {text}) as Body};
  }

  return {
    clerk,
    send,
    delays,
    advanceWall(ms: number) {
      time += ms;
    },
    /** A control call. */
    control(method: string, path: string, body?: unknown, instance = ''): Promise<Answer> {
      return send(`${instance}/_local${path}`, {method, ...(body !== undefined && {body: JSON.stringify(body)})});
    },
    async info(instance = ''): Promise<InstanceInfo> {
      return (await send(`${instance}/_local`)).body as unknown as InstanceInfo;
    },
    async account(email: string, instance = '') {
      const found = (await this.info(instance)).accounts.find((account) => account.email === email);
      assert.ok(found, email);
      return found;
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** A browser as clerk-js makes it look on the wire: form bodies, `_method`, dev-browser token or cookies. */
export class Browser {
  readonly #world: World;
  readonly #instance: string;
  token: string | null = null;
  readonly cookies = new Map<string, string>();

  constructor(world: World, instance = '') {
    this.#world = world;
    this.#instance = instance;
  }

  /** A development browser. */
  static async open(world: World, instance = ''): Promise<Browser> {
    const browser = new Browser(world, instance);
    const answer = await browser.post('/v1/dev_browser');
    browser.token = String(answer.body.id);
    return browser;
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, 'GET');
  }

  post(path: string, params: Readonly<Record<string, string>> = {}, method?: string): Promise<Answer> {
    return this.#send(path, 'POST', params, method);
  }

  create(params: Readonly<Record<string, string>>): Promise<Answer> {
    return this.post('/v1/client/sign_ins', params);
  }

  /** Identifier and password in one call. */
  signIn(email: string, secret: string = password): Promise<Answer> {
    return this.create({identifier: email, password: secret});
  }

  step(id: string, name: string, params: Readonly<Record<string, string>>): Promise<Answer> {
    return this.post(`/v1/client/sign_ins/${id}/${name}`, params);
  }

  async #send(path: string, method: string, params?: Readonly<Record<string, string>>, override?: string) {
    const url = new URL(`http://x${path}`);
    url.searchParams.set('__clerk_api_version', '2026-08-20');
    if (this.token !== null) url.searchParams.set('__clerk_db_jwt', this.token);
    if (override !== undefined) url.searchParams.set('_method', override);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#world.send(`${this.#instance}${url.pathname}${url.search}`, {
      method,
      headers: {Origin: origin, ...(cookie && {Cookie: cookie})},
      ...(params && {body: new URLSearchParams(params)}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (line.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

/** Asserts an error: status, code of the first entry, and the field if one is given. */
export function assertError(answer: Answer, status: number, code: string, param?: string): void {
  const first = answer.body.errors?.[0];
  assert.deepEqual(
    {status: answer.status, code: first?.code, param: first?.meta?.param_name},
    {status, code, param},
    JSON.stringify(answer.body.errors ?? answer.body),
  );
}

/** The attempt in an answer. */
export function attemptOf(answer: Answer): Body {
  assert.equal(answer.status, 200, JSON.stringify(answer.body.errors));
  assert.ok(answer.body.response);
  return answer.body.response;
}

/** Strategies in a list of factors. */
export function strategies(factors: unknown): string[] {
  return ((factors ?? []) as {strategy: string}[]).map((factor) => factor.strategy);
}
