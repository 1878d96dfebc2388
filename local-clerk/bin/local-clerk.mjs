#!/usr/bin/env node
// Committed, since npm does not link a bin whose file is missing at install; the program itself is in dist/.
import {existsSync} from 'node:fs';

if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  console.error('local-clerk is not built yet: run "npm run build -w local-clerk" first.');
  process.exit(1);
}

const {runCli} = await import('../dist/cli.js');
await runCli(process.argv.slice(2));
