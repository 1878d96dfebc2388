import {parseArgs} from 'node:util';
import type {InstanceInfo} from './control/describe.js';
import {serveLocalClerk, type RunningServer} from './server.js';
import {refuseForeignKeys} from './state/keys.js';

const usage = `local-clerk: a local stand-in for Clerk's Frontend API. For development only.

  local-clerk [--port 4200] [--host ADDRESS] [--production]

  --port        port to listen on; 0 takes a free one (default 4200)
  --host        address to listen on (default: this machine only)
  --production  the root instance has a production key (pk_live_)
  --help        this text`;

class UsageError extends Error {}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: {type: 'string', default: '4200'},
        host: {type: 'string'},
        production: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
        // Known so that they can be refused by name.
        'publishable-key': {type: 'string'},
        'secret-key': {type: 'string'},
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

async function banner(server: RunningServer): Promise<string> {
  const response = await server.localClerk.fetch(new Request(`${server.url}/_local`));
  const info = (await response.json()) as InstanceInfo;
  const width = Math.max(...info.accounts.map((account) => account.email.length));
  const accounts = info.accounts.map((account) => `  ${account.email.padEnd(width)}  ${account.description}`);
  return [
    `local-clerk is at ${server.url}, for development only.`,
    '',
    `Publishable key  ${info.publishableKey}`,
    `Proxy URL        ${info.proxyUrl}`,
    `Control          ${server.url}/_local`,
    '',
    `Accounts, with the password "${info.accounts[0]?.password ?? ''}" where they have one:`,
    ...accounts,
    '',
    `Authenticator codes: "nextCode" in ${server.url}/_local`,
  ].join('\n');
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {code} = error as {code?: unknown};
  if (code === 'EADDRINUSE') return 'That port is taken. Choose another one with --port.';
  if (code === 'EACCES') return 'That port needs more rights. Choose another one with --port.';
  return error.message;
}

/** Runs the command line program. Ends the process with 1 on a wrong argument or a taken port. */
export async function runCli(argv: readonly string[]): Promise<void> {
  try {
    const values = readArguments(argv);
    if (values.help) {
      console.log(usage);
      return;
    }
    refuseForeignKeys(values);
    const server = await serveLocalClerk({
      port: readPort(values.port),
      ...(values.host !== undefined && {host: values.host}),
      settings: {mode: values.production ? 'production' : 'development'},
    });
    console.log(await banner(server));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void server.close().then(() => process.exit(0));
      });
    }
  } catch (error) {
    console.error(`local-clerk: ${explain(error)}`);
    process.exitCode = 1;
  }
}
