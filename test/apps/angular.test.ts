import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {testApp} from './support/app.js';
import {runToEnd} from './support/command.js';
import {specification} from './support/specification.js';
import {WORK} from './support/work.js';

testApp(
  {
    name: 'angular',
    label: 'Angular',
    framework: '@angular/core',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {files: 'dist/app/browser', fallback: 'index.html'},
    env: {publishableKey: 'CLERK_PUBLISHABLE_KEY', proxyUrl: 'CLERK_PROXY_URL'},
  },
  specification({router: true}),
);

describe("Angular's strict templates", () => {
  const folder = join(WORK, 'angular');
  const file = join(folder, 'src/app/sign-in.ts');

  const checkInstead = async (right: string, wrong: string): Promise<string> => {
    const code = readFileSync(file, 'utf8');
    assert.ok(code.includes(right));
    try {
      writeFileSync(file, code.replace(right, wrong));
      return (await runToEnd('npm', ['run', 'check'], {cwd: folder})).output;
    } finally {
      writeFileSync(file, code);
    }
  };

  it('refuse a handler that takes another event', {timeout: 120_000}, async () => {
    const output = await checkInstead('(signed-in)=', '(step-change)=');
    assert.match(output, /Argument of type 'StepChangeEvent' is not assignable to parameter of type 'SignedInEvent'/);
  });

  it('refuse an event that the element does not have, where the handler is typed', {timeout: 120_000}, async () => {
    const output = await checkInstead('(signed-in)=', '(signedin)=');
    assert.match(output, /Argument of type 'Event' is not assignable to parameter of type 'SignedInEvent'/);
  });
});
