import {settingsPatch} from './control/settings-body.js';
import {createApp} from './http/app.js';
import {json} from './http/answers.js';
import {readCall, type Call, type Target} from './http/call.js';
import {corsHeaders, isControlPath, preflight} from './http/cors.js';
import {faultAnswer, playFault} from './http/play-fault.js';
import {isLoopbackHost, isLoopbackOrigin, requestHostname} from './http/hosts.js';
import {identityCookies} from './http/identity.js';
import {ConnectionDroppedError, type LocalClerkOptions} from './options.js';
import {Instance} from './state/instance.js';
import {instanceNamePattern, refuseForeignKeys} from './state/keys.js';
import {defaultSettings, mergeSettings, type Settings} from './state/settings.js';
import {SigningKey} from './state/signing.js';

/** A stand-in for Clerk's Frontend API. */
export interface LocalClerk {
  /**
   * Answers a request as Clerk would. Rejects with `ConnectionDroppedError` when a fault drops the connection; every
   * other failure is an answer.
   */
  fetch(request: Request): Promise<Response>;
  /** The publishable key of an instance; without a name, of the root. Depends on the instance's mode. */
  publishableKey(name?: string): string;
  /** Whether the request is for this stand-in: below `basePath`. */
  handles(pathname: string): boolean;
}

/**
 * Makes a stand-in with a root instance, and more under `/i/<name>` on first use. Uses no Node API.
 *
 * @throws {TypeError} if given a key of anybody's: local-clerk makes its own.
 */
export function createLocalClerk(options: LocalClerkOptions = {}): LocalClerk {
  return new LocalClerkServer(options);
}

class LocalClerkServer implements LocalClerk {
  readonly #options: LocalClerkOptions;
  readonly #settings: Settings;
  readonly #basePath: string;
  readonly #app: ReturnType<typeof createApp>;
  readonly #signingKey = new SigningKey();
  readonly #instances = new Map<string | null, Instance>();
  readonly #delay: (ms: number) => Promise<void>;

  constructor(options: LocalClerkOptions) {
    refuseForeignKeys({...options});
    this.#options = options;
    this.#settings = mergeSettings(defaultSettings, settingsPatch(options.settings ?? {}, 'settings'));
    this.#basePath = (options.basePath ?? '').replace(/\/+$/, '');
    this.#app = createApp(options.assets);
    this.#delay = options.delay ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    this.#instance(null);
  }

  publishableKey(name?: string): string {
    if (name !== undefined && !instanceNamePattern.test(name)) throw new RangeError(badName(name));
    return this.#instance(name ?? null).publishableKey;
  }

  handles(pathname: string): boolean {
    return pathname === this.#basePath || pathname.startsWith(`${this.#basePath}/`);
  }

  async fetch(request: Request): Promise<Response> {
    const target = this.#target(new URL(request.url));
    if (target instanceof Response) return target;
    const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text();
    const call = readCall(request, target, body);
    if (isControlPath(call.path)) {
      const refusal = this.#refuseControl(call);
      if (refusal) return refusal;
    }
    if (request.method === 'OPTIONS') return preflight(call);
    if (isControlPath(call.path)) return finish(call, await this.#route(call));

    const log = (status: number | null): void => logCall(call, status);
    try {
      const response = await this.#answer(call);
      log(response.status);
      return response;
    } catch (error) {
      if (error instanceof ConnectionDroppedError) log(null);
      throw error;
    }
  }

  async #answer(call: Call): Promise<Response> {
    const fault = call.instance.faults.take(call.method, call.path);
    if (!fault) return finish(call, await this.#route(call));
    const routed = (): Promise<Response> => this.#route(call);
    const response = await playFault(fault, routed, this.#delay);
    return finish(call, response ?? faultAnswer(fault));
  }

  async #route(call: Call): Promise<Response> {
    // Routed by the method and path that count, which need not be those on the wire.
    const routed = new Request(`http://localhost${call.path}`, {method: call.method});
    return this.#app.fetch(routed, {call});
  }

  #target(url: URL): Target | Response {
    if (!this.handles(url.pathname)) return json({error: `Nothing is served at ${url.pathname}.`}, 404);
    const origin = `${url.protocol}//localhost${url.port === '' ? '' : `:${url.port}`}`;
    const rest = url.pathname.slice(this.#basePath.length);
    const match = /^\/i\/([^/]*)(\/.*)?$/.exec(rest);
    const name = match?.[1] ?? null;
    if (name !== null && !instanceNamePattern.test(name)) return json({error: badName(name)}, 404);
    const basePath = name === null ? this.#basePath : `${this.#basePath}/i/${name}`;
    const path = (match ? (match[2] ?? '/') : rest).replace(/\/+$/, '') || '/';
    return {instance: this.#instance(name), path, baseUrl: origin + basePath, basePath};
  }

  #instance(name: string | null): Instance {
    let instance = this.#instances.get(name);
    if (!instance) {
      instance = new Instance({
        name,
        settings: this.#settings,
        accounts: this.#options.accounts ?? [],
        signingKey: this.#signingKey,
        wall: this.#options.now ?? Date.now,
      });
      this.#instances.set(name, instance);
    }
    return instance;
  }

  /** Control endpoints hand out passwords, so they answer this machine only. */
  #refuseControl(call: Call): Response | null {
    if (this.#options.anyHost !== true && !isLoopbackHost(requestHostname(call.request))) {
      return json(
        {
          error:
            'Control endpoints answer only on localhost, so that no foreign page can reach them through a host name ' +
            'that points here (DNS rebinding). Use http://localhost, or start local-clerk with --host.',
        },
        403,
      );
    }
    if (call.origin !== null && !isLoopbackOrigin(call.origin)) {
      return json(
        {error: 'Control endpoints hand out passwords and codes, so only pages on this machine may call them.'},
        403,
        {Vary: 'Origin'},
      );
    }
    return null;
  }
}

function badName(name: string): string {
  return `"${name}" is no name for an instance: use 1 to 47 lower-case letters, digits and hyphens.`;
}

function logCall(call: Call, status: number | null): void {
  call.instance.requests.add({
    method: call.method,
    httpMethod: call.request.method,
    path: call.path,
    queryParams: [...new Set(call.query.keys())],
    bodyParams: [...new Set(call.form.keys())],
    origin: call.origin,
    status,
    at: call.instance.clock.now(),
  });
}

/** Adds what every answer carries: CORS and the browser's identity. */
async function finish(call: Call, response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(corsHeaders(call))) {
    if (!headers.has(name)) headers.set(name, value);
  }
  for (const cookie of await identityCookies(call)) headers.append('Set-Cookie', cookie);
  return new Response(response.body, {status: response.status, headers});
}
