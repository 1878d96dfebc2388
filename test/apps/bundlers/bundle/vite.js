import react from '@vitejs/plugin-react';
import {build, createLogger} from 'vite';
import {PAGES, PARTS} from './entries.js';
import {emptyFolder, filesOf, writeReport} from './report.js';

async function bundle(input, outDir, folder = '') {
  const warnings = [];
  const warn = (message) => warnings.push(message);
  const {output} = await build({
    plugins: [react()],
    customLogger: {...createLogger('silent'), warn, warnOnce: warn, error: warn},
    build: {outDir: outDir + folder, emptyOutDir: false, copyPublicDir: folder === '', rolldownOptions: {input}},
  });
  return {warnings, files: filesOf(output, folder)};
}

const outDir = `${emptyFolder('vite')}/`;
const bundles = {};
for (const [entry, page] of Object.entries(PAGES)) bundles[entry] = await bundle(page, outDir);
for (const entry of PARTS) bundles[entry] = await bundle(`src/${entry}.js`, outDir, `${entry}/`);
writeReport('vite', bundles);
