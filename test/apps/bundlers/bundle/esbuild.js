import {relative} from 'node:path';
import {build} from 'esbuild';
import {PAGES, PARTS} from './entries.js';
import {writePage, writePages} from './pages.js';
import {emptyFolder, modulePath, writeReport} from './report.js';

async function bundle(entry, outdir, options) {
  const {warnings, metafile} = await build({
    entryPoints: [`src/${entry}.js`],
    bundle: true,
    minify: true,
    outdir,
    logLevel: 'silent',
    metafile: true,
    ...options,
  });
  const imported = (imports, wanted) =>
    imports.filter(({kind}) => kind === wanted).map(({path}) => relative(folder, path));
  const files = Object.entries(metafile.outputs).map(([path, {entryPoint, imports, inputs}]) => ({
    path: relative(folder, path),
    isEntry: entryPoint === `src/${entry}.js`,
    imports: imported(imports, 'import-statement'),
    dynamicImports: imported(imports, 'dynamic-import'),
    modules: Object.entries(inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([id]) => modulePath(id)),
  }));
  return {warnings: warnings.map(({text}) => text), files};
}

const folder = emptyFolder('esbuild');
const bundles = {};
for (const entry of [...Object.keys(PAGES), ...PARTS]) {
  bundles[entry] = await bundle(entry, `${folder}/${entry}`, {format: 'esm', splitting: true});
}
writePages(folder, '<script type="module" src="URL"></script>');
// What esbuild makes of it when nothing is said: one file, a classic script.
bundles['one-file'] = await bundle('sign-in', `${folder}/one-file`);
writePage('index.html', 'one-file.html', folder, '<script defer src="URL"></script>', '/one-file/sign-in.js');
writeReport('esbuild', bundles);
