import {resolve} from 'node:path';
import webpack from 'webpack';
import {PAGES, PARTS} from './entries.js';
import {writePages} from './pages.js';
import {emptyFolder, modulePath, writeReport} from './report.js';

async function bundle(entry) {
  const compiler = webpack({
    mode: 'production',
    entry: {[entry]: `./src/${entry}.js`},
    output: {path: resolve(folder, entry)},
    // React is larger than webpack recommends.
    performance: {hints: false},
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const {warnings, chunks} = stats.toJson({
    all: false,
    warnings: true,
    ids: true,
    chunks: true,
    chunkModules: true,
    nestedModules: true,
    dependentModules: true,
    cachedModules: true,
    chunkModulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const pathOf = ({files: [path]}) => `${entry}/${path}`;
  const files = chunks.map(({initial, modules, ...chunk}) => ({
    path: pathOf(chunk),
    isEntry: initial,
    imports: [],
    dynamicImports: initial ? chunks.filter((other) => !other.initial).map(pathOf) : [],
    modules: modules
      .flatMap((module) => module.modules ?? [module])
      // What is left has no name: webpack's own runtime.
      .flatMap(({nameForCondition}) => (nameForCondition ? [modulePath(nameForCondition)] : [])),
  }));
  return {warnings: warnings.map(({message}) => message), files};
}

const folder = emptyFolder('webpack');
const bundles = {};
for (const entry of [...Object.keys(PAGES), ...PARTS]) bundles[entry] = await bundle(entry);
writePages(folder, '<script defer src="URL"></script>');
writeReport('webpack', bundles);
