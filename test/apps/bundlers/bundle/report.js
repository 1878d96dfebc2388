/** Notes what a bundler said of its bundles, for the test. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** Empties a bundler's folder. */
export function emptyFolder(name) {
  const folder = `dist/${name}`;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return folder;
}

/**
 * @param bundles by the name of the entry: `warnings`, all that the bundler said; and `files`, each with its `path` in the
 *   bundler's folder, whether it is what a page loads (`isEntry`), which files it imports, at once and later, and the
 *   modules whose code it has
 */
export function writeReport(name, bundles) {
  writeFileSync(`dist/${name}.json`, JSON.stringify(bundles, null, 2));
}

/** The path of a module in this folder. What a bundler adds of its own has no path, and keeps its name. */
export function modulePath(id) {
  return id.startsWith('/') ? relative('.', id) : id;
}

/** The files of a build, as Rollup and Vite tell of them. */
export function filesOf(output, folder = '') {
  return output
    .filter(({type}) => type === 'chunk')
    .map(({fileName, isEntry, imports, dynamicImports, modules}) => ({
      path: folder + fileName,
      isEntry,
      imports: imports.map((path) => folder + path),
      dynamicImports: dynamicImports.map((path) => folder + path),
      modules: Object.entries(modules)
        .filter(([, {renderedLength}]) => renderedLength > 0)
        .map(([id]) => modulePath(id)),
    }));
}
