import {spawn} from 'node:child_process';

/** How a command is run. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end. Rejects with all that it printed when it fails. */
export async function run(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const {code, output} = await runToEnd(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${String(code)}:\n${output}`);
  return output;
}

/** Runs a command to its end, and says how it ended. */
export function runToEnd(
  command: string,
  args: readonly string[],
  {cwd, env}: CommandOptions,
): Promise<{readonly code: number | null; readonly output: string}> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({code, output}));
  });
}

/** The environment of a command: nothing asks, nothing reports home, and the test runner's own variables stay here. */
export function environment(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const {NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...rest} = process.env;
  return {
    ...rest,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    ...env,
  };
}
