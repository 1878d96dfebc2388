import assert from 'node:assert/strict';

/** A seeded account, as local-clerk tells of it. */
export interface TestAccount {
  readonly email: string;
  readonly password: string;
  readonly nextCode: {readonly code: string; readonly validFrom: number; readonly validUntil: number} | null;
  readonly backupCodes: readonly string[];
}

interface Description {
  readonly publishableKey: string;
  readonly proxyUrl: string;
  readonly now: number;
  readonly accounts: readonly TestAccount[];
}

/** One request that reached local-clerk. */
export interface TestRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly queryParams: readonly string[];
  readonly bodyParams: readonly string[];
}

/** A message that local-clerk would have sent. */
export interface TestMessage {
  readonly to: string;
  readonly strategy: string;
  readonly code: string | null;
  readonly link: string | null;
}

/** An instance of local-clerk of a test's own, driven through its control endpoints. */
export class LocalInstance {
  /** The instance's Frontend API, as `proxy-url` takes it. */
  readonly url: string;

  constructor(serverUrl: string, name: string) {
    this.url = `${serverUrl}/i/${name}`;
  }

  async publishableKey(): Promise<string> {
    return (await this.#describe()).publishableKey;
  }

  async account(email: string): Promise<TestAccount> {
    const account = (await this.#describe()).accounts.find((candidate) => candidate.email === email);
    assert.ok(account, `local-clerk has no account ${email}`);
    return account;
  }

  /** An authenticator code that is accepted now. Where every one of them is used, the clock goes on to the next. */
  async code(email: string): Promise<string> {
    const {accounts, now} = await this.#describe();
    const next = accounts.find((account) => account.email === email)?.nextCode;
    assert.ok(next, `${email} has no authenticator`);
    if (next.validFrom > now) await this.post('clock', {advanceMs: next.validFrom - now});
    return next.code;
  }

  /** What was asked of the Frontend API so far: method, path without ids, status. Scripts are left out. */
  async requests(): Promise<readonly string[]> {
    return (await this.log()).map(({method, path, status}) => `${method} ${withoutIds(path)} ${String(status)}`);
  }

  async log(): Promise<readonly TestRequest[]> {
    const {requests} = (await this.#call('GET', 'requests')) as {requests: readonly TestRequest[]};
    return requests.filter(({path}) => path.startsWith('/v1/'));
  }

  post(control: 'clock' | 'faults' | 'accounts' | 'reset', body: object = {}): Promise<unknown> {
    return this.#call('POST', control, body);
  }

  settings(settings: object): Promise<unknown> {
    return this.#call('PATCH', 'settings', settings);
  }

  /** What remains to be done for an account; its sessions follow. */
  tasks(email: string, tasks: readonly string[]): Promise<unknown> {
    return this.#call('PATCH', 'accounts', {email, tasks});
  }

  /** Changes an account as `PATCH /_local/accounts` takes it. */
  change(email: string, changes: object): Promise<unknown> {
    return this.#call('PATCH', 'accounts', {email, ...changes});
  }

  /** What it would have sent so far, oldest first. */
  async outbox(): Promise<readonly TestMessage[]> {
    return ((await this.#call('GET', 'outbox')) as {messages: readonly TestMessage[]}).messages;
  }

  clearFaults(): Promise<unknown> {
    return this.#call('DELETE', 'faults');
  }

  async #describe(): Promise<Description> {
    return (await this.#call('GET', '')) as Description;
  }

  async #call(method: string, control: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}/_local${control && '/'}${control}`, {
      method,
      ...(body ? {body: JSON.stringify(body), headers: {'content-type': 'application/json'}} : {}),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} _local/${control}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }
}

function withoutIds(path: string): string {
  return path.replace(/\b(sia|sess|client)_\w+/g, ':id');
}
