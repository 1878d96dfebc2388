import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {runToEnd} from './command.js';

/** What a checker reports of one line: all of its messages. */
export type Diagnostics = ReadonlyMap<string, string>;

/** Runs a checker of an app's own `node_modules`, and says how it ended. */
export function check(app: string, script: string, args: readonly string[]): ReturnType<typeof runToEnd> {
  return runToEnd(process.execPath, [join('node_modules', script), ...args], {cwd: app});
}

/** The messages of tsc, vue-tsc and ngc, by `file:line`. What is indented goes on with the message above. */
export function parseTsc(output: string): Diagnostics {
  const found = new Map<string, string>();
  let place = '';
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const head = /^(?<file>[^\s(:]+)[(:](?<line>\d+)[,:]\d+\)?(?: -|:) error (?<message>.*)$/.exec(line)?.groups;
    if (head) place = `${head['file']}:${head['line']}`;
    if (place && (head || line.startsWith('  '))) {
      found.set(place, `${found.get(place) ?? ''}${head?.['message'] ?? line.trim()}\n`);
    }
  }
  return found;
}

/** The errors of `svelte-check --output machine-verbose`, by `file:line`. */
export function parseSvelte(output: string): Diagnostics {
  const found = new Map<string, string>();
  for (const [, json = ''] of output.matchAll(/^\d+ (\{.*\})$/gm)) {
    const {type, filename, start, message} = JSON.parse(json) as {
      type: string;
      filename: string;
      start: {line: number};
      message: string;
    };
    if (type !== 'ERROR') continue;
    const place = `${filename}:${start.line + 1}`;
    found.set(place, `${found.get(place) ?? ''}${message}\n`);
  }
  return found;
}

/** What has to be reported of a file: a comment, `// ! …` or `<!-- ! … -->`, says it of the line below. */
export function expectedOf(app: string, file: string): Diagnostics {
  const expected = new Map<string, string>();
  for (const [index, line] of readFileSync(join(app, file), 'utf8').split('\n').entries()) {
    const message = /^\s*(?:\/\/|<!--) ! (.*?)(?: -->)?$/.exec(line)?.[1];
    if (message) expected.set(`${file}:${index + 2}`, message);
  }
  return expected;
}
